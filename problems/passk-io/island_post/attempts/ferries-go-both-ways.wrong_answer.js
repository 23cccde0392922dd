const [n, m, ...numbers] = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).map(Number);
const ferries = [];
for (let i = 0; i < 5 * m; i += 5) {
  const [u, v, ...times] = numbers.slice(i, i + 5);
  ferries.push([u, v, ...times], [v, u, ...times]);
}
const earliest = new Array(n + 1).fill(Infinity);
earliest[1] = 0;
for (let changed = true; changed; ) {
  changed = false;
  for (const [u, v, first, every, takes] of ferries) {
    if (earliest[u] === Infinity) continue;
    const arrival = first + Math.max(0, Math.ceil((earliest[u] - first) / every)) * every + takes;
    if (arrival < earliest[v]) {
      earliest[v] = arrival;
      changed = true;
    }
  }
}
console.log(earliest[n] === Infinity ? 'never' : earliest[n]);
