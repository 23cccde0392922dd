function order(n, before, glued) {
  const after = new Map();
  const ahead = new Map();
  for (const [a, b] of glued) {
    if ((after.get(a) ?? b) !== b || (ahead.get(b) ?? a) !== a) return undefined;
    after.set(a, b);
    ahead.set(b, a);
  }
  // Glued steps are a chain, and chains are what is put in order.
  const chains = [];
  const whereIs = new Map();
  for (let first = 1; first <= n; first++) {
    if (ahead.has(first)) continue;
    const chain = [];
    for (let step = first; step !== undefined; step = after.get(step)) {
      whereIs.set(step, { chain: chains.length, place: chain.length });
      chain.push(step);
    }
    chains.push(chain);
  }
  if (whereIs.size < n) return undefined; // a ring of glued steps has no beginning
  const later = chains.map(() => []);
  const waitsFor = chains.map(() => 0);
  for (const [a, b] of before) {
    const [from, to] = [whereIs.get(a), whereIs.get(b)];
    if (from.chain !== to.chain) {
      later[from.chain].push(to.chain);
      waitsFor[to.chain]++;
    } else if (from.place > to.place) return undefined;
  }
  const ready = [...chains.keys()].filter((chain) => waitsFor[chain] === 0);
  for (const chain of ready) for (const other of later[chain]) if (--waitsFor[other] === 0) ready.push(other);
  return ready.length === chains.length ? ready.flatMap((chain) => chains[chain]) : undefined;
}

const [[n, m, g], ...rules] = require('fs').readFileSync(0, 'utf8').trim().split('\n')
  .map((line) => line.split(' ').map(Number));
console.log(order(n, rules.slice(0, m), rules.slice(m, m + g))?.join(' ') ?? 'impossible');
