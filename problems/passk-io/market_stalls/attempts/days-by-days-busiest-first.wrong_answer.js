const [[n, m], wants, stalls, away] = require('fs').readFileSync(0, 'utf8').trim().split('\n').map((l) => l.split(' ').map(Number));
const rows = wants.map(() => Array(m).fill('.'));
for (let day = 0; day < m; day++) {
  const here = [...wants.keys()].filter((t) => wants[t] > 0 && away[t] !== day + 1).sort((a, b) => wants[b] - wants[a]);
  for (const t of here.slice(0, stalls[day])) {
    rows[t][day] = 'x';
    wants[t]--;
  }
}
console.log(wants.some((w) => w > 0) ? 'impossible' : rows.map((row) => row.join('')).join('\n'));
