const roll = require('fs').readFileSync(0, 'utf8').split('\n');
const euros = (cents) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

let total = 0;
let number = 0;
let entries = [];
for (const line of roll.slice(0, roll.indexOf('=='))) {
  if (line === 'void') entries.pop();
  else if (line === '--') {
    if (entries.length === 0) continue;
    const sum = entries.reduce((all, entry) => all + entry, 0);
    number += 1;
    console.log(`#${number} ${euros(sum)}`);
    total += sum;
    entries = [];
  } else entries.push(line.split(' x ').map(Number).reduce((count, price) => count * price));
}
console.log(`all ${euros(total)}`);
