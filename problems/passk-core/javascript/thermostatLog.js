// task: passk/thermostat_log
// entry point: thermostatLog
// tags: state machine, numbers
// %% prompt
/**
 * Says for each temperature reading whether the heater runs after it.
 *
 * The heater is off before the first reading. A reading below `low` switches it on, a reading above
 * `high` switches it off, and any other reading leaves it as it is. `low` is never above `high`.
 *
 * @param {number[]} readings
 * @param {number} low
 * @param {number} high
 * @returns {boolean[]}
 * @example
 * thermostatLog([20, 17, 19, 22, 23], 18, 22); // [false, true, true, true, false]
 * thermostatLog([], 18, 22); // []
 */
function thermostatLog(readings, low, high) {
// %% canonical solution
  let running = false;
  return readings.map((reading) => {
    if (reading < low) running = true;
    else if (reading > high) running = false;
    return running;
  });
}

// %% test
const assert = require('node:assert');

const hot = Array.from({ length: 1000 }, (_, i) => (i % 2 === 0 ? 10 : 30));

assert.deepStrictEqual(thermostatLog([20, 17, 19, 22, 23], 18, 22), [false, true, true, true, false]);
assert.deepStrictEqual(thermostatLog([], 18, 22), []);
assert.deepStrictEqual(thermostatLog([18], 18, 22), [false]);
assert.deepStrictEqual(thermostatLog([17, 22], 18, 22), [true, true]);
assert.deepStrictEqual(thermostatLog([17, 18, 18], 18, 22), [true, true, true]);
assert.deepStrictEqual(thermostatLog([25, 17, 25, 20], 18, 22), [false, true, false, false]);
assert.deepStrictEqual(thermostatLog([5, 5, 6, 5], 5, 5), [false, false, false, false]);
assert.deepStrictEqual(thermostatLog([4, 5, 6, 4], 5, 5), [true, true, false, true]);
assert.deepStrictEqual(thermostatLog([-3, -1, 0, 1], -2, 0), [true, true, true, false]);
assert.deepStrictEqual(thermostatLog([0, 1, 0], 0, 0), [false, false, false]);
assert.deepStrictEqual(thermostatLog(hot, 15, 25), hot.map((reading) => reading === 10));

// %% attempt: forgets the state between the limits -> wrong_answer
void function thermostatLog(readings, low, high) {
  return readings.map((reading) => reading < low);
}

// %% attempt: the limits themselves switch too -> wrong_answer
void function thermostatLog(readings, low, high) {
  let running = false;
  return readings.map((reading) => (running = reading <= low || (reading < high && running)));
}

// %% attempt: forgets to return from the inner function -> wrong_answer
void function thermostatLog(readings, low, high) {
  let running = false;
  return readings.map((reading) => {
    if (reading < low) running = true;
    else if (reading > high) running = false;
  });
}

// %% attempt: looks at a first reading that may not be there -> runtime_error
void function thermostatLog(readings, low, high) {
  const [first, ...others] = readings.map((reading) => ({ reading, cold: reading < low }));
  const log = [first.cold];
  for (const { reading, cold } of others) {
    const before = log[log.length - 1];
    log.push(cold || (before && reading <= high));
  }
  return log;
}
