const n = Number(require('fs').readFileSync(0, 'utf8'));
// Lines by their last flag; `openWhite` has a white run of odd length that the next flag must go on with.
let [red, blue, openWhite, closedWhite] = [0n, 0n, 0n, 1n];
for (let i = 0; i < n; i++) {
  const complete = red + blue + closedWhite;
  [red, blue, openWhite, closedWhite] = [blue + closedWhite, complete, complete, openWhite];
}
console.log(String(red + blue + closedWhite));
