// task: passk/night_pay
// entry point: nightPay
// tags: money, dates, parsing
// %% prompt
/**
 * Computes what a lighthouse keeper earns in one shift such as '21:30-5:15', in cents.
 *
 * `wage` is paid for an hour; every minute earns a sixtieth of it, and minutes from 22:00 up to 6:00 earn
 * half as much again. A shift that does not end later on the clock than it begins ends on the next day. After
 * a shift of more than 6 hours its first 30 minutes are not paid. Hours have one or two digits, minutes two.
 * The sum is rounded down to whole cents at the end.
 *
 * @example
 * nightPay('20:00-23:00', 1000); // 3500
 * nightPay('8:00-14:30', 1000); // 6000
 */
function nightPay(shift: string, wage: number): number {
// %% canonical solution
  let [start, end] = shift.split('-').map((time) => {
    const [hours, minutes] = time.split(':').map(Number);
    return hours * 60 + minutes;
  });
  if (end <= start) end += 1440;
  if (end - start > 360) start += 30;
  let halves = 0;
  for (let minute = start; minute < end; minute++) {
    const clock = minute % 1440;
    halves += clock >= 360 && clock < 1320 ? 2 : 3;
  }
  return Math.floor((halves * wage) / 120);
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(nightPay('20:00-23:00', 1000), 3500);
assert.strictEqual(nightPay('8:00-14:30', 1000), 6000);
assert.strictEqual(nightPay('8:00-9:00', 1000), 1000);
assert.strictEqual(nightPay('08:00-09:00', 1000), 1000);
assert.strictEqual(nightPay('12:00-18:00', 1000), 6000);
assert.strictEqual(nightPay('12:00-18:01', 1000), 5516);
assert.strictEqual(nightPay('22:00-23:00', 1000), 1500);
assert.strictEqual(nightPay('21:59-22:01', 6000), 250);
assert.strictEqual(nightPay('5:59-6:01', 6000), 250);
assert.strictEqual(nightPay('0:00-1:00', 0), 0);
assert.strictEqual(nightPay('23:30-0:30', 1000), 1500);
assert.strictEqual(nightPay('23:30-0:00', 1000), 750);
assert.strictEqual(nightPay('0:00-6:00', 600), 5400);
assert.strictEqual(nightPay('0:00-6:01', 600), 4960);
assert.strictEqual(nightPay('6:00-6:00', 60), 1650);
assert.strictEqual(nightPay('6:01-6:00', 60), 1649);
assert.strictEqual(nightPay('6:00-5:59', 60), 1648);
assert.strictEqual(nightPay('17:00-23:00', 100), 650);
assert.strictEqual(nightPay('16:59-23:00', 100), 601);
assert.strictEqual(nightPay('5:00-12:00', 100), 675);
assert.strictEqual(nightPay('8:00-8:01', 59), 0);
assert.strictEqual(nightPay('8:00-8:01', 60), 1);
assert.strictEqual(nightPay('8:00-8:02', 59), 1);
assert.strictEqual(nightPay('23:59-0:01', 60), 3);
assert.strictEqual(nightPay('21:30-5:15', 2000), 21750);
assert.strictEqual(nightPay('23:00-8:00', 120), 1410);

// %% attempt: a shift over midnight earns nothing -> wrong_answer
void function nightPay(shift: string, wage: number): number {
  let [start, end] = shift.split('-').map((time) => {
    const [hours, minutes] = time.split(':').map(Number);
    return hours * 60 + minutes;
  });
  if (end - start > 360) start += 30;
  let halves = 0;
  for (let minute = start; minute < end; minute++) {
    const clock = minute % 1440;
    halves += clock >= 360 && clock < 1320 ? 2 : 3;
  }
  return Math.floor((halves * wage) / 120);
}

// %% attempt: six hours are too long already -> wrong_answer
void function nightPay(shift: string, wage: number): number {
  let [start, end] = shift.split('-').map((time) => {
    const [hours, minutes] = time.split(':').map(Number);
    return hours * 60 + minutes;
  });
  if (end <= start) end += 1440;
  if (end - start >= 360) start += 30;
  let halves = 0;
  for (let minute = start; minute < end; minute++) {
    const clock = minute % 1440;
    halves += clock >= 360 && clock < 1320 ? 2 : 3;
  }
  return Math.floor((halves * wage) / 120);
}

// %% attempt: the last half hour is not paid -> wrong_answer
void function nightPay(shift: string, wage: number): number {
  let [start, end] = shift.split('-').map((time) => {
    const [hours, minutes] = time.split(':').map(Number);
    return hours * 60 + minutes;
  });
  if (end <= start) end += 1440;
  if (end - start > 360) end -= 30;
  let halves = 0;
  for (let minute = start; minute < end; minute++) {
    const clock = minute % 1440;
    halves += clock >= 360 && clock < 1320 ? 2 : 3;
  }
  return Math.floor((halves * wage) / 120);
}

// %% attempt: rounds every minute -> wrong_answer
void function nightPay(shift: string, wage: number): number {
  let [start, end] = shift.split('-').map((time) => {
    const [hours, minutes] = time.split(':').map(Number);
    return hours * 60 + minutes;
  });
  if (end <= start) end += 1440;
  if (end - start > 360) start += 30;
  let halves = 0;
  for (let minute = start; minute < end; minute++) {
    const clock = minute % 1440;
    halves += clock >= 360 && clock < 1320 ? 2 : 3;
  }
  return halves * Math.floor(wage / 120);
}

// %% attempt: the night ends at five -> wrong_answer
void function nightPay(shift: string, wage: number): number {
  let [start, end] = shift.split('-').map((time) => {
    const [hours, minutes] = time.split(':').map(Number);
    return hours * 60 + minutes;
  });
  if (end <= start) end += 1440;
  if (end - start > 360) start += 30;
  let halves = 0;
  for (let minute = start; minute < end; minute++) {
    const clock = minute % 1440;
    halves += clock >= 300 && clock < 1320 ? 2 : 3;
  }
  return Math.floor((halves * wage) / 120);
}
