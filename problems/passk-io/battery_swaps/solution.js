const [[n, k, w], prices] = require('fs').readFileSync(0, 'utf8').trim().split('\n')
  .map((line) => line.split(' ').map(Number));
// cost[i]: of the first i legs, where the battery in use is thrown away behind them.
const cost = [0, ...Array(n).fill(Infinity)];
prices.forEach((price, leg) => {
  let total = cost[leg] + price;
  for (let used = 0; used < k && leg + used < n; used++) {
    total += used * w;
    cost[leg + used + 1] = Math.min(cost[leg + used + 1], total);
  }
});
console.log(cost[n]);
