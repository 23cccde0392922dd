const [, ...rows] = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const concerts = rows
  .map((row) => row.split(' ').map(Number))
  .map(([place, start, end, joy]) => ({ place, start, end, joy }))
  .sort((a, b) => a.start - b.start);
// The most joy of a route whose last concert is that one.
const best = [];
for (const { place, start, joy } of concerts) {
  let before = 0;
  best.forEach((total, i) => {
    const other = concerts[i];
    if (other.end + Math.abs(place - other.place) <= start) before = Math.max(before, total);
  });
  best.push(joy + before);
}
console.log(Math.max(0, ...best));
