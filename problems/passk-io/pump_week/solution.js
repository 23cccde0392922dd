const [length, n, q, ...numbers] = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).map(Number);
const changes = new Map([[0, 0], [length, 0]]);
const change = (minute, rate) => changes.set(minute, (changes.get(minute) ?? 0) + rate);
for (let i = 0; i < 3 * n; i += 3) {
  change(numbers[i], numbers[i + 2]);
  change(numbers[i + 1], -numbers[i + 2]);
}

// The litres moved up to each minute at which something changes, and the rate from there on. A timetable
// moves at most 10^15 litres, which a number holds; many of them need a BigInt.
const minutes = [...changes.keys()].sort((a, b) => a - b);
const moved = [0];
const rates = [changes.get(0)];
for (let i = 1; i < minutes.length; i++) {
  moved.push(moved[i - 1] + rates[i - 1] * (minutes[i] - minutes[i - 1]));
  rates.push(rates[i - 1] + changes.get(minutes[i]));
}

function litres(minute) {
  const rest = minute % length;
  let [low, high] = [0, minutes.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (minutes[middle] <= rest) low = middle;
    else high = middle - 1;
  }
  const rounds = BigInt((minute - rest) / length);
  return rounds * BigInt(moved.at(-1)) + BigInt(moved[low] + rates[low] * (rest - minutes[low]));
}

const answers = [];
for (let i = 3 * n; i < 3 * n + 2 * q; i += 2) answers.push(litres(numbers[i + 1]) - litres(numbers[i]));
console.log(answers.join('\n'));
