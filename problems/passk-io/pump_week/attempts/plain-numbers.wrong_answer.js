const [length, n, q, ...numbers] = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).map(Number);
const litres = (minute) => {
  const rest = minute % length;
  let sum = 0;
  for (let i = 0; i < 3 * n; i += 3) {
    const [start, end, rate] = numbers.slice(i, i + 3);
    sum += rate * (((minute - rest) / length) * (end - start) + Math.max(0, Math.min(rest, end) - start));
  }
  return sum;
};
for (let i = 3 * n; i < 3 * n + 2 * q; i += 2)
  console.log(String(BigInt(litres(numbers[i + 1])) - BigInt(litres(numbers[i]))));
