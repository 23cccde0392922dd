const [n, ...numbers] = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).map(Number);
const taken = [];
for (let i = 0; i < n; i++) {
  let start = numbers[2 * i];
  const duration = numbers[2 * i + 1];
  for (const [begin, end] of taken) if (begin < start + duration && start < end) start = end;
  taken.push([start, start + duration]);
  console.log(start);
}
