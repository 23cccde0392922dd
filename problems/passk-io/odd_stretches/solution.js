const [n, k, ...crates] = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).map(Number);
// A stretch is round if the sums before and after it leave the same remainder and their days differ in parity.
const seen = [new Map([[0, 1]]), new Map()];
let remainder = 0;
let stretches = 0;
for (let day = 1; day <= n; day++) {
  // "%" keeps the sign of its left side.
  remainder = (((remainder + crates[day - 1]) % k) + k) % k;
  stretches += seen[(day + 1) % 2].get(remainder) ?? 0;
  seen[day % 2].set(remainder, (seen[day % 2].get(remainder) ?? 0) + 1);
}
console.log(String(stretches));
