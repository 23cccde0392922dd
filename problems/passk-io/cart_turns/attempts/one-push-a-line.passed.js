const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [h, w] = lines[0].split(' ').map(Number);
const grid = lines.slice(1, h + 1);
const r0 = grid.findIndex((row) => row.includes('S'));
const queue = [[r0, grid[r0].indexOf('S'), -1, []]];
const seen = new Set();
let answer = 'stuck';
for (const [r, c, axis, way] of queue) {
  if (grid[r][c] === 'T') {
    answer = `${way.length}\n${way.join('\n')}`;
    break;
  }
  for (const [name, dr, dc] of [['R', 0, 1], ['L', 0, -1], ['D', 1, 0], ['U', -1, 0]]) {
    const turned = dr === 0 ? 0 : 1;
    if (turned === axis) continue;
    for (let k = 1; k <= 3; k++) {
      const [y, x] = [r + k * dr, c + k * dc];
      if (grid[y]?.[x] === undefined || grid[y][x] === '#') break;
      if (seen.has(`${y} ${x} ${turned}`)) continue;
      seen.add(`${y} ${x} ${turned}`);
      queue.push([y, x, turned, [...way, name + k]]);
    }
  }
}
console.log(answer);
