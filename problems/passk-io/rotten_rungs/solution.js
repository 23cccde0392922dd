const [first, second] = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, most] = first.split(' ').map(Number);
const rotten = new Set(second.trim().split(' ').slice(1).map(Number));

// From each rung: moves until the beetle is at the top or falls, and its chance of the top before a fall.
const moves = new Array(n + 1).fill(0);
const chance = new Array(n + 1).fill(0);
chance[n] = 1;
for (let rung = n - 1; rung >= 0; rung--) {
  if (rotten.has(rung)) continue;
  const choices = Math.min(most, n - rung);
  let [allMoves, allChances] = [0, 0];
  for (let i = rung + 1; i <= rung + choices; i++) {
    allMoves += moves[i];
    allChances += chance[i];
  }
  moves[rung] = 1 + allMoves / choices;
  chance[rung] = allChances / choices;
}

// Each attempt from the ground is like the first: there are 1 / chance of them on average.
console.log(chance[0] > 0 ? moves[0] / chance[0] : 'never');
