const [[n, limit], ...readings] = require('fs')
  .readFileSync(0, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map(Number));

/** Which part of the way from a to b is at the limit or above it. */
function warmShare(a, b) {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  if (low >= limit) return 1;
  return high < limit ? 0 : (high - limit) / (high - low);
}

if (n === 1) console.log(readings[0][1], readings[0][1] >= limit ? 100 : 0);
else {
  let area = 0;
  let warm = 0;
  for (let i = 1; i < n; i++) {
    const [[start, a], [end, b]] = [readings[i - 1], readings[i]];
    area += ((a + b) / 2) * (end - start);
    warm += warmShare(a, b) * (end - start);
  }
  const total = readings[n - 1][0] - readings[0][0];
  console.log((area / total).toFixed(1), ((100 * warm) / total).toFixed(1));
}
