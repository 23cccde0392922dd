const counts = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).map(BigInt).slice(1);
let [even, odd] = [1n, 0n];
for (const count of counts) {
  const [waysEven, waysOdd] = [count / 2n + 1n, (count + 1n) / 2n];
  [even, odd] = [even * waysEven + odd * waysOdd, even * waysOdd + odd * waysEven];
}
console.log(String(even));
