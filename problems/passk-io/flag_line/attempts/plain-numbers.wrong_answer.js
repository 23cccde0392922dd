const n = Number(require('fs').readFileSync(0, 'utf8'));
let [red, blue, odd, even] = [0, 0, 0, 1];
for (let i = 0; i < n; i++) {
  const whole = red + blue + even;
  [red, blue, odd, even] = [blue + even, whole, whole, odd];
}
console.log(String(red + blue + even));
