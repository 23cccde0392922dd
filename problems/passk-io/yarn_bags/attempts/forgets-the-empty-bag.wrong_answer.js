const counts = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).map(BigInt).slice(1);
let bags = 1n;
for (const count of counts) bags *= count + 1n;
console.log(String((bags + 1n) / 2n - 1n));
