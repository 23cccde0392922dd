const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const m = Number(lines[0].split(' ')[1]);
const numbers = lines[1].trim().split(' ').map(Number);
const last = new Map();
let nearest;
numbers.forEach((number, i) => {
  const remainder = ((number % m) + m) % m;
  const before = last.get(remainder);
  if (before !== undefined && (!nearest || i - before < nearest[1] - nearest[0])) nearest = [before, i];
  last.set(remainder, i);
});
console.log(nearest ? `${nearest[0] + 1} ${nearest[1] + 1}` : 'none');
