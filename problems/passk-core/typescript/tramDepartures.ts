// task: passk/tram_departures
// entry point: tramDepartures
// tags: scheduling, lists
// %% prompt
/**
 * Says in which minute each tram really leaves the depot, or -1 for a tram that is cancelled.
 *
 * The trams leave in the given order, by one track, so that each one leaves `gap` minutes after the one
 * before it at the earliest. It never leaves before its minute in `planned`, but as soon as it may. A tram
 * that would leave more than twice `gap` minutes later than planned is cancelled, and the ones behind it take
 * no notice of it. No number is negative; `planned` need not be sorted.
 *
 * @example
 * tramDepartures([10, 11, 20], 4); // [10, 14, 20]
 * tramDepartures([5, 5, 5, 5, 5], 3); // [5, 8, 11, -1, -1]
 */
function tramDepartures(planned: number[], gap: number): number[] {
// %% canonical solution
  let free = 0;
  return planned.map((minute) => {
    const leaves = Math.max(minute, free);
    if (leaves - minute > 2 * gap) return -1;
    free = leaves + gap;
    return leaves;
  });
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(tramDepartures([10, 11, 20], 4), [10, 14, 20]);
assert.deepStrictEqual(tramDepartures([5, 5, 5, 5, 5], 3), [5, 8, 11, -1, -1]);
assert.deepStrictEqual(tramDepartures([], 3), []);
assert.deepStrictEqual(tramDepartures([0], 3), [0]);
assert.deepStrictEqual(tramDepartures([7], 0), [7]);
assert.deepStrictEqual(tramDepartures([3, 3, 3], 0), [3, 3, 3]);
assert.deepStrictEqual(tramDepartures([3, 2], 0), [3, -1]);
assert.deepStrictEqual(tramDepartures([0, 0], 1), [0, 1]);
assert.deepStrictEqual(tramDepartures([0, 4], 4), [0, 4]);
assert.deepStrictEqual(tramDepartures([0, 5], 4), [0, 5]);
assert.deepStrictEqual(tramDepartures([0, 3], 4), [0, 4]);
assert.deepStrictEqual(tramDepartures([9, 1, 9], 2), [9, -1, 11]);
assert.deepStrictEqual(tramDepartures([9, 7, 6, 12], 2), [9, 11, -1, 13]);
assert.deepStrictEqual(tramDepartures([30, 10, 31, 31, 31, 31, 45], 5), [30, -1, 35, 40, -1, -1, 45]);
assert.deepStrictEqual(tramDepartures([0, 0, 0, 0, 1, 2, 12], 2), [0, 2, 4, -1, -1, 6, 12]);
assert.deepStrictEqual(tramDepartures([0, 0, 0, 0, 3], 1), [0, 1, 2, -1, 3]);
assert.deepStrictEqual(tramDepartures([9, 4, 3], 3), [9, -1, -1]);

// %% attempt: cancelled trams keep their place on the track -> wrong_answer
void function tramDepartures(planned: number[], gap: number): number[] {
  let free = 0;
  return planned.map((minute) => {
    const leaves = Math.max(minute, free);
    if (leaves - minute > 2 * gap) {
      free = leaves + gap;
      return -1;
    }
    free = leaves + gap;
    return leaves;
  });
}

// %% attempt: a delay of just twice the gap is too much -> wrong_answer
void function tramDepartures(planned: number[], gap: number): number[] {
  let free = 0;
  return planned.map((minute) => {
    const leaves = Math.max(minute, free);
    if (leaves - minute >= 2 * gap) return -1;
    free = leaves + gap;
    return leaves;
  });
}

// %% attempt: nothing is cancelled -> wrong_answer
void function tramDepartures(planned: number[], gap: number): number[] {
  let free = 0;
  return planned.map((minute) => {
    const leaves = Math.max(minute, free);
    free = leaves + gap;
    return leaves;
  });
}

// %% attempt: the gap is kept to the plan of the tram before -> wrong_answer
void function tramDepartures(planned: number[], gap: number): number[] {
  let free = 0;
  return planned.map((minute) => {
    const leaves = Math.max(minute, free);
    if (leaves - minute > 2 * gap) return -1;
    free = minute + gap;
    return leaves;
  });
}

// %% attempt: a tram may not leave in the minute that ends the gap -> wrong_answer
void function tramDepartures(planned: number[], gap: number): number[] {
  let free = 0;
  return planned.map((minute) => {
    const leaves = Math.max(minute, free);
    if (leaves - minute > 2 * gap) return -1;
    free = leaves + gap + 1;
    return leaves;
  });
}
