const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [n, q] = lines[0].split(' ').map(Number);
const orders = lines.slice(1, n + 1).map((line) => line.split(' '));
const lengths = [0n];
for (const [name, value] of orders) {
  const length = lengths.at(-1);
  if (name === 'write') lengths.push(length + BigInt(value.length));
  else lengths.push(length * (name === 'mirror' ? 2n : BigInt(value)));
}

function letter(place) {
  if (place >= lengths[n]) return '-';
  for (let i = n - 1; ; i--) {
    const before = lengths[i];
    if (place < before) continue;
    const [name, value] = orders[i];
    if (name === 'write') return value[Number(place - before)];
    place = name === 'mirror' ? 2n * before - 1n - place : place % before;
  }
}

console.log(lines.slice(n + 1, n + 1 + q).map((line) => letter(BigInt(line) - 1n)).join('\n'));
