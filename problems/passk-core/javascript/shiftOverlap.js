// task: passk/shift_overlap
// entry point: shiftOverlap
// tags: scheduling, windows
// %% prompt
/**
 * Adds up the hours in which at least `least` guards are on duty in a museum.
 *
 * A shift (begin, end) is a whole number of hours on one day of 24: from begin until just before end. A shift
 * whose end is before or at its begin goes past midnight and belongs to both ends of the same day; so one
 * with equal numbers is the whole day.
 *
 * @param {[number, number][]} shifts
 * @param {number} least
 * @returns {number}
 * @example
 * shiftOverlap([[8, 12], [10, 14]], 2); // 2
 * shiftOverlap([[22, 3]], 1); // 5
 */
function shiftOverlap(shifts, least) {
// %% canonical solution
  const onDuty = (hour, [begin, end]) =>
    begin < end ? begin <= hour && hour < end : hour >= begin || hour < end;
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  return hours.filter((hour) => shifts.filter((shift) => onDuty(hour, shift)).length >= least).length;
}

// %% test
const assert = require('node:assert');

assert.strictEqual(shiftOverlap([[8, 12], [10, 14]], 2), 2);
assert.strictEqual(shiftOverlap([[22, 3]], 1), 5);
assert.strictEqual(shiftOverlap([], 1), 0);
assert.strictEqual(shiftOverlap([], 0), 24);
assert.strictEqual(shiftOverlap([[5, 5]], 1), 24);
assert.strictEqual(shiftOverlap([[0, 24]], 1), 24);
assert.strictEqual(shiftOverlap([[0, 24], [3, 3]], 2), 24);
assert.strictEqual(shiftOverlap([[23, 1], [0, 2]], 2), 1);
assert.strictEqual(shiftOverlap([[8, 12], [12, 16]], 2), 0);
assert.strictEqual(shiftOverlap([[8, 12], [12, 16]], 1), 8);
assert.strictEqual(shiftOverlap([[1, 2], [1, 2], [1, 2]], 3), 1);
assert.strictEqual(shiftOverlap([[1, 2], [1, 2], [1, 2]], 4), 0);
assert.strictEqual(shiftOverlap([[20, 6], [5, 21], [0, 0]], 3), 2);
assert.strictEqual(shiftOverlap([[9, 17], [13, 22], [16, 18], [21, 9]], 2), 6);
assert.strictEqual(shiftOverlap([[6, 7]], 0), 24);
assert.strictEqual(shiftOverlap([[12, 0]], 1), 12);

// %% attempt: shifts past midnight are empty -> wrong_answer
void function shiftOverlap(shifts, least) {
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  const guards = (hour) => shifts.filter(([begin, end]) => begin <= hour && hour < end).length;
  return hours.filter((hour) => guards(hour) >= least).length;
}

// %% attempt: the hour of the end counts too -> wrong_answer
void function shiftOverlap(shifts, least) {
  const onDuty = (hour, [begin, end]) =>
    begin < end ? begin <= hour && hour <= end : hour >= begin || hour <= end;
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  return hours.filter((hour) => shifts.filter((shift) => onDuty(hour, shift)).length >= least).length;
}

// %% attempt: equal numbers are an empty shift -> wrong_answer
void function shiftOverlap(shifts, least) {
  const onDuty = (hour, [begin, end]) =>
    begin <= end ? begin <= hour && hour < end : hour >= begin || hour < end;
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  return hours.filter((hour) => shifts.filter((shift) => onDuty(hour, shift)).length >= least).length;
}

// %% attempt: more than so many guards must be there -> wrong_answer
void function shiftOverlap(shifts, least) {
  const onDuty = (hour, [begin, end]) =>
    begin < end ? begin <= hour && hour < end : hour >= begin || hour < end;
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  return hours.filter((hour) => shifts.filter((shift) => onDuty(hour, shift)).length > least).length;
}
