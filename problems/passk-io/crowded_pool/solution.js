const [n, k, ...times] = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).map(Number);
// All changes of one minute are taken together: a swimmer who replaces another does not end a stretch.
const changes = new Map();
for (let i = 0; i < 2 * n; i++)
  changes.set(times[i], (changes.get(times[i]) ?? 0) + (i % 2 === 0 ? 1 : -1));

let swimmers = 0;
let total = 0;
let longest = 0;
let since;
for (const [minute, change] of [...changes].sort(([a], [b]) => a - b)) {
  swimmers += change;
  if (swimmers >= k && since === undefined) since = minute;
  else if (swimmers < k && since !== undefined) {
    total += minute - since;
    longest = Math.max(longest, minute - since);
    since = undefined;
  }
}
console.log(total, longest);
