const [size, ...grid] = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [h, w] = size.split(' ').map(Number);
const MOVES = [['U', -1, 0], ['D', 1, 0], ['L', 0, -1], ['R', 0, 1]];

function route() {
  const r = grid.findIndex((row) => row.includes('S'));
  const queue = [{ r, c: grid[r].indexOf('S') }];
  const seen = new Set(); // cell and axis of the push that led there
  for (const state of queue) {
    if (grid[state.r][state.c] === 'T') return pushesTo(state);
    for (const [name, dr, dc] of MOVES) {
      const axis = dr === 0 ? 'across' : 'upright';
      if (axis === state.axis) continue;
      for (let cells = 1; cells <= 3; cells++) {
        const [y, x] = [state.r + dr * cells, state.c + dc * cells];
        if (y < 0 || y >= h || x < 0 || x >= w || grid[y][x] === '#') break;
        const key = `${y} ${x} ${axis}`;
        if (seen.has(key)) continue;
        seen.add(key);
        queue.push({ r: y, c: x, axis, push: name + cells, before: state });
      }
    }
  }
  return undefined;
}

function pushesTo(state) {
  return state.before ? [...pushesTo(state.before), state.push] : [];
}

const pushes = route();
console.log(pushes ? `${pushes.length}\n${pushes.join(' ')}` : 'stuck');
