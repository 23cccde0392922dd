const [size, ...lines] = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [height, width] = size.split(' ').map(Number);
const wall = lines.map((line) => [...line]);
let nights = 0;
let grown;
do {
  grown = [];
  for (let r = 0; r < height; r++)
    for (let c = 0; c < width; c++) {
      if (wall[r][c] !== '.') continue;
      const around = [wall[r - 1]?.[c], wall[r + 1]?.[c], wall[r][c - 1], wall[r][c + 1]];
      if (around.filter((sign) => sign === '*').length >= 2) grown.push([r, c]);
    }
  nights++;
  for (const [r, c] of grown) wall[r][c] = '*';
} while (grown.length > 0);
console.log(nights, wall.flat().filter((sign) => sign === '*').length);
