const [n, seats, ...numbers] = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).map(Number);
const groups = [];
let arrived = 0;
let boarded = 0;
let singles = 0;
let minute = -1;
let empty = 0;
while (arrived < n || boarded < groups.length || singles > 0) {
  minute++;
  // Where nobody waits, the chairs until the next arrival go up empty.
  if (boarded === groups.length && singles === 0) minute = Math.max(minute, numbers[2 * arrived]);
  for (; arrived < n && numbers[2 * arrived] <= minute; arrived++) {
    const size = numbers[2 * arrived + 1];
    if (size === 1) singles++;
    else groups.push(size);
  }
  let free = seats;
  while (boarded < groups.length && groups[boarded] <= free) free -= groups[boarded++];
  const alone = Math.min(free, singles);
  singles -= alone;
  empty += free - alone;
}
console.log(n === 0 ? 'none' : `${minute} ${empty}`);
