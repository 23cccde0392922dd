const [[, drying], ...rows] = require('fs').readFileSync(0, 'utf8').trim().split('\n')
  .map((line) => line.split(' ').map(Number));
const guests = rows.map(([out, back], guest) => ({ out, back, guest })).sort((a, b) => a.out - b.out);
const dryAt = []; // of each umbrella
const umbrella = [];
for (const { out, back, guest } of guests) {
  let found = dryAt.findIndex((minute) => minute <= out);
  if (found < 0) found = dryAt.length;
  dryAt[found] = back + drying;
  umbrella[guest] = found + 1;
}
console.log(dryAt.length);
console.log(umbrella.join(' '));
