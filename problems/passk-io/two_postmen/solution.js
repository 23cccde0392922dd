const [[n, r], letters] = require('fs').readFileSync(0, 'utf8').trim().split('\n')
  .map((line) => line.split(' ').map(Number));
const stones = [0, ...letters];
const distance = (i, j) => Math.abs(stones[i] - stones[j]);
// least[j]: the one who brought the latest letter has brought all behind letter j, and the other one stands
// where letter j was (0: at the start).
const least = Array(n + 1).fill(Infinity);
least[0] = distance(0, 1);
for (let letter = 2; letter <= n; letter++) {
  let changed = Infinity;
  for (let j = 0; j < letter - 1; j++) {
    changed = Math.min(changed, least[j] + distance(letter, j));
    least[j] = letter - j <= r ? least[j] + distance(letter, letter - 1) : Infinity;
  }
  least[letter - 1] = changed;
}
console.log(Math.min(...least));
