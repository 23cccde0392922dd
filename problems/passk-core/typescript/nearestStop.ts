// task: passk/nearest_stop
// entry point: nearestStop
// tags: searching, lists
// %% prompt
/**
 * Walks from a place on a long street to the bus stop that is nearest and returns where it stands.
 *
 * `stops` holds positions in no order. Of two stops that are equally near, the one at the higher position
 * wins. There is at least one stop.
 *
 * @example
 * nearestStop([2, 9, 5], 8); // 9
 * nearestStop([3, 7], 5); // 7
 */
function nearestStop(stops: number[], place: number): number {
// %% canonical solution
  const distance = (stop: number) => Math.abs(stop - place);
  return stops.reduce((best, stop) => {
    if (distance(stop) !== distance(best)) return distance(stop) < distance(best) ? stop : best;
    return Math.max(stop, best);
  });
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(nearestStop([2, 9, 5], 8), 9);
assert.strictEqual(nearestStop([3, 7], 5), 7);
assert.strictEqual(nearestStop([4], 100), 4);
assert.strictEqual(nearestStop([-4, 4], 0), 4);
assert.strictEqual(nearestStop([4, -4], 0), 4);
assert.strictEqual(nearestStop([1, 5, 9], 5), 5);
assert.strictEqual(nearestStop([-3, -7], -5), -3);
assert.strictEqual(nearestStop([0, -10], -5), 0);
assert.strictEqual(nearestStop([10, 0], 5), 10);
assert.strictEqual(nearestStop([6, 6], 2), 6);
assert.strictEqual(nearestStop([1, 2, 3, 4], 0), 1);
assert.strictEqual(nearestStop([100, -100], 1), 100);
assert.strictEqual(nearestStop([-1, 3], 1), 3);
assert.strictEqual(nearestStop([20, 4, 15, 30], 12), 15);

// %% attempt: the lower of two positions wins -> wrong_answer
void function nearestStop(stops: number[], place: number): number {
  const distance = (stop: number) => Math.abs(stop - place);
  return [...stops].sort((a, b) => distance(a) - distance(b) || a - b)[0];
}

// %% attempt: the first in the list wins -> wrong_answer
void function nearestStop(stops: number[], place: number): number {
  const distance = (stop: number) => Math.abs(stop - place);
  return [...stops].sort((a, b) => distance(a) - distance(b))[0];
}

// %% attempt: gives the distance -> wrong_answer
void function nearestStop(stops: number[], place: number): number {
  return Math.min(...stops.map((stop) => Math.abs(stop - place)));
}

// %% attempt: looks only ahead -> runtime_error
void function nearestStop(stops: number[], place: number): number {
  const ahead = stops.filter((stop) => stop >= place);
  if (ahead.length === 0) throw new RangeError('no stop ahead');
  return Math.min(...ahead);
}

// %% equivalent mutant: equal distances do not come here
// -if (distance(stop) !== distance(best)) return distance(stop) < distance(best) ? stop : best;
// +if (distance(stop) !== distance(best)) return distance(stop) <= distance(best) ? stop : best;
