// task: passk/turnstile_log
// entry point: turnstileLog
// tags: state machine
// %% prompt
/**
 * Counts the visitors who pass a turnstile and those whom it stops.
 *
 * In `events` a "c" is a coin and a "p" is a visitor who pushes. A coin pays for one visitor; coins that come
 * before the next push add up, but only to three. "x" is the keeper, who takes all paid passes away. Other
 * characters mean nothing.
 *
 * @param {string} events
 * @returns {[number, number]}
 * @example
 * turnstileLog('cpp'); // [1, 1]
 * turnstileLog('cccccpppp'); // [3, 1]
 */
function turnstileLog(events) {
// %% canonical solution
  let [paid, passed, stopped] = [0, 0, 0];
  for (const event of events) {
    if (event === 'c') paid = Math.min(paid + 1, 3);
    else if (event === 'x') paid = 0;
    else if (event === 'p' && paid > 0) {
      paid--;
      passed++;
    } else if (event === 'p') stopped++;
  }
  return [passed, stopped];
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(turnstileLog('cpp'), [1, 1]);
assert.deepStrictEqual(turnstileLog('cccccpppp'), [3, 1]);
assert.deepStrictEqual(turnstileLog(''), [0, 0]);
assert.deepStrictEqual(turnstileLog('p'), [0, 1]);
assert.deepStrictEqual(turnstileLog('c'), [0, 0]);
assert.deepStrictEqual(turnstileLog('cp'), [1, 0]);
assert.deepStrictEqual(turnstileLog('cxp'), [0, 1]);
assert.deepStrictEqual(turnstileLog('cccpppp'), [3, 1]);
assert.deepStrictEqual(turnstileLog('ccpcpp'), [3, 0]);
assert.deepStrictEqual(turnstileLog('ccccpcpppp'), [4, 1]);
assert.deepStrictEqual(turnstileLog('xcp'), [1, 0]);
assert.deepStrictEqual(turnstileLog('cCp P'), [1, 0]);
assert.deepStrictEqual(turnstileLog('ppp'), [0, 3]);
assert.deepStrictEqual(turnstileLog('cccxcpp'), [1, 1]);
assert.deepStrictEqual(turnstileLog('ccpccp'), [2, 0]);

// %% attempt: coins add up without end -> wrong_answer
void function turnstileLog(events) {
  let [paid, passed, stopped] = [0, 0, 0];
  for (const event of events) {
    if (event === 'c') paid++;
    else if (event === 'x') paid = 0;
    else if (event === 'p' && paid > 0) {
      paid--;
      passed++;
    } else if (event === 'p') stopped++;
  }
  return [passed, stopped];
}

// %% attempt: one coin at most is kept -> wrong_answer
void function turnstileLog(events) {
  let [paid, passed, stopped] = [false, 0, 0];
  for (const event of events) {
    if (event === 'c' || event === 'x') paid = event === 'c';
    else if (event === 'p') {
      if (paid) passed++;
      else stopped++;
      paid = false;
    }
  }
  return [passed, stopped];
}

// %% attempt: the keeper is not seen -> wrong_answer
void function turnstileLog(events) {
  let [paid, passed, stopped] = [0, 0, 0];
  for (const event of events) {
    if (event === 'c') paid = Math.min(paid + 1, 3);
    else if (event === 'p' && paid > 0) {
      paid--;
      passed++;
    } else if (event === 'p') stopped++;
  }
  return [passed, stopped];
}

// %% attempt: every other character is a visitor -> wrong_answer
void function turnstileLog(events) {
  let [paid, passed, stopped] = [0, 0, 0];
  for (const event of events) {
    if (event === 'c') paid = Math.min(paid + 1, 3);
    else if (event === 'x') paid = 0;
    else if (paid > 0) {
      paid--;
      passed++;
    } else stopped++;
  }
  return [passed, stopped];
}
