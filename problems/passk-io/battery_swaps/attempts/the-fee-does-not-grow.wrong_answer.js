const [[n, k, w], prices] = require('fs').readFileSync(0, 'utf8').trim().split('\n').map((l) => l.split(' ').map(Number));
const cost = [0, ...Array(n).fill(Infinity)];
for (let leg = 0; leg < n; leg++)
  for (let used = 1; used <= k && leg + used <= n; used++)
    cost[leg + used] = Math.min(cost[leg + used], cost[leg] + prices[leg] + w * (used - 1));
console.log(cost[n]);
