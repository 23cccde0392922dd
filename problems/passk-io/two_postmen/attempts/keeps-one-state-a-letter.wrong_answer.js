const [[n, r], stones] = require('fs').readFileSync(0, 'utf8').trim().split('\n').map((l) => l.split(' ').map(Number));
let best = { walked: Math.abs(stones[0]), here: stones[0], other: 0, run: 1 };
for (const stone of stones.slice(1)) {
  const changed = { walked: best.walked + Math.abs(stone - best.other), here: stone, other: best.here, run: 1 };
  const same = { walked: best.walked + Math.abs(stone - best.here), here: stone, other: best.other, run: best.run + 1 };
  best = same.run <= r && same.walked < changed.walked ? same : changed;
}
console.log(best.walked);
