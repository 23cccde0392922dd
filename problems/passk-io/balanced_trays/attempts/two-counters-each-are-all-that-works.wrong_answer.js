const [n, k] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);
if ((n / k) % 2 === 1 && k > 1) console.log('impossible');
else {
  const trays = Array.from({ length: k }, () => []);
  if (k === 1) for (let i = 1; i <= n; i++) trays[0].push(i);
  else for (let i = 0; i < n / 2; i++) trays[i % k].push(i + 1, n - i);
  console.log(trays.map((tray) => tray.join(' ')).join('\n'));
}
