const hanging = []; // the weight and the depth of each mobile that is complete
let tilted = 0;
for (const token of require('fs').readFileSync(0, 'utf8').match(/\d+|\]/g)) {
  if (token !== ']') {
    hanging.push({ weight: Number(token), depth: 0 });
    continue;
  }
  const right = hanging.pop();
  const left = hanging.pop();
  if (Math.abs(left.weight - right.weight) > 1) tilted++;
  hanging.push({ weight: left.weight + right.weight, depth: Math.max(left.depth, right.depth) + 1 });
}
console.log(tilted, hanging[0].weight, hanging[0].depth);
