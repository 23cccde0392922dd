const [wanted, ...lines] = require('fs').readFileSync(0, 'utf8').toLowerCase().trim().split('\n');
let [found, offset, inRow] = [0, 0, 0];
let repeated = false;
for (const line of lines) {
  if (line === '*') {
    repeated = true;
    continue;
  }
  const [digits, bytes] = line.split(':');
  const start = parseInt(digits, 16);
  // The rows that the star stands for lie between the row above, which is counted already, and this one.
  if (repeated) found += Math.floor((start - offset) / 16) * inRow;
  repeated = false;
  const row = bytes.split(' ').filter((byte) => byte !== '');
  inRow = row.filter((byte) => byte === wanted).length;
  found += inRow;
  offset = start + row.length;
}
console.log(`${found} of ${offset}`);
