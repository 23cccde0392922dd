function trays(n, k) {
  const size = n / k;
  if (k === 1) return [Array.from({ length: n }, (_, i) => i + 1)];
  if (size === 1 || ((n * (n + 1)) / 2) % k !== 0) return undefined;
  const found = Array.from({ length: k }, () => []);
  let low = 1;
  if (size % 2 === 1) {
    // Then k is odd. Sums of 1 + i and a second counter are k numbers in a row, which a third one evens out.
    found.forEach((tray, i) => {
      const [first, second] = [1 + i, k + 1 + ((i + (k - 1) / 2) % k)];
      tray.push(first, second, (3 * (3 * k + 1)) / 2 - first - second);
    });
    low += 3 * k;
  }
  for (let high = n; low < high; )
    for (const tray of found) tray.push(low++, high--);
  return found;
}

const [n, k] = require('fs').readFileSync(0, 'utf8').trim().split(' ').map(Number);
const found = trays(n, k);
console.log(found ? found.map((tray) => tray.join(' ')).join('\n') : 'impossible');
