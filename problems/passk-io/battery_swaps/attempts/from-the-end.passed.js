const [[n, k, w], prices] = require('fs').readFileSync(0, 'utf8').trim().split('\n').map((l) => l.split(' ').map(Number));
const rest = Array(n + 1).fill(0);
for (let leg = n - 1; leg >= 0; leg--) {
  rest[leg] = Infinity;
  for (let used = 1; used <= k && leg + used <= n; used++)
    rest[leg] = Math.min(rest[leg], prices[leg] + (w * used * (used - 1)) / 2 + rest[leg + used]);
}
console.log(`${rest[0]} `);
