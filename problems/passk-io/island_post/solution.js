const [n, m, ...numbers] = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).map(Number);
const ferries = Array.from({ length: n + 1 }, () => []);
for (let i = 0; i < 5 * m; i += 5) ferries[numbers[i]].push(numbers.slice(i + 1, i + 5));

const earliest = new Array(n + 1).fill(Infinity);
const settled = new Set();
earliest[1] = 0;
while (true) {
  let island = 0;
  for (let i = 1; i <= n; i++)
    if (!settled.has(i) && earliest[i] < (island === 0 ? Infinity : earliest[island])) island = i;
  if (island === 0) break;
  settled.add(island);
  for (const [target, first, every, takes] of ferries[island]) {
    const missed = Math.max(0, Math.ceil((earliest[island] - first) / every));
    earliest[target] = Math.min(earliest[target], first + missed * every + takes);
  }
}
console.log(earliest[n] === Infinity ? 'never' : earliest[n]);
