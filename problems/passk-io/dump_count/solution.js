const [wanted, ...lines] = require('fs').readFileSync(0, 'utf8').toLowerCase().trim().split('\n');
let [found, offset, inRow] = [0, 0, 0];
for (const line of lines) {
  if (line === '*') continue;
  const [digits, bytes] = line.split(':');
  const start = parseInt(digits, 16);
  // Rows that a star stands for lie between the row above, which is counted already, and this one.
  found += Math.floor((start - offset) / 16) * inRow;
  const row = bytes.split(' ').filter((byte) => byte !== '');
  inRow = row.filter((byte) => byte === wanted).length;
  found += inRow;
  offset = start + row.length;
}
console.log(`${found} of ${offset}`);
