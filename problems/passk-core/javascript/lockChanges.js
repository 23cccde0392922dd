// task: passk/lock_changes
// entry point: lockChanges
// tags: simulation, strings, state machine
// %% prompt
/**
 * Counts how often a canal lock changes its water level until all boats are through.
 *
 * `boats` names the boats in the order in which they come: 'U' for a boat that goes up, from the low side,
 * 'D' for one that goes down, from the high side. They keep that order. Up to `size` boats that directly
 * follow each other and go the same way share a passage, as many as possible. A passage changes the level
 * once; if the lock doesn't stand at the level from which its boats come, it has to change once more before
 * it, empty. The lock stands low at the beginning. `size` is at least 1.
 *
 * @example
 * lockChanges('UUUD', 2); // 4
 * lockChanges('DU', 5); // 3
 */
function lockChanges(boats, size) {
// %% canonical solution
  let changes = 0;
  let side = 'U';
  for (const [group] of boats.matchAll(/U+|D+/g)) {
    const passages = Math.ceil(group.length / size);
    changes += 2 * passages - (group[0] === side ? 1 : 0);
    side = group[0] === 'U' ? 'D' : 'U';
  }
  return changes;
}

// %% test
const assert = require('node:assert');

assert.strictEqual(lockChanges('UUUD', 2), 4);
assert.strictEqual(lockChanges('DU', 5), 3);
assert.strictEqual(lockChanges('', 3), 0);
assert.strictEqual(lockChanges('U', 1), 1);
assert.strictEqual(lockChanges('D', 1), 2);
assert.strictEqual(lockChanges('UU', 1), 3);
assert.strictEqual(lockChanges('UU', 2), 1);
assert.strictEqual(lockChanges('UUU', 2), 3);
assert.strictEqual(lockChanges('UDUD', 1), 4);
assert.strictEqual(lockChanges('DDD', 1), 6);
assert.strictEqual(lockChanges('DUUD', 2), 4);
assert.strictEqual(lockChanges('UUDDUU', 2), 3);
assert.strictEqual(lockChanges('UUUUDDDD', 3), 6);
assert.strictEqual(lockChanges('UDDU', 1), 5);
assert.strictEqual(lockChanges('DDDDDDDUUUUUUUU', 4), 7);
assert.strictEqual(lockChanges('UUUUUUUUUU', 100), 1);

// %% attempt: empty changes are not counted -> wrong_answer
void function lockChanges(boats, size) {
  let changes = 0;
  let side = 'U';
  for (const [group] of boats.matchAll(/U+|D+/g)) {
    const passages = Math.ceil(group.length / size);
    changes += passages;
    side = group[0] === 'U' ? 'D' : 'U';
  }
  return changes;
}

// %% attempt: the lock stands high at the beginning -> wrong_answer
void function lockChanges(boats, size) {
  let changes = 0;
  let side = 'D';
  for (const [group] of boats.matchAll(/U+|D+/g)) {
    const passages = Math.ceil(group.length / size);
    changes += 2 * passages - (group[0] === side ? 1 : 0);
    side = group[0] === 'U' ? 'D' : 'U';
  }
  return changes;
}

// %% attempt: one boat a passage -> wrong_answer
void function lockChanges(boats, size) {
  let changes = 0;
  let side = 'U';
  for (const [group] of boats.matchAll(/U+|D+/g)) {
    const passages = group.length;
    changes += 2 * passages - (group[0] === side ? 1 : 0);
    side = group[0] === 'U' ? 'D' : 'U';
  }
  return changes;
}

// %% attempt: the lock may wait for boats that come later -> wrong_answer
void function lockChanges(boats, size) {
  const up = Math.ceil(boats.split('U').length / size - 1 / size);
  const down = Math.ceil(boats.split('D').length / size - 1 / size);
  return 2 * Math.max(up, down) - (up > down ? 1 : 0);
}

// %% attempt: the level stays as it is after a passage -> wrong_answer
void function lockChanges(boats, size) {
  let changes = 0;
  let side = 'U';
  for (const [group] of boats.matchAll(/U+|D+/g)) {
    const passages = Math.ceil(group.length / size);
    changes += 2 * passages - (group[0] === side ? 1 : 0);
    side = group[0];
  }
  return changes;
}
