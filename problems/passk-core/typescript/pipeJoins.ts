// task: passk/pipe_joins
// entry point: pipeJoins
// tags: dynamic programming
// %% prompt
/**
 * Joins a row of pipes into one with the least effort, and returns that effort.
 *
 * Two neighbours are joined at a time, in any order, which takes as much effort as the longer one is long. They
 * overlap: the new pipe is 1 shorter than both together. Lengths are at least 1; fewer than two pipes take no
 * effort.
 *
 * @example
 * pipeJoins([4, 2, 3]); // 7
 * pipeJoins([5, 5]); // 5
 */
function pipeJoins(lengths: number[]): number {
// %% canonical solution
  // For each start, the pipes that begin there: of one piece, of two pieces and so on.
  const pipes = lengths.map((length) => [{ length, effort: 0 }]);
  for (let pieces = 2; pieces <= lengths.length; pieces++) {
    for (let start = 0; start + pieces <= lengths.length; start++) {
      const efforts = pipes[start].map((left, i) => {
        const right = pipes[start + i + 1][pieces - i - 2];
        return left.effort + right.effort + Math.max(left.length, right.length);
      });
      const length = lengths[start] + pipes[start + 1][pieces - 2].length - 1;
      pipes[start].push({ length, effort: Math.min(...efforts) });
    }
  }
  return pipes[0]?.[lengths.length - 1].effort ?? 0;
}

// %% test
declare var require: any;
const assert = require('node:assert');

const many: number[] = Array.from({ length: 30 }, (_, i) => ((i * 29) % 17) + 1);

assert.strictEqual(pipeJoins([4, 2, 3]), 7);
assert.strictEqual(pipeJoins([5, 5]), 5);
assert.strictEqual(pipeJoins([]), 0);
assert.strictEqual(pipeJoins([8]), 0);
assert.strictEqual(pipeJoins([3, 7]), 7);
assert.strictEqual(pipeJoins([7, 3]), 7);
assert.strictEqual(pipeJoins([1, 1]), 1);
assert.strictEqual(pipeJoins([1, 1, 1, 1]), 3);
assert.strictEqual(pipeJoins([2, 2, 2, 2]), 7);
assert.strictEqual(pipeJoins([1, 2, 3, 4]), 9);
assert.strictEqual(pipeJoins([4, 3, 2, 1]), 9);
assert.strictEqual(pipeJoins([2, 9, 1]), 18);
assert.strictEqual(pipeJoins([3, 1, 1, 3]), 7);
assert.strictEqual(pipeJoins([9, 1, 1, 9]), 19);
assert.strictEqual(pipeJoins([2, 3, 3, 2]), 10);
assert.strictEqual(pipeJoins([5, 2, 4, 7, 1, 3, 6]), 40);
assert.strictEqual(pipeJoins([10, 20, 30, 40, 50, 60]), 277);
assert.strictEqual(pipeJoins(many), 674);

// %% attempt: joins from the left -> wrong_answer
void function pipeJoins(lengths: number[]): number {
  let effort = 0;
  let pipe = lengths[0] ?? 0;
  for (const length of lengths.slice(1)) {
    effort += Math.max(pipe, length);
    pipe += length - 1;
  }
  return effort;
}

// %% attempt: always makes the join of the least effort -> wrong_answer
void function pipeJoins(lengths: number[]): number {
  const row = [...lengths];
  let effort = 0;
  while (row.length > 1) {
    const efforts = row.slice(1).map((length, i) => Math.max(row[i], length));
    const place = efforts.indexOf(Math.min(...efforts));
    effort += efforts[place];
    row.splice(place, 2, row[place] + row[place + 1] - 1);
  }
  return effort;
}

// %% attempt: pipes do not overlap -> wrong_answer
void function pipeJoins(lengths: number[]): number {
  // For each start, the pipes that begin there: of one piece, of two pieces and so on.
  const pipes = lengths.map((length) => [{ length, effort: 0 }]);
  for (let pieces = 2; pieces <= lengths.length; pieces++) {
    for (let start = 0; start + pieces <= lengths.length; start++) {
      const efforts = pipes[start].map((left, i) => {
        const right = pipes[start + i + 1][pieces - i - 2];
        return left.effort + right.effort + Math.max(left.length, right.length);
      });
      const length = lengths[start] + pipes[start + 1][pieces - 2].length;
      pipes[start].push({ length, effort: Math.min(...efforts) });
    }
  }
  return pipes[0]?.[lengths.length - 1].effort ?? 0;
}

// %% attempt: a join takes as much as the shorter pipe -> wrong_answer
void function pipeJoins(lengths: number[]): number {
  // For each start, the pipes that begin there: of one piece, of two pieces and so on.
  const pipes = lengths.map((length) => [{ length, effort: 0 }]);
  for (let pieces = 2; pieces <= lengths.length; pieces++) {
    for (let start = 0; start + pieces <= lengths.length; start++) {
      const efforts = pipes[start].map((left, i) => {
        const right = pipes[start + i + 1][pieces - i - 2];
        return left.effort + right.effort + Math.min(left.length, right.length);
      });
      const length = lengths[start] + pipes[start + 1][pieces - 2].length - 1;
      pipes[start].push({ length, effort: Math.min(...efforts) });
    }
  }
  return pipes[0]?.[lengths.length - 1].effort ?? 0;
}

// %% attempt: a join takes as much as the new pipe -> wrong_answer
void function pipeJoins(lengths: number[]): number {
  // For each start, the pipes that begin there: of one piece, of two pieces and so on.
  const pipes = lengths.map((length) => [{ length, effort: 0 }]);
  for (let pieces = 2; pieces <= lengths.length; pieces++) {
    for (let start = 0; start + pieces <= lengths.length; start++) {
      const efforts = pipes[start].map((left, i) => {
        const right = pipes[start + i + 1][pieces - i - 2];
        return left.effort + right.effort + left.length + right.length - 1;
      });
      const length = lengths[start] + pipes[start + 1][pieces - 2].length - 1;
      pipes[start].push({ length, effort: Math.min(...efforts) });
    }
  }
  return pipes[0]?.[lengths.length - 1].effort ?? 0;
}

// %% attempt: joins any two pipes of the row -> wrong_answer
void function pipeJoins(lengths: number[]): number {
  let row = [...lengths].sort((a, b) => a - b);
  let effort = 0;
  while (row.length > 1) {
    effort += row[1];
    row = [...row.slice(2), row[0] + row[1] - 1].sort((a, b) => a - b);
  }
  return effort;
}

// %% attempt: a row without pipes -> runtime_error
void function pipeJoins(lengths: number[]): number {
  // For each start, the pipes that begin there: of one piece, of two pieces and so on.
  const pipes = lengths.map((length) => [{ length, effort: 0 }]);
  for (let pieces = 2; pieces <= lengths.length; pieces++) {
    for (let start = 0; start + pieces <= lengths.length; start++) {
      const efforts = pipes[start].map((left, i) => {
        const right = pipes[start + i + 1][pieces - i - 2];
        return left.effort + right.effort + Math.max(left.length, right.length);
      });
      const length = lengths[start] + pipes[start + 1][pieces - 2].length - 1;
      pipes[start].push({ length, effort: Math.min(...efforts) });
    }
  }
  return pipes[0][lengths.length - 1].effort;
}
