const [height, width, marbles, column, ...rows] = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/);
// Of all marbles that pass a field, every second one goes the other way; their order does not matter.
let falling = new Array(Number(width)).fill(0n);
falling[Number(column) - 1] = BigInt(marbles);
let lost = 0n;
for (const row of rows.slice(0, Number(height))) {
  const below = new Array(falling.length + 2).fill(0n); // one more at either side, for lost marbles
  for (const [i, number] of falling.entries()) {
    if (row[i] === '.') {
      below[i + 1] += number;
      continue;
    }
    const first = row[i] === 'L' ? 0 : 2;
    below[i + first] += (number + 1n) / 2n;
    below[i + 2 - first] += number / 2n;
  }
  lost += below[0] + below.at(-1);
  falling = below.slice(1, -1);
}
console.log(falling.join(' '));
console.log(String(lost));
