// task: passk/dumbwaiter_calls
// entry point: dumbwaiterCalls
// tags: scheduling, simulation
// %% prompt
/**
 * Says in which minute each call of a dumbwaiter is answered.
 *
 * Calls [minute, floor] are sorted by minute. The dumbwaiter stands at floor 0 in minute 0 and moves one floor
 * a minute. Standing, it leaves for the nearest floor with an open call, of two the higher, without stops.
 * There it answers all calls made for that floor by then.
 *
 * @param {[number, number][]} calls
 * @returns {number[]}
 * @example
 * dumbwaiterCalls([[0, 3], [1, 1], [2, 3]]); // [3, 5, 3]
 * dumbwaiterCalls([[4, 2], [4, -2]]); // [6, 10]
 */
function dumbwaiterCalls(calls) {
// %% canonical solution
  const answers = Array(calls.length).fill(-1);
  let place = 0;
  let goal = null;
  for (let minute = 0; answers.includes(-1); ) {
    const open = [...answers.keys()].filter((call) => answers[call] < 0 && calls[call][0] <= minute);
    if (goal === place) {
      for (const call of open) {
        if (calls[call][1] === goal) answers[call] = minute;
      }
      goal = null;
    } else if (goal === null && open.length > 0) {
      const floors = open.map((call) => calls[call][1]).sort((a, b) => b - a);
      const nearest = Math.min(...floors.map((floor) => Math.abs(floor - place)));
      goal = floors.find((floor) => Math.abs(floor - place) === nearest);
    } else {
      if (goal !== null) place += Math.sign(goal - place);
      minute++;
    }
  }
  return answers;
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(dumbwaiterCalls([[0, 3], [1, 1], [2, 3]]), [3, 5, 3]);
assert.deepStrictEqual(dumbwaiterCalls([[4, 2], [4, -2]]), [6, 10]);
assert.deepStrictEqual(dumbwaiterCalls([]), []);
assert.deepStrictEqual(dumbwaiterCalls([[7, 0]]), [7]);
assert.deepStrictEqual(dumbwaiterCalls([[0, 0], [3, 2]]), [0, 5]);
assert.deepStrictEqual(dumbwaiterCalls([[0, 0], [0, 0]]), [0, 0]);
assert.deepStrictEqual(dumbwaiterCalls([[5, 4]]), [9]);
assert.deepStrictEqual(dumbwaiterCalls([[0, -3], [0, 2]]), [7, 2]);
assert.deepStrictEqual(dumbwaiterCalls([[0, -3], [1, -1]]), [3, 5]);
// The last one comes when it stands there already.
assert.deepStrictEqual(dumbwaiterCalls([[0, 2], [2, 2], [3, 2]]), [2, 2, 3]);
assert.deepStrictEqual(dumbwaiterCalls([[0, 2], [3, 0], [3, 4]]), [2, 9, 5]);
assert.deepStrictEqual(dumbwaiterCalls([[0, 5], [1, 0], [1, 9], [2, 3]]), [5, 10, 19, 7]);
assert.deepStrictEqual(dumbwaiterCalls([[0, 1], [1, 5], [2, 0], [3, 9]]), [1, 5, 18, 9]);
assert.deepStrictEqual(dumbwaiterCalls([[3, 6], [20, 6], [20, 7], [21, 5]]), [9, 20, 21, 23]);
assert.deepStrictEqual(dumbwaiterCalls([[0, 10], [10, 12], [10, 8], [11, 9]]), [10, 12, 16, 15]);
assert.deepStrictEqual(dumbwaiterCalls([[0, 1], [0, -1], [0, 2], [0, -2], [0, 3]]), [1, 7, 2, 8, 3]);
assert.deepStrictEqual(
  dumbwaiterCalls([[2, -4], [3, 3], [4, -5], [9, 3], [12, 0], [13, 0], [30, -1]]),
  [6, 15, 7, 15, 18, 18, 31],
);

// %% attempt: answers the calls in their order -> wrong_answer
void function dumbwaiterCalls(calls) {
  let minute = 0;
  let place = 0;
  return calls.map(([made, floor]) => {
    minute = Math.max(minute, made) + Math.abs(floor - place);
    place = floor;
    return minute;
  });
}

// %% attempt: among equally near floors the lower one -> wrong_answer
void function dumbwaiterCalls(calls) {
  const answers = Array(calls.length).fill(-1);
  let place = 0;
  let goal = null;
  for (let minute = 0; answers.includes(-1); ) {
    const open = [...answers.keys()].filter((call) => answers[call] < 0 && calls[call][0] <= minute);
    if (goal === place) {
      for (const call of open) {
        if (calls[call][1] === goal) answers[call] = minute;
      }
      goal = null;
    } else if (goal === null && open.length > 0) {
      const floors = open.map((call) => calls[call][1]).sort((a, b) => a - b);
      const nearest = Math.min(...floors.map((floor) => Math.abs(floor - place)));
      goal = floors.find((floor) => Math.abs(floor - place) === nearest);
    } else {
      if (goal !== null) place += Math.sign(goal - place);
      minute++;
    }
  }
  return answers;
}

// %% attempt: stops at the calls on its way -> wrong_answer
void function dumbwaiterCalls(calls) {
  const answers = Array(calls.length).fill(-1);
  let place = 0;
  let goal = null;
  for (let minute = 0; answers.includes(-1); ) {
    const open = [...answers.keys()].filter((call) => answers[call] < 0 && calls[call][0] <= minute);
    for (const call of open) {
      if (goal !== null && calls[call][1] === place) answers[call] = minute;
    }
    if (goal === place) {
      goal = null;
    } else if (goal === null && open.length > 0) {
      const floors = open.map((call) => calls[call][1]).sort((a, b) => b - a);
      const nearest = Math.min(...floors.map((floor) => Math.abs(floor - place)));
      goal = floors.find((floor) => Math.abs(floor - place) === nearest);
    } else {
      if (goal !== null) place += Math.sign(goal - place);
      minute++;
    }
  }
  return answers;
}

// %% attempt: knows of calls that were not made yet -> wrong_answer
void function dumbwaiterCalls(calls) {
  const answers = Array(calls.length).fill(-1);
  let place = 0;
  let minute = 0;
  while (answers.includes(-1)) {
    const open = [...answers.keys()].filter((call) => answers[call] < 0);
    minute = Math.max(minute, calls[open[0]][0]);
    const [goal] = open.map((call) => calls[call][1]).sort((a, b) => Math.abs(a - place) - Math.abs(b - place) || b - a);
    minute += Math.abs(goal - place);
    place = goal;
    for (const call of open) {
      if (calls[call][1] === goal && calls[call][0] <= minute) answers[call] = minute;
    }
  }
  return answers;
}

// %% attempt: changes its mind when a nearer floor calls -> wrong_answer
void function dumbwaiterCalls(calls) {
  const answers = Array(calls.length).fill(-1);
  let place = 0;
  let goal = null;
  for (let minute = 0; answers.includes(-1); ) {
    const open = [...answers.keys()].filter((call) => answers[call] < 0 && calls[call][0] <= minute);
    if (goal === place) {
      for (const call of open) {
        if (calls[call][1] === goal) answers[call] = minute;
      }
      goal = null;
    } else if (goal === null && open.length > 0) {
      const floors = open.map((call) => calls[call][1]).sort((a, b) => b - a);
      const nearest = Math.min(...floors.map((floor) => Math.abs(floor - place)));
      goal = floors.find((floor) => Math.abs(floor - place) === nearest);
    } else {
      if (goal !== null) place += Math.sign(goal - place);
      if (goal !== place) goal = null;
      minute++;
    }
  }
  return answers;
}

// %% attempt: nobody has called yet -> runtime_error
void function dumbwaiterCalls(calls) {
  const answers = Array(calls.length).fill(-1);
  let place = 0;
  let goal = null;
  for (let minute = 0; answers.includes(-1); ) {
    const open = [...answers.keys()].filter((call) => answers[call] < 0 && calls[call][0] <= minute);
    if (open.length === 0) throw new Error('no call');
    if (goal === place) {
      for (const call of open) {
        if (calls[call][1] === goal) answers[call] = minute;
      }
      goal = null;
    } else if (goal === null && open.length > 0) {
      const floors = open.map((call) => calls[call][1]).sort((a, b) => b - a);
      const nearest = Math.min(...floors.map((floor) => Math.abs(floor - place)));
      goal = floors.find((floor) => Math.abs(floor - place) === nearest);
    } else {
      if (goal !== null) place += Math.sign(goal - place);
      minute++;
    }
  }
  return answers;
}
