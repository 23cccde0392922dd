// task: passk/late_fee
// entry point: lateFee
// tags: money, dates
// %% prompt
/**
 * Computes what a tool library charges for a tool that comes back late, in cents.
 *
 * Days are numbered. A late day is a day after day `due` up to and including day `returned` that is not in
 * `holidays`, which may hold a day twice and days of any time. The first three late days cost nothing, each
 * further one up to the tenth costs 20, each after the tenth 50. The fee is never more than `worth`.
 *
 * @param {number} due
 * @param {number} returned
 * @param {number[]} holidays
 * @param {number} worth
 * @returns {number}
 * @example
 * lateFee(100, 105, [], 9000); // 40
 * lateFee(100, 105, [102, 107], 9000); // 20
 */
function lateFee(due, returned, holidays, worth) {
// %% canonical solution
  let fee = 0;
  let late = 0;
  for (let day = due + 1; day <= returned; day++) {
    if (holidays.includes(day)) continue;
    late++;
    if (late > 10) fee += 50;
    else if (late > 3) fee += 20;
  }
  return Math.min(fee, worth);
}

// %% test
const assert = require('node:assert');

assert.strictEqual(lateFee(100, 105, [], 9000), 40);
assert.strictEqual(lateFee(100, 105, [102, 107], 9000), 20);
assert.strictEqual(lateFee(100, 100, [], 9000), 0);
assert.strictEqual(lateFee(100, 90, [], 9000), 0);
assert.strictEqual(lateFee(100, 103, [], 9000), 0);
assert.strictEqual(lateFee(100, 104, [], 9000), 20);
assert.strictEqual(lateFee(100, 110, [], 9000), 140);
assert.strictEqual(lateFee(100, 111, [], 9000), 190);
assert.strictEqual(lateFee(100, 112, [], 9000), 240);
assert.strictEqual(lateFee(100, 106, [100], 9000), 60);
assert.strictEqual(lateFee(100, 106, [101], 9000), 40);
assert.strictEqual(lateFee(100, 106, [106], 9000), 40);
assert.strictEqual(lateFee(100, 106, [103, 103], 9000), 40);
assert.strictEqual(lateFee(100, 106, [107, 99], 9000), 60);
assert.strictEqual(lateFee(100, 104, [101, 102, 103, 104], 9000), 0);
assert.strictEqual(lateFee(100, 111, [], 190), 190);
assert.strictEqual(lateFee(100, 111, [], 189), 189);
assert.strictEqual(lateFee(100, 111, [], 0), 0);
assert.strictEqual(lateFee(-5, 6, [0], 500), 140);
assert.strictEqual(lateFee(1, 10001, [], 500000), 499640);
assert.strictEqual(lateFee(1, 10001, [], 499000), 499000);

// %% attempt: a holiday that is named twice counts twice -> wrong_answer
void function lateFee(due, returned, holidays, worth) {
  let fee = 0;
  const free = holidays.filter((day) => day > due && day <= returned).length;
  for (let late = 1; late <= returned - due - free; late++) {
    if (late > 10) fee += 50;
    else if (late > 3) fee += 20;
  }
  return Math.min(fee, worth);
}

// %% attempt: the due day is late -> wrong_answer
void function lateFee(due, returned, holidays, worth) {
  let fee = 0;
  let late = 0;
  for (let day = due; day <= returned; day++) {
    if (holidays.includes(day)) continue;
    late++;
    if (late > 10) fee += 50;
    else if (late > 3) fee += 20;
  }
  return Math.min(fee, worth);
}

// %% attempt: the tenth day costs 50 -> wrong_answer
void function lateFee(due, returned, holidays, worth) {
  let fee = 0;
  let late = 0;
  for (let day = due + 1; day <= returned; day++) {
    if (holidays.includes(day)) continue;
    late++;
    if (late >= 10) fee += 50;
    else if (late > 3) fee += 20;
  }
  return Math.min(fee, worth);
}

// %% attempt: no upper limit -> wrong_answer
void function lateFee(due, returned, holidays, worth) {
  let fee = 0;
  let late = 0;
  for (let day = due + 1; day <= returned; day++) {
    if (holidays.includes(day)) continue;
    late++;
    if (late > 10) fee += 50;
    else if (late > 3) fee += 20;
  }
  return fee;
}

// %% attempt: after three days all days cost -> wrong_answer
void function lateFee(due, returned, holidays, worth) {
  let fee = 0;
  let late = 0;
  for (let day = due + 1; day <= returned; day++) {
    if (holidays.includes(day)) continue;
    late++;
    if (late > 10) fee += 50;
    else if (late === 4) fee += 80;
    else if (late > 4) fee += 20;
  }
  return Math.min(fee, worth);
}
