const [, ...lines] = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const layers = [];
lines.forEach((line, i) => {
  const [event, number] = line.split(' ');
  let amount = Number(number);
  if (event === 'snow') layers.push({ day: i + 1, depth: amount });
  else if (event === 'sun') {
    while (layers.length > 0 && amount > 0) {
      const layer = layers.at(-1);
      const melted = Math.min(amount, layer.depth);
      amount -= melted;
      layer.depth -= melted;
      if (layer.depth === 0) layers.pop();
    }
  } else {
    const layer = layers.find(({ depth }) => {
      if (amount < depth) return true;
      amount -= depth;
      return false;
    });
    console.log(layer?.day ?? 'ground');
  }
});
