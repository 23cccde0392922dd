const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [n, q] = lines[0].split(' ').map(Number);
const orders = lines.slice(1, n + 1).map((line) => line.split(' '));
const lengths = [0];
for (const [name, value] of orders) {
  const length = lengths.at(-1);
  if (name === 'write') lengths.push(length + value.length);
  else lengths.push(length * (name === 'mirror' ? 2 : Number(value)));
}
for (const line of lines.slice(n + 1, n + 1 + q)) {
  let place = Number(line) - 1;
  let letter = '-';
  for (let i = n - 1; place < lengths[n] && i >= 0; i--) {
    if (place < lengths[i]) continue;
    const [name, value] = orders[i];
    if (name === 'write') {
      letter = value[place - lengths[i]];
      break;
    }
    place = name === 'mirror' ? 2 * lengths[i] - 1 - place : place % lengths[i];
  }
  console.log(letter);
}
