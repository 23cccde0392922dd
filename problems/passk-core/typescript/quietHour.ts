// task: passk/quiet_hour
// entry point: quietHour
// tags: scheduling
// %% prompt
/**
 * Finds the first minute at which a music room is free for `length` minutes, or returns -1.
 *
 * The room is open from minute 0 until `closing`. A booking (start, end) takes it from start until just
 * before end; bookings are in no order and may overlap. The free time must end by `closing`. `length` is
 * positive.
 *
 * @example
 * quietHour([[0, 30], [60, 90]], 30, 100); // 30
 * quietHour([[10, 50]], 20, 60); // -1
 */
function quietHour(bookings: [number, number][], length: number, closing: number): number {
// %% canonical solution
  let free = 0;
  for (const [start, end] of [...bookings].sort((a, b) => a[0] - b[0])) {
    if (start - free >= length) break;
    free = Math.max(free, end);
  }
  return free + length <= closing ? free : -1;
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(quietHour([[0, 30], [60, 90]], 30, 100), 30);
assert.strictEqual(quietHour([[10, 50]], 20, 60), -1);
assert.strictEqual(quietHour([], 10, 10), 0);
assert.strictEqual(quietHour([], 11, 10), -1);
assert.strictEqual(quietHour([[0, 10]], 5, 15), 10);
assert.strictEqual(quietHour([[0, 10]], 5, 14), -1);
assert.strictEqual(quietHour([[5, 10]], 5, 20), 0);
assert.strictEqual(quietHour([[4, 10]], 5, 20), 10);
assert.strictEqual(quietHour([[20, 30], [0, 15]], 5, 60), 15);
assert.strictEqual(quietHour([[20, 30], [0, 15]], 6, 60), 30);
assert.strictEqual(quietHour([[0, 40], [10, 20]], 10, 60), 40);
assert.strictEqual(quietHour([[0, 40], [10, 20], [30, 50]], 10, 60), 50);
assert.strictEqual(quietHour([[0, 40], [10, 20], [30, 50]], 11, 60), -1);
assert.strictEqual(quietHour([[50, 90]], 60, 60), -1);
assert.strictEqual(quietHour([[3, 3]], 5, 9), 3);
assert.strictEqual(quietHour([[30, 60], [0, 30]], 1, 60), -1);

// %% attempt: takes the bookings to be in order -> wrong_answer
void function quietHour(bookings: [number, number][], length: number, closing: number): number {
  let free = 0;
  for (const [start, end] of bookings) {
    if (start - free >= length) break;
    free = Math.max(free, end);
  }
  return free + length <= closing ? free : -1;
}

// %% attempt: takes the end of the last booking that began -> wrong_answer
void function quietHour(bookings: [number, number][], length: number, closing: number): number {
  let free = 0;
  for (const [start, end] of [...bookings].sort((a, b) => a[0] - b[0])) {
    if (start - free >= length) break;
    free = end;
  }
  return free + length <= closing ? free : -1;
}

// %% attempt: closing time is forgotten -> wrong_answer
void function quietHour(bookings: [number, number][], length: number, closing: number): number {
  let free = 0;
  for (const [start, end] of [...bookings].sort((a, b) => a[0] - b[0])) {
    if (start - free >= length) break;
    free = Math.max(free, end);
  }
  return free;
}

// %% attempt: a gap that just fits is not taken -> wrong_answer
void function quietHour(bookings: [number, number][], length: number, closing: number): number {
  let free = 0;
  for (const [start, end] of [...bookings].sort((a, b) => a[0] - b[0])) {
    if (start - free > length) break;
    free = Math.max(free, end);
  }
  return free + length <= closing ? free : -1;
}
