const settings = new Map();
let layer = '';
for (const text of require('fs').readFileSync(0, 'utf8').split('\n')) {
  const line = text.trim();
  if (line === '' || line.startsWith('#')) continue;
  if (line.startsWith('@')) layer = line.slice(1).trim();
  else if (line.startsWith('!')) settings.set(line.slice(1).trim(), undefined);
  else {
    const mark = line.indexOf('=');
    const key = line.slice(0, mark).trim();
    if (settings.has(key) && settings.get(key) === undefined) continue;
    settings.set(key, `${line.slice(mark + 1).trim()} ${layer}`);
  }
}
const left = [...settings].filter(([, setting]) => setting !== undefined);
if (left.length === 0) console.log('nothing');
for (const [key, setting] of left) console.log(`${key}=${setting}`);
