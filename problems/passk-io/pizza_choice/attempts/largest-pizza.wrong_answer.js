const [, ...lines] = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const pizzas = lines.map((line) => {
  const [name, diameter, crust, price] = line.split(' ');
  const inner = Math.max(0, diameter - 2 * crust);
  return { name, area: (Math.PI * inner * inner) / 4, price: Number(price) };
});
pizzas.sort((a, b) => b.area - a.area);
console.log(pizzas[0].name, pizzas[0].area / pizzas[0].price);
