const [n, k, ...crates] = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).map(Number);
const seen = new Map([['0 0', 1]]);
let total = 0;
let count = 0;
for (let day = 1; day <= n; day++) {
  total = (total + crates[day - 1]) % k;
  count += seen.get(`${total} ${(day + 1) % 2}`) ?? 0;
  const key = `${total} ${day % 2}`;
  seen.set(key, (seen.get(key) ?? 0) + 1);
}
console.log(String(count));
