// task: passk/late_jobs
// entry point: lateJobs
// tags: scheduling
// %% prompt
/**
 * Works through the jobs of a tailor one after the other, in order, and names those that are finished too
 * late.
 *
 * A job is (name, minutes, due): it takes so many minutes of work and is due at that minute, the work
 * beginning at minute 0. Finished just at the minute is in time. But a job that would be finished more than
 * an hour late is refused: it takes no time and is not named.
 *
 * @param {[string, number, number][]} jobs
 * @returns {string[]}
 * @example
 * lateJobs([['hem', 30, 20], ['zip', 20, 60]]); // ['hem']
 * lateJobs([['coat', 90, 20], ['cuff', 10, 9]]); // ['cuff']
 */
function lateJobs(jobs) {
// %% canonical solution
  const late = [];
  let now = 0;
  for (const [name, minutes, due] of jobs) {
    const done = now + minutes;
    if (done > due + 60) continue;
    now = done;
    if (done > due) late.push(name);
  }
  return late;
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(lateJobs([['hem', 30, 20], ['zip', 20, 60]]), ['hem']);
assert.deepStrictEqual(lateJobs([['coat', 90, 20], ['cuff', 10, 9]]), ['cuff']);
assert.deepStrictEqual(lateJobs([]), []);
assert.deepStrictEqual(lateJobs([['a', 5, 5]]), []);
assert.deepStrictEqual(lateJobs([['a', 6, 5]]), ['a']);
assert.deepStrictEqual(lateJobs([['a', 65, 5]]), ['a']);
assert.deepStrictEqual(lateJobs([['a', 66, 5]]), []);
assert.deepStrictEqual(lateJobs([['a', 66, 5], ['b', 5, 5]]), []);
assert.deepStrictEqual(lateJobs([['a', 10, 9], ['b', 10, 19], ['c', 10, 30]]), ['a', 'b']);
assert.deepStrictEqual(lateJobs([['a', 100, 100], ['b', 1, 41], ['c', 1, 40]]), ['b']);
assert.deepStrictEqual(lateJobs([['a', 50, 10], ['b', 50, 10], ['c', 15, 10]]), ['a', 'c']);
assert.deepStrictEqual(lateJobs([['x', 0, 0], ['y', 0, -1]]), ['y']);

// %% attempt: no job is refused -> wrong_answer
void function lateJobs(jobs) {
  const late = [];
  let now = 0;
  for (const [name, minutes, due] of jobs) {
    now += minutes;
    if (now > due) late.push(name);
  }
  return late;
}

// %% attempt: a refused job takes its time -> wrong_answer
void function lateJobs(jobs) {
  const late = [];
  let now = 0;
  for (const [name, minutes, due] of jobs) {
    now += minutes;
    if (now > due && now <= due + 60) late.push(name);
  }
  return late;
}

// %% attempt: refused jobs are named -> wrong_answer
void function lateJobs(jobs) {
  const late = [];
  let now = 0;
  for (const [name, minutes, due] of jobs) {
    const done = now + minutes;
    if (done > due) late.push(name);
    if (done <= due + 60) now = done;
  }
  return late;
}

// %% attempt: the jobs are done in the order in which they are due -> wrong_answer
void function lateJobs(jobs) {
  const late = [];
  let now = 0;
  for (const [name, minutes, due] of [...jobs].sort((a, b) => a[2] - b[2])) {
    if (now + minutes > due + 60) continue;
    now += minutes;
    if (now > due) late.push(name);
  }
  return late;
}
