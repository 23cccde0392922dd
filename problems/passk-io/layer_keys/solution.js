const settings = new Map();
let layer = '';
for (const text of require('fs').readFileSync(0, 'utf8').split('\n')) {
  const line = text.trim();
  if (line === '' || line.startsWith('#')) continue;
  if (line.startsWith('@')) layer = line.slice(1).trim();
  else if (line.startsWith('!')) settings.delete(line.slice(1).trim());
  else {
    const mark = line.indexOf('=');
    settings.set(line.slice(0, mark).trim(), `${line.slice(mark + 1).trim()} ${layer}`);
  }
}
if (settings.size === 0) console.log('nothing');
for (const [key, setting] of settings) console.log(`${key}=${setting}`);
