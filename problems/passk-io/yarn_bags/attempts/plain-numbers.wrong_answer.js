const counts = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).map(Number).slice(1);
let bags = 1;
for (const count of counts) bags *= count + 1;
console.log(String(Math.ceil(bags / 2)));
