const [list, ...people] = require('fs').readFileSync(0, 'utf8').split('\n');
const places = new Map();
for (const [, quoted, bare] of list.matchAll(/"([^"]*)"|(\S+)/g)) {
  const name = (bare ?? quoted.replace(/\\(.)/g, '$1')).toLowerCase();
  places.set(name, (places.get(name) ?? 0) + 1);
}
for (const person of people.slice(0, people.indexOf('.'))) {
  const name = person.toLowerCase();
  const left = places.get(name) ?? 0;
  console.log(left > 0 ? 'yes' : 'no');
  places.set(name, left - 1);
}
