const [[n, m], numbers] = require('fs').readFileSync(0, 'utf8').trim().split('\n').map((l) => l.split(' ').map(Number));
const last = new Map();
let best;
numbers.forEach((number, i) => {
  const r = String(number % m);
  if (last.has(r) && (!best || i - last.get(r) < best[1] - best[0])) best = [last.get(r), i];
  last.set(r, i);
});
console.log(best ? `${best[0] + 1} ${best[1] + 1}` : 'none');
