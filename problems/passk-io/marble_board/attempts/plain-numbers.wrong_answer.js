const [height, width, marbles, column, ...rows] = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/);
let falling = new Array(Number(width)).fill(0);
falling[Number(column) - 1] = Number(marbles);
let lost = 0;
for (const row of rows) {
  const below = new Array(falling.length + 2).fill(0);
  for (const [i, number] of falling.entries()) {
    if (row[i] === '.') below[i + 1] += number;
    else {
      const first = row[i] === 'L' ? 0 : 2;
      below[i + first] += Math.ceil(number / 2);
      below[i + 2 - first] += Math.floor(number / 2);
    }
  }
  lost += below[0] + below.at(-1);
  falling = below.slice(1, -1);
}
console.log(falling.map(BigInt).join(' '));
console.log(String(BigInt(lost)));
