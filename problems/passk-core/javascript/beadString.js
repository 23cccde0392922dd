// task: passk/bead_string
// entry point: beadString
// tags: games, dynamic programming, recursion
// %% prompt
/**
 * Says how many beads of a string the first of two players gets.
 *
 * They take turns until no bead is left, and both try to get as many as they can. A move takes the bead at
 * the left end or, at the right end, the last bead and all beads of its letter right before it. There are
 * at most 60 beads.
 *
 * @param {string} beads
 * @returns {number}
 * @example
 * beadString('rggg'); // 3
 * beadString('gggrr'); // 3
 */
function beadString(beads) {
// %% canonical solution
  const known = new Map([['', 0]]);
  const most = (rest) => {
    if (!known.has(rest)) {
      const shorter = rest.replace(/(.)\1*$/, '');
      known.set(rest, rest.length - Math.min(most(rest.slice(1)), most(shorter)));
    }
    return known.get(rest);
  };
  return most(beads);
}

// %% test
const assert = require('node:assert');

assert.strictEqual(beadString('rggg'), 3);
assert.strictEqual(beadString('gggrr'), 3);
assert.strictEqual(beadString('gggr'), 2);
assert.strictEqual(beadString(''), 0);
assert.strictEqual(beadString('r'), 1);
assert.strictEqual(beadString('rg'), 1);
assert.strictEqual(beadString('rr'), 2);
assert.strictEqual(beadString('rrg'), 2);
assert.strictEqual(beadString('rgg'), 2);
assert.strictEqual(beadString('rgrg'), 2);
assert.strictEqual(beadString('rrrrr'), 5);
assert.strictEqual(beadString('rgr'), 2);
assert.strictEqual(beadString('rrgg'), 2);
assert.strictEqual(beadString('rgggb'), 3);
assert.strictEqual(beadString('bggrrr'), 4);
assert.strictEqual(beadString('bbgrrgb'), 4);
assert.strictEqual(beadString('abbaccaabb'), 6);
assert.strictEqual(beadString('ggrrrbbbbaaa'), 6);
assert.strictEqual(beadString('abcabcabc'), 5);
assert.strictEqual(beadString('aabbbbbcdddaaaa'), 8);
assert.strictEqual(beadString('aaaabb'), 3);
assert.strictEqual(beadString('aaaabbb'), 4);
assert.strictEqual(beadString('aaabbaa'), 4);
assert.strictEqual(beadString('aaabcbbcccaaabb'), 8);
assert.strictEqual(beadString('abc'.repeat(20)), 30);
assert.strictEqual(beadString('aab'.repeat(20)), 30);
assert.strictEqual(beadString('abbbcc'.repeat(10)), 30);

// %% attempt: takes what is more at once -> wrong_answer
void function beadString(beads) {
  const got = [0, 0];
  for (let turn = 0, rest = beads; rest !== ''; turn = 1 - turn) {
    let shorter = rest.replace(/(.)\1*$/, '');
    if (rest.length - shorter.length === 1) shorter = rest.slice(1);
    got[turn] += rest.length - shorter.length;
    rest = shorter;
  }
  return got[0];
}

// %% attempt: works everything out again and again -> timeout
void function beadString(beads) {
  const most = (rest) => {
    if (rest === '') return 0;
    const shorter = rest.replace(/(.)\1*$/, '');
    return rest.length - Math.min(most(rest.slice(1)), most(shorter));
  };
  return most(beads);
}

// %% attempt: one bead at the right end, too -> wrong_answer
void function beadString(beads) {
  const known = new Map([['', 0]]);
  const most = (rest) => {
    if (!known.has(rest)) {
      const shorter = rest.replace(/.$/, '');
      known.set(rest, rest.length - Math.min(most(rest.slice(1)), most(shorter)));
    }
    return known.get(rest);
  };
  return most(beads);
}

// %% attempt: all beads of a colour at the left end -> wrong_answer
void function beadString(beads) {
  const known = new Map([['', 0]]);
  const most = (rest) => {
    if (!known.has(rest)) {
      const shorter = rest.replace(/^(.)\1*/, '');
      known.set(rest, rest.length - Math.min(most(rest.slice(0, -1)), most(shorter)));
    }
    return known.get(rest);
  };
  return most(beads);
}

// %% attempt: the second player gets as few as possible -> wrong_answer
void function beadString(beads) {
  const known = new Map([['', 0]]);
  const most = (rest) => {
    if (!known.has(rest)) {
      const shorter = rest.replace(/(.)\1*$/, '');
      known.set(rest, rest.length - Math.max(most(rest.slice(1)), most(shorter)));
    }
    return known.get(rest);
  };
  return most(beads);
}

// %% attempt: takes a bead from the empty string -> runtime_error
void function beadString(beads) {
  const known = new Map([['r', 1]]);
  const most = (rest) => {
    if (!known.has(rest)) {
      const shorter = rest.replace(/(.)\1*$/, '');
      known.set(rest, rest.length - Math.min(most(rest.slice(1)), most(shorter)));
    }
    return known.get(rest);
  };
  return most(beads);
}
