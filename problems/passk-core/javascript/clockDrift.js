// task: passk/clock_drift
// entry point: clockDrift
// tags: formatting, numbers
// %% prompt
/**
 * Says what a hall clock that does not keep time shows, as 'HH:MM:SS'.
 *
 * The clock was set right at second `setAt` and is read at second `now`, not before; both count from a
 * midnight. For every full hour since it was set it has gained `gain` seconds, or lost them if `gain` is
 * negative; a part of an hour changes nothing. It shows hours 00 to 23.
 *
 * @param {number} setAt
 * @param {number} now
 * @param {number} gain
 * @returns {string}
 * @example
 * clockDrift(0, 7200, 5); // '02:00:10'
 * clockDrift(3600, 7199, -60); // '01:59:59'
 */
function clockDrift(setAt, now, gain) {
// %% canonical solution
  const drift = Math.floor((now - setAt) / 3600) * gain;
  const shown = (((now + drift) % 86400) + 86400) % 86400;
  const parts = [Math.floor(shown / 3600), Math.floor(shown / 60) % 60, shown % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

// %% test
const assert = require('node:assert');

assert.strictEqual(clockDrift(0, 7200, 5), '02:00:10');
assert.strictEqual(clockDrift(3600, 7199, -60), '01:59:59');
assert.strictEqual(clockDrift(0, 0, 9), '00:00:00');
assert.strictEqual(clockDrift(0, 3599, 9), '00:59:59');
assert.strictEqual(clockDrift(0, 3600, 9), '01:00:09');
assert.strictEqual(clockDrift(100, 3700, 9), '01:01:49');
assert.strictEqual(clockDrift(101, 3700, 9), '01:01:40');
assert.strictEqual(clockDrift(0, 86399, 0), '23:59:59');
assert.strictEqual(clockDrift(0, 86400, 0), '00:00:00');
assert.strictEqual(clockDrift(0, 82800, 3600), '22:00:00');
assert.strictEqual(clockDrift(0, 3600, -3601), '23:59:59');
assert.strictEqual(clockDrift(0, 7200, -86400), '02:00:00');
assert.strictEqual(clockDrift(0, 36000, -1), '09:59:50');
assert.strictEqual(clockDrift(90000, 97200, 30), '03:01:00');
assert.strictEqual(clockDrift(0, 172800, 1), '00:00:48');
assert.strictEqual(clockDrift(5, 86405, -90000), '00:00:05');
assert.strictEqual(clockDrift(43200, 45296, 7), '12:34:56');

// %% attempt: parts of an hour count -> wrong_answer
void function clockDrift(setAt, now, gain) {
  const drift = Math.floor(((now - setAt) * gain) / 3600);
  const shown = (((now + drift) % 86400) + 86400) % 86400;
  const parts = [Math.floor(shown / 3600), Math.floor(shown / 60) % 60, shown % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

// %% attempt: hours are counted from midnight -> wrong_answer
void function clockDrift(setAt, now, gain) {
  const drift = Math.floor(now / 3600) * gain;
  const shown = (((now + drift) % 86400) + 86400) % 86400;
  const parts = [Math.floor(shown / 3600), Math.floor(shown / 60) % 60, shown % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

// %% attempt: the day never ends -> wrong_answer
void function clockDrift(setAt, now, gain) {
  const drift = Math.floor((now - setAt) / 3600) * gain;
  const shown = now + drift;
  const parts = [Math.floor(shown / 3600), Math.floor(shown / 60) % 60, shown % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

// %% attempt: hours without a zero in front -> wrong_answer
void function clockDrift(setAt, now, gain) {
  const drift = Math.floor((now - setAt) / 3600) * gain;
  const shown = (((now + drift) % 86400) + 86400) % 86400;
  const parts = [Math.floor(shown / 3600), Math.floor(shown / 60) % 60, shown % 60];
  return parts.map((part, i) => String(part).padStart(i && 2, '0')).join(':');
}

// %% attempt: a remainder below zero -> wrong_answer
void function clockDrift(setAt, now, gain) {
  const drift = Math.floor((now - setAt) / 3600) * gain;
  const shown = (now + drift) % 86400;
  const parts = [Math.floor(shown / 3600), Math.floor(shown / 60) % 60, shown % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
