const [n, seats, ...numbers] = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).map(Number);
const groups = [];
let arrived = 0;
let singles = 0;
let minute = -1;
let empty = 0;
while (arrived < n || groups.length > 0 || singles > 0) {
  minute++;
  if (groups.length === 0 && singles === 0) minute = Math.max(minute, numbers[2 * arrived]);
  while (arrived < n && numbers[2 * arrived] <= minute) {
    const size = numbers[2 * arrived++ + 1];
    if (size === 1) singles++;
    else groups.push(size);
  }
  let free = seats;
  while (groups.length > 0 && groups[0] <= free) free -= groups.shift();
  const alone = Math.min(free, singles);
  singles -= alone;
  empty += free - alone;
}
console.log(minute, empty);
