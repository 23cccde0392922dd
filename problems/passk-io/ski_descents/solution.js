const [first, ...rest] = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m] = first.split(' ').map(Number);
const heights = rest[0].split(' ').map(Number);
const cafes = rest[1];
const below = Array.from({ length: n }, () => []);
for (const line of rest.slice(2, 2 + m)) {
  const [a, b] = line.split(' ').map((hut) => Number(hut) - 1);
  if (heights[a] > heights[b]) below[a].push(b);
  else if (heights[b] > heights[a]) below[b].push(a);
}

const ways = new Array(n).fill(0n);
const dry = new Array(n).fill(0n); // ways that pass no cafe
ways[0] = 1n;
dry[0] = cafes[0] === 'c' ? 0n : 1n;
// From the highest hut down, all ways to a hut are known when it is its turn.
for (const hut of [...heights.keys()].sort((a, b) => heights[b] - heights[a]))
  for (const lower of below[hut]) {
    ways[lower] += ways[hut];
    if (cafes[lower] !== 'c') dry[lower] += dry[hut];
  }
console.log(String(ways[n - 1] - dry[n - 1]));
