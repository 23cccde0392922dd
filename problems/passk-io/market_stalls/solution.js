const [[, m], wants, stalls, away] = require('fs').readFileSync(0, 'utf8').trim().split('\n')
  .map((line) => line.split(' ').map(Number));
const tradersOf = stalls.map(() => new Set());

/** Gives the trader one day more; whoever has the last stall of a day may have to move to another day. */
function give(trader, seen) {
  for (let day = 0; day < m; day++) {
    const here = tradersOf[day];
    if (seen.has(day) || day + 1 === away[trader] || here.has(trader)) continue;
    seen.add(day);
    const leaves = here.size < stalls[day] ? trader : [...here].find((other) => give(other, seen));
    if (leaves === undefined) continue;
    here.delete(leaves);
    here.add(trader);
    return true;
  }
  return false;
}

const works = wants.every((days, trader) => Array(days).fill(trader).every((one) => give(one, new Set())));
const row = (_, trader) => tradersOf.map((here) => (here.has(trader) ? 'x' : '.')).join('');
console.log(works ? wants.map(row).join('\n') : 'impossible');
