const [n, k, ...times] = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).map(Number);
const changes = new Map();
for (let i = 0; i < n; i++) {
  const [start, end] = [times[2 * i], times[2 * i + 1]];
  changes.set(start, (changes.get(start) ?? 0) + 1);
  changes.set(end, (changes.get(end) ?? 0) - 1);
}
let count = 0;
let total = 0;
let longest = 0;
let since = -1;
for (const minute of [...changes.keys()].sort()) {
  count += changes.get(minute);
  if (count >= k && since < 0) since = minute;
  else if (count < k && since >= 0) {
    total += minute - since;
    longest = Math.max(longest, minute - since);
    since = -1;
  }
}
console.log(total, longest);
