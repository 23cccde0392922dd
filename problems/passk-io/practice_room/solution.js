const [n, ...numbers] = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).map(Number);
const taken = []; // start and end of each band, by start
const starts = [];
for (let band = 0; band < n; band++) {
  let start = numbers[2 * band];
  const duration = numbers[2 * band + 1];
  let i = 0;
  while (i < taken.length && taken[i].start < start + duration) {
    start = Math.max(start, taken[i].end);
    i++;
  }
  taken.splice(i, 0, { start, end: start + duration });
  starts.push(start);
}
console.log(starts.join('\n'));
