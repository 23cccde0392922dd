const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [h, w] = lines[0].split(' ').map(Number);
const grid = lines.slice(1, h + 1);
const r0 = grid.findIndex((row) => row.includes('S'));
const queue = [[r0, grid[r0].indexOf('S'), []]];
const seen = new Set([`${queue[0][0]} ${queue[0][1]}`]);
let answer = 'stuck';
for (const [r, c, way] of queue) {
  if (grid[r][c] === 'T') {
    answer = `${way.length}\n${way.join(' ')}`;
    break;
  }
  for (const [name, dr, dc] of [['U', -1, 0], ['D', 1, 0], ['L', 0, -1], ['R', 0, 1]])
    for (let k = 1; k <= 3; k++) {
      const [y, x] = [r + k * dr, c + k * dc];
      if (grid[y]?.[x] === undefined || grid[y][x] === '#') break;
      if (seen.has(`${y} ${x}`)) continue;
      seen.add(`${y} ${x}`);
      queue.push([y, x, [...way, name + k]]);
    }
}
console.log(answer);
