const [first, ...rest] = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m] = first.split(' ').map(Number);
const heights = rest[0].split(' ').map(Number);
const below = Array.from({ length: n }, () => []);
for (const line of rest.slice(2, 2 + m)) {
  const [a, b] = line.split(' ').map((hut) => Number(hut) - 1);
  if (heights[a] > heights[b]) below[a].push(b);
  else if (heights[b] > heights[a]) below[b].push(a);
}
const known = new Map();
function count(hut, passed) {
  const cafe = passed || rest[1][hut] === 'c';
  if (hut === n - 1) return cafe ? 1 : 0;
  const key = `${hut} ${cafe}`;
  if (!known.has(key)) known.set(key, below[hut].reduce((sum, lower) => sum + count(lower, cafe), 0));
  return known.get(key);
}
console.log(String(BigInt(count(0, false))));
