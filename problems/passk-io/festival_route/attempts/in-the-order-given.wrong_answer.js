const [[n], ...concerts] = require('fs').readFileSync(0, 'utf8').trim().split('\n').map((l) => l.split(' ').map(Number));
const best = [];
concerts.forEach(([p, s, , joy], i) => {
  let most = 0;
  for (let j = 0; j < i; j++)
    if (concerts[j][2] + Math.abs(p - concerts[j][0]) <= s) most = Math.max(most, best[j]);
  best.push(joy + most);
});
console.log(Math.max(0, ...best));
