// task: passk/parking_fee
// entry point: parkingFee
// tags: money, dates
// %% prompt
/**
 * Computes in cents what a car park costs for a car that arrived at one minute and left at another.
 *
 * It never leaves before it arrives. Minutes count from a midnight and go on over the days, 1440 each. Who
 * stays for at most 15 minutes pays nothing. Otherwise every half hour that has begun costs 90, counted from
 * the arrival. Of these half hours, those that begin at 19:00 or later in the evening or before 7:00 in the
 * morning cost 40 instead. For each 24 hours from the arrival on, the last of them perhaps not full, the fee
 * is at most 1500.
 *
 * @example
 * parkingFee(600, 631); // 180
 * parkingFee(1110, 1170); // 130
 */
function parkingFee(arrived: number, left: number): number {
// %% canonical solution
  if (left - arrived <= 15) return 0;
  let total = 0;
  let today = 0;
  for (let minute = arrived; minute < left; minute += 30) {
    if ((minute - arrived) % 1440 === 0) {
      total += today;
      today = 0;
    }
    const clock = minute % 1440;
    today = Math.min(today + (clock >= 420 && clock < 1140 ? 90 : 40), 1500);
  }
  return total + today;
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(parkingFee(600, 631), 180);
assert.strictEqual(parkingFee(1110, 1170), 130);
assert.strictEqual(parkingFee(600, 600), 0);
assert.strictEqual(parkingFee(600, 615), 0);
assert.strictEqual(parkingFee(600, 616), 90);
assert.strictEqual(parkingFee(600, 630), 90);
assert.strictEqual(parkingFee(600, 660), 180);
assert.strictEqual(parkingFee(600, 661), 270);
assert.strictEqual(parkingFee(419, 440), 40);
assert.strictEqual(parkingFee(420, 440), 90);
assert.strictEqual(parkingFee(419, 450), 130);
assert.strictEqual(parkingFee(390, 450), 130);
assert.strictEqual(parkingFee(1139, 1160), 90);
assert.strictEqual(parkingFee(1140, 1160), 40);
assert.strictEqual(parkingFee(1139, 1170), 130);
assert.strictEqual(parkingFee(1439, 1470), 80);
assert.strictEqual(parkingFee(0, 420), 560);
assert.strictEqual(parkingFee(420, 840), 1260);
assert.strictEqual(parkingFee(420, 900), 1440);
assert.strictEqual(parkingFee(420, 901), 1500);
assert.strictEqual(parkingFee(420, 1860), 1500);
assert.strictEqual(parkingFee(420, 1861), 1590);
assert.strictEqual(parkingFee(420, 1875), 1590);
assert.strictEqual(parkingFee(421, 1876), 1590);
assert.strictEqual(parkingFee(0, 1440), 1500);
assert.strictEqual(parkingFee(1140, 2580), 1500);
assert.strictEqual(parkingFee(1140, 1860), 960);
assert.strictEqual(parkingFee(1140, 2040), 1500);
assert.strictEqual(parkingFee(1140, 2039), 1500);
assert.strictEqual(parkingFee(1140, 2010), 1410);
assert.strictEqual(parkingFee(5000, 13640), 9000);
assert.strictEqual(parkingFee(5000, 13641), 9090);
assert.strictEqual(parkingFee(4739, 4759), 40);
assert.strictEqual(parkingFee(4740, 4760), 90);
assert.strictEqual(parkingFee(5460, 5480), 40);
assert.strictEqual(parkingFee(5459, 5479), 90);
assert.strictEqual(parkingFee(5000, 18460), 14980);

// %% attempt: a day begins at midnight -> wrong_answer
void function parkingFee(arrived: number, left: number): number {
  if (left - arrived <= 15) return 0;
  let total = 0;
  let today = 0;
  for (let minute = arrived; minute < left; minute += 30) {
    if (minute % 1440 < 30) {
      total += today;
      today = 0;
    }
    const clock = minute % 1440;
    today = Math.min(today + (clock >= 420 && clock < 1140 ? 90 : 40), 1500);
  }
  return total + today;
}

// %% attempt: sixteen minutes are free -> wrong_answer
void function parkingFee(arrived: number, left: number): number {
  if (left - arrived <= 16) return 0;
  let total = 0;
  let today = 0;
  for (let minute = arrived; minute < left; minute += 30) {
    if ((minute - arrived) % 1440 === 0) {
      total += today;
      today = 0;
    }
    const clock = minute % 1440;
    today = Math.min(today + (clock >= 420 && clock < 1140 ? 90 : 40), 1500);
  }
  return total + today;
}

// %% attempt: the first fifteen minutes are free for all -> wrong_answer
void function parkingFee(arrived: number, left: number): number {
  if (left - arrived <= 15) return 0;
  let total = 0;
  let today = 0;
  for (let minute = arrived + 15; minute < left; minute += 30) {
    if ((minute - arrived - 15) % 1440 === 0) {
      total += today;
      today = 0;
    }
    const clock = minute % 1440;
    today = Math.min(today + (clock >= 420 && clock < 1140 ? 90 : 40), 1500);
  }
  return total + today;
}

// %% attempt: no limit -> wrong_answer
void function parkingFee(arrived: number, left: number): number {
  if (left - arrived <= 15) return 0;
  let total = 0;
  let today = 0;
  for (let minute = arrived; minute < left; minute += 30) {
    if ((minute - arrived) % 1440 === 0) {
      total += today;
      today = 0;
    }
    const clock = minute % 1440;
    today = today + (clock >= 420 && clock < 1140 ? 90 : 40);
  }
  return total + today;
}

// %% attempt: one limit for the whole stay -> wrong_answer
void function parkingFee(arrived: number, left: number): number {
  if (left - arrived <= 15) return 0;
  let total = 0;
  let today = 0;
  for (let minute = arrived; minute < left; minute += 30) {
    if ((minute - arrived) % 1440 === 0) {
      total += today;
      today = 0;
    }
    const clock = minute % 1440;
    today = Math.min(today + (clock >= 420 && clock < 1140 ? 90 : 40), 1500);
  }
  return Math.min(total + today, 1500);
}

// %% attempt: full half hours only -> wrong_answer
void function parkingFee(arrived: number, left: number): number {
  if (left - arrived <= 15) return 0;
  let total = 0;
  let today = 0;
  for (let minute = arrived; minute + 30 <= left; minute += 30) {
    if ((minute - arrived) % 1440 === 0) {
      total += today;
      today = 0;
    }
    const clock = minute % 1440;
    today = Math.min(today + (clock >= 420 && clock < 1140 ? 90 : 40), 1500);
  }
  return total + today;
}
