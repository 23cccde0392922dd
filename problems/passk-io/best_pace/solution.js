const [[n, least], ...segments] = require('fs')
  .readFileSync(0, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map(Number));
let best = 0;
for (let first = 0; first < n; first++) {
  let metres = 0;
  let seconds = 0;
  for (let last = first; last < n; last++) {
    metres += segments[last][0];
    seconds += segments[last][1];
    // A stretch that is long enough already may still become quicker.
    if (metres >= least) best = Math.max(best, metres / seconds);
  }
}
console.log(best > 0 ? best * 3.6 : 'none');
