// task: passk/draft_gap
// entry point: draftGap
// tags: lists, sorting
// %% prompt
/**
 * Shares players out to two captains and says by how many points the first team is ahead, below 0 if it is
 * behind.
 *
 * The players are chosen from the best score to the worst. The first captain chooses one, then the second
 * captain two, then the first two, and so on, always two in turn, until nobody is left.
 *
 * @example
 * draftGap([5, 9, 7]); // -3
 * draftGap([1, 2, 3, 4]); // 0
 */
function draftGap(scores: number[]): number {
// %% canonical solution
  const sorted = [...scores].sort((a, b) => b - a);
  return sorted.reduce((gap, score, i) => (Math.floor((i + 1) / 2) % 2 === 0 ? gap + score : gap - score), 0);
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(draftGap([5, 9, 7]), -3);
assert.strictEqual(draftGap([1, 2, 3, 4]), 0);
assert.strictEqual(draftGap([]), 0);
assert.strictEqual(draftGap([8]), 8);
assert.strictEqual(draftGap([8, 8]), 0);
assert.strictEqual(draftGap([8, 3]), 5);
assert.strictEqual(draftGap([4, 4, 4]), -4);
assert.strictEqual(draftGap([10, 1, 1, 1, 1]), 10);
assert.strictEqual(draftGap([6, 5, 4, 3, 2, 1]), 1);
assert.strictEqual(draftGap([1, 2, 3, 4, 5, 6, 7, 8, 9]), 1);
assert.strictEqual(draftGap([0, 0, 5]), 5);
assert.strictEqual(draftGap([-1, -2, -3]), 4);
assert.strictEqual(draftGap([50, 20, 20, 20, 5, 5, 1]), 29);

// %% attempt: the captains choose one player each in turn -> wrong_answer
void function draftGap(scores: number[]): number {
  const sorted = [...scores].sort((a, b) => b - a);
  return sorted.reduce((gap, score, i) => (i % 2 === 0 ? gap + score : gap - score), 0);
}

// %% attempt: the first captain chooses two at first, too -> wrong_answer
void function draftGap(scores: number[]): number {
  const sorted = [...scores].sort((a, b) => b - a);
  return sorted.reduce((gap, score, i) => (Math.floor(i / 2) % 2 === 0 ? gap + score : gap - score), 0);
}

// %% attempt: the players are chosen from the worst to the best -> wrong_answer
void function draftGap(scores: number[]): number {
  const sorted = [...scores].sort((a, b) => a - b);
  return sorted.reduce((gap, score, i) => (Math.floor((i + 1) / 2) % 2 === 0 ? gap + score : gap - score), 0);
}

// %% attempt: takes the players in the order in which they stand -> wrong_answer
void function draftGap(scores: number[]): number {
  return scores.reduce((gap, score, i) => (Math.floor((i + 1) / 2) % 2 === 0 ? gap + score : gap - score), 0);
}
