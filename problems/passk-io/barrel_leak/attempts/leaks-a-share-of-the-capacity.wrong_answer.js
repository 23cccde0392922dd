const [capacity, start, percent, pumped, hours] = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).map(Number);
let litres = start;
let spilled = 0;
for (let hour = 0; hour < hours; hour++) {
  litres = Math.max(0, litres - (capacity * percent) / 100) + pumped;
  spilled += Math.max(0, litres - capacity);
  litres = Math.min(litres, capacity);
}
console.log(litres, spilled);
