const [, ...lines] = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const layers = []; // from the ground up
const found = [];
for (const [i, line] of lines.entries()) {
  const [event, number] = line.split(' ');
  let amount = Number(number);
  if (event === 'snow') layers.push({ day: i + 1, top: (layers.at(-1)?.top ?? 0) + amount });
  else if (event === 'sun') {
    const left = Math.max(0, (layers.at(-1)?.top ?? 0) - amount);
    while (layers.length > 0 && (layers.at(-2)?.top ?? 0) >= left) layers.pop();
    if (layers.length > 0) layers.at(-1).top = left;
  } else {
    const height = (layers.at(-1)?.top ?? 0) - amount;
    if (height <= 0) {
      found.push('ground');
      continue;
    }
    let [low, high] = [0, layers.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (layers[middle].top >= height) high = middle;
      else low = middle + 1;
    }
    found.push(layers[low].day);
  }
}
console.log(found.join('\n'));
