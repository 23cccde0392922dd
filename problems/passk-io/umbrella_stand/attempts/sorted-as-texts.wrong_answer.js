const [[n, d], ...rows] = require('fs').readFileSync(0, 'utf8').trim().split('\n').map((l) => l.split(' ').map(Number));
const guests = rows.map(([a, b], g) => [a, b, g]).sort();
const ready = [];
const got = [];
for (const [a, b, g] of guests) {
  let k = ready.findIndex((when) => when <= a);
  if (k < 0) k = ready.length;
  ready[k] = b + d;
  got[g] = k + 1;
}
console.log(ready.length + '\n' + got.join(' '));
