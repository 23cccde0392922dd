// task: passk/pew_seats
// entry point: pewSeats
// tags: bits, searching
// %% prompt
/**
 * Seats a group in a row of 16 seats, whose state is kept in the bits of a number.
 *
 * Bit i of `taken` (of the value 2 to the power of i) is 1 if seat i is taken. An aisle runs between the
 * seats 7 and 8. The group, of at least one person, sits down on free seats side by side, and all of them
 * on the same side of the aisle. If there are several places for it, it takes the one with the lowest
 * seats. Give the state of the row with the group in it, or the old state if the group finds no place.
 *
 * @example
 * pewSeats(5, 2); // 29
 * pewSeats(63, 3); // 1855
 * pewSeats(0, 9); // 0
 */
function pewSeats(taken: number, group: number): number {
// %% canonical solution
  const groupBits = 2 ** group - 1;
  for (let start = 0; start < 16; start++) {
    const sameSide = start >> 3 === (start + group - 1) >> 3;
    const seats = groupBits << start;
    if (sameSide && (taken & seats) === 0) return taken | seats;
  }
  return taken;
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(pewSeats(5, 2), 29);
assert.strictEqual(pewSeats(63, 3), 1855);
assert.strictEqual(pewSeats(0, 9), 0);
assert.strictEqual(pewSeats(0, 1), 1);
assert.strictEqual(pewSeats(0, 8), 255);
assert.strictEqual(pewSeats(1, 8), 65281);
assert.strictEqual(pewSeats(257, 8), 257);
assert.strictEqual(pewSeats(1, 7), 255);
assert.strictEqual(pewSeats(127, 1), 255);
assert.strictEqual(pewSeats(127, 2), 895);
assert.strictEqual(pewSeats(255, 2), 1023);
assert.strictEqual(pewSeats(255, 8), 65535);
assert.strictEqual(pewSeats(255, 9), 255);
assert.strictEqual(pewSeats(65535, 1), 65535);
assert.strictEqual(pewSeats(32767, 1), 65535);
assert.strictEqual(pewSeats(32767, 2), 32767);
assert.strictEqual(pewSeats(0, 16), 0);
assert.strictEqual(pewSeats(0, 17), 0);
assert.strictEqual(pewSeats(43690, 1), 43691);
assert.strictEqual(pewSeats(43690, 2), 43690);
assert.strictEqual(pewSeats(25443, 3), 25471);
assert.strictEqual(pewSeats(9766, 4), 9766);
assert.strictEqual(pewSeats(16447, 2), 16639);
assert.strictEqual(pewSeats(8191, 3), 65535);
assert.strictEqual(pewSeats(49279, 5), 57215);
assert.strictEqual(pewSeats(49407, 6), 65535);
assert.strictEqual(pewSeats(0, 40), 0);

// %% attempt: the group sits across the aisle -> wrong_answer
void function pewSeats(taken: number, group: number): number {
  const groupBits = 2 ** group - 1;
  for (let start = 0; start < 16; start++) {
    const sameSide = start + group <= 16;
    const seats = groupBits << start;
    if (sameSide && (taken & seats) === 0) return taken | seats;
  }
  return taken;
}

// %% attempt: the seat after the group must be on the same side -> wrong_answer
void function pewSeats(taken: number, group: number): number {
  const groupBits = 2 ** group - 1;
  for (let start = 0; start < 16; start++) {
    const sameSide = start >> 3 === (start + group) >> 3;
    const seats = groupBits << start;
    if (sameSide && (taken & seats) === 0) return taken | seats;
  }
  return taken;
}

// %% attempt: looks for a place from the other end -> wrong_answer
void function pewSeats(taken: number, group: number): number {
  const groupBits = 2 ** group - 1;
  for (let start = 15; start >= 0; start--) {
    const sameSide = start >> 3 === (start + group - 1) >> 3;
    const seats = groupBits << start;
    if (sameSide && (taken & seats) === 0) return taken | seats;
  }
  return taken;
}

// %% attempt: takes a place with one free seat -> wrong_answer
void function pewSeats(taken: number, group: number): number {
  const groupBits = 2 ** group - 1;
  for (let start = 0; start < 16; start++) {
    const sameSide = start >> 3 === (start + group - 1) >> 3;
    const seats = groupBits << start;
    if (sameSide && (taken & seats) !== seats) return taken | seats;
  }
  return taken;
}

// %% attempt: returns the seats of the group alone -> wrong_answer
void function pewSeats(taken: number, group: number): number {
  const groupBits = 2 ** group - 1;
  for (let start = 0; start < 16; start++) {
    const sameSide = start >> 3 === (start + group - 1) >> 3;
    const seats = groupBits << start;
    if (sameSide && (taken & seats) === 0) return seats;
  }
  return taken;
}

// %% attempt: 0 instead of the state when there is no place -> wrong_answer
void function pewSeats(taken: number, group: number): number {
  const groupBits = 2 ** group - 1;
  for (let start = 0; start < 16; start++) {
    const sameSide = start >> 3 === (start + group - 1) >> 3;
    const seats = groupBits << start;
    if (sameSide && (taken & seats) === 0) return taken | seats;
  }
  return 0;
}
