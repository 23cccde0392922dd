const [good, dead, taken] = require('fs').readFileSync(0, 'utf8').trim().split(' ').map(Number);
const all = good + dead;
const pair = all < 2 ? 0 : (dead * (dead - 1)) / (all * (all - 1));
console.log((1 - pair) ** (taken - 1));
