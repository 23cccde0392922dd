const [first, ...lines] = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [start, rate, months] = first.split(' ').map(Number);
let balance = start;
let aside = 0;
for (let month = 1; month <= months; month++) {
  let lowest = balance;
  for (const booking of lines[month - 1].split(' ').slice(1).map(Number)) {
    balance += booking;
    lowest = Math.min(lowest, balance);
  }
  aside += (Math.max(0, lowest) * rate) / 1200;
  if (month % 12 === 0 || month === months) {
    balance += aside;
    aside = 0;
  }
}
console.log(balance);
