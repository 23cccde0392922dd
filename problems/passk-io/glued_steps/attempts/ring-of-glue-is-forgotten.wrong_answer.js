const [[n, m, g], ...rules] = require('fs').readFileSync(0, 'utf8').trim().split('\n').map((l) => l.split(' ').map(Number));
const after = new Map();
const ahead = new Map();
let fine = true;
for (const [a, b] of rules.slice(m, m + g)) {
  if ((after.get(a) ?? b) !== b || (ahead.get(b) ?? a) !== a) fine = false;
  after.set(a, b);
  ahead.set(b, a);
}
const chains = [];
const place = new Map();
for (let s = 1; s <= n && fine; s++) {
  if (ahead.has(s)) continue;
  const chain = [];
  for (let t = s; t !== undefined; t = after.get(t)) {
    place.set(t, [chains.length, chain.length]);
    chain.push(t);
  }
  chains.push(chain);
}
let left = chains.map((_, k) => k);
const steps = [];
const edges = fine ? rules.slice(0, m).map(([a, b]) => [place.get(a) ?? [0, 0], place.get(b) ?? [0, 0]]) : [];
if (edges.some(([a, b]) => a[0] === b[0] && a[1] > b[1])) fine = false;
while (fine && left.length > 0) {
  const held = new Set(edges.filter(([a, b]) => a[0] !== b[0] && left.includes(a[0])).map(([, b]) => b[0]));
  const ready = left.filter((k) => !held.has(k));
  if (ready.length === 0) fine = false;
  for (const k of ready) steps.push(...chains[k]);
  left = left.filter((k) => held.has(k));
}
console.log(fine ? steps.join(' ') : 'impossible');
