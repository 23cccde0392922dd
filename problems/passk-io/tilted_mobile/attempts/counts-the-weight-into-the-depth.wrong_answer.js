const hanging = [];
let tilted = 0;
for (const token of require('fs').readFileSync(0, 'utf8').match(/\d+|\]/g)) {
  if (token === ']') {
    const [right, left] = [hanging.pop(), hanging.pop()];
    if (Math.abs(left[0] - right[0]) > 1) tilted++;
    hanging.push([left[0] + right[0], Math.max(left[1], right[1]) + 1]);
  } else hanging.push([Number(token), 1]);
}
console.log(tilted, ...hanging[0]);
