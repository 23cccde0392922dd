const [good, dead, taken] = require('fs').readFileSync(0, 'utf8').trim().split(' ').map(Number);
// Chances that the string shines so far with d dead lamps in it, by whether its last lamp is good.
let afterGood = new Array(dead + 1).fill(0);
let afterDead = new Array(dead + 1).fill(0);
afterGood[0] = 1;
for (let place = 0; place < taken; place++) {
  const inBox = good + dead - place;
  const nextGood = new Array(dead + 1).fill(0);
  const nextDead = new Array(dead + 1).fill(0);
  for (let d = 0; d <= dead && d <= place; d++) {
    const goodLeft = good - (place - d);
    if (goodLeft > 0) nextGood[d] = ((afterGood[d] + afterDead[d]) * goodLeft) / inBox;
    if (d < dead) nextDead[d + 1] = (afterGood[d] * (dead - d)) / inBox;
  }
  [afterGood, afterDead] = [nextGood, nextDead];
}
console.log([...afterGood, ...afterDead].reduce((sum, chance) => sum + chance, 0));
