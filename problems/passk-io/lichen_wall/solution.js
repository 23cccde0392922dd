const [height, width, ...rows] = require('fs').readFileSync(0, 'utf8').split(/\s+/);
// A frame of glass spares the tests for the edges.
const stride = Number(width) + 2;
const frame = '#'.repeat(stride);
const wall = frame + rows.slice(0, Number(height)).map((row) => `#${row}#`).join('') + frame;
const neighbours = new Uint8Array(wall.length);
let fresh = [];
for (let i = 0; i < wall.length; i++) if (wall[i] === '*') fresh.push(i);
let nights = 0;
let overgrown = fresh.length;
while (fresh.length > 0) {
  const reached = [];
  for (const i of fresh)
    for (const j of [i - stride, i - 1, i + 1, i + stride])
      if (++neighbours[j] === 2 && wall[j] === '.') reached.push(j);
  if (reached.length > 0) nights++;
  overgrown += reached.length;
  fresh = reached;
}
console.log(nights, overgrown);
