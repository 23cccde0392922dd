const [[n], ...pairs] = require('fs').readFileSync(0, 'utf8').trim().split('\n').map((l) => l.split(' ').map(Number));
const near = Array.from({ length: n }, () => []);
for (const [a, b, w] of pairs) {
  near[a - 1].push([b - 1, w]);
  near[b - 1].push([a - 1, w]);
}
const tents = near.map(() => 0);
near.forEach((others, p) => {
  const inside = [0, 0, 0];
  for (const [o, w] of others) inside[tents[o]] += w;
  tents[p] = inside.indexOf(Math.min(...inside));
});
console.log(tents.map((t) => t + 1).join(' '));
