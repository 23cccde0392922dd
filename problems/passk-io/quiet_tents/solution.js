const [[n], ...pairs] = require('fs').readFileSync(0, 'utf8').trim().split('\n')
  .map((line) => line.split(' ').map(Number));
const annoys = Array.from({ length: n }, () => []);
for (const [a, b, w] of pairs) {
  annoys[a - 1].push({ other: b - 1, w });
  annoys[b - 1].push({ other: a - 1, w });
}
// Whoever is unhappy moves to the tent with the least annoyance, which has at most a third. Each move makes the annoyance
// within all tents smaller, so that this comes to an end.
const tents = annoys.map(() => 0);
for (let moved = true; moved; ) {
  moved = false;
  annoys.forEach((others, person) => {
    const inside = [0, 0, 0];
    for (const { other, w } of others) inside[tents[other]] += w;
    if (3 * inside[tents[person]] <= inside[0] + inside[1] + inside[2]) return;
    tents[person] = inside.indexOf(Math.min(...inside));
    moved = true;
  });
}
console.log(tents.map((tent) => tent + 1).join(' '));
