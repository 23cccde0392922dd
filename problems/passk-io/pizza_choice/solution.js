const [, ...lines] = require('fs').readFileSync(0, 'utf8').trim().split('\n');
let bestName = '';
let bestRatio = -1;
for (const line of lines) {
  const [name, ...numbers] = line.split(' ');
  const [diameter, crust, price] = numbers.map(Number);
  const inner = Math.max(0, diameter - 2 * crust);
  // Compared without pi, a quotient of whole numbers: equal pizzas stay equal.
  const ratio = (inner * inner) / price;
  if (ratio > bestRatio) [bestName, bestRatio] = [name, ratio];
}
console.log(bestName, (bestRatio * Math.PI) / 4);
