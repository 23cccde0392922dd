const [[length, width], ...sprinklers] = require('fs')
  .readFileSync(0, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map(Number));
const half = width / 2;

/** The area under the half circle of radius r around 0, left of t. */
function areaUpTo(r, t) {
  const inside = Math.max(-r, Math.min(r, t));
  return (inside * Math.sqrt(r * r - inside * inside) + r * r * Math.asin(inside / r)) / 2;
}

// Between two neighbouring ones of these places one sprinkler reaches furthest, and is cut by the lawn's edge or isn't.
const found = [0, length];
sprinklers.forEach(([x, r], i) => {
  found.push(x - r, x + r);
  if (r > half) {
    const reach = Math.sqrt(r * r - half * half);
    found.push(x - reach, x + reach);
  }
  for (const [other, s] of sprinklers.slice(0, i))
    if (other !== x) found.push((r * r - s * s - x * x + other * other) / (2 * (other - x)));
});
const places = found.filter((place) => place >= 0 && place <= length).sort((a, b) => a - b);

let wet = 0;
for (let i = 1; i < places.length; i++) {
  const [start, end] = [places[i - 1], places[i]];
  const middle = (start + end) / 2;
  let best = { height: 0, x: 0, r: 0 };
  for (const [x, r] of sprinklers) {
    const height = r * r - (middle - x) ** 2;
    if (height > best.height) best = { height, x, r };
  }
  if (best.height > half * half) wet += width * (end - start);
  else if (best.height > 0) wet += 2 * (areaUpTo(best.r, end - best.x) - areaUpTo(best.r, start - best.x));
}
console.log(wet);
