const [first, ...trains] = require('fs').readFileSync(0, 'utf8').trimEnd().split('\n');
const width = Number(first);
const room = width - 9;
console.log('='.repeat(width));
for (const train of trains) {
  const [time, destination, track] = train.split(';');
  const shown = destination.length > room ? `${destination.slice(0, room - 1)}~` : destination;
  console.log(`${time} ${shown.padEnd(room)} ${track.padEnd(2)}`);
}
console.log('='.repeat(width));
