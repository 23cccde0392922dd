const [[length, width], ...sprinklers] = require('fs')
  .readFileSync(0, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map(Number));
let wet = 0;
for (const [x, r] of sprinklers) {
  const [start, end] = [Math.max(-r, -x), Math.min(r, length - x)];
  const area = (t) => t * Math.sqrt(Math.max(0, r * r - t * t)) + r * r * Math.asin(t / r);
  if (start < end) wet += area(end) - area(start);
}
console.log(Math.min(wet, length * width));
