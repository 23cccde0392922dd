// task: passk/repack_dolls
// entry point: repackDolls
// tags: recursion, lists
// %% prompt
/**
 * Repacks wooden dolls from the inside out and returns those that stand on the table then.
 *
 * `dolls` stand on the table at first; a doll is [size, dolls in it]. Once these are repacked, it keeps in
 * order each one that still fits: the sizes of the dolls directly in it must add up to less than its own.
 * The others are put right behind it, in order.
 *
 * @param {any[]} dolls
 * @returns {any[]}
 * @example
 * repackDolls([[5, [[3, []], [2, []], [1, []]]]]); // [[5, [[3, []], [1, []]]], [2, []]]
 * repackDolls([[9, [[4, [[5, []]]]]]]); // [[9, [[4, []]]], [5, []]]
 */
function repackDolls(dolls) {
// %% canonical solution
  return dolls.flatMap(([size, inside]) => {
    const kept = [];
    const out = [];
    let filled = 0;
    for (const doll of repackDolls(inside)) {
      const fits = filled + doll[0] < size;
      (fits ? kept : out).push(doll);
      if (fits) filled += doll[0];
    }
    return [[size, kept], ...out];
  });
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(repackDolls([[5, [[3, []], [2, []], [1, []]]]]), [[5, [[3, []], [1, []]]], [2, []]]);
assert.deepStrictEqual(repackDolls([[9, [[4, [[5, []]]]]]]), [[9, [[4, []]]], [5, []]]);
assert.deepStrictEqual(repackDolls([]), []);
assert.deepStrictEqual(repackDolls([[1, []]]), [[1, []]]);
assert.deepStrictEqual(repackDolls([[2, []], [1, []]]), [[2, []], [1, []]]);
assert.deepStrictEqual(repackDolls([[2, [[1, []]]]]), [[2, [[1, []]]]]);
assert.deepStrictEqual(repackDolls([[2, [[2, []]]]]), [[2, []], [2, []]]);
assert.deepStrictEqual(repackDolls([[3, [[1, []], [1, []], [1, []]]]]), [[3, [[1, []], [1, []]]], [1, []]]);
assert.deepStrictEqual(repackDolls([[9, [[6, [[5, [[4, []]]]]]]]]), [[9, [[6, [[5, [[4, []]]]]]]]]);
assert.deepStrictEqual(repackDolls([[1, [[2, [[3, []]]]]]]), [[1, []], [2, []], [3, []]]);
assert.deepStrictEqual(
  repackDolls([[3, [[2, [[2, [[1, []]]]]]]], [7, []]]),
  [[3, [[2, []]]], [2, [[1, []]]], [7, []]],
);
assert.deepStrictEqual(
  repackDolls([[10, [[4, [[9, []], [3, []]]], [2, []]]]]),
  [[10, [[4, [[3, []]]], [2, []]]], [9, []]],
);
assert.deepStrictEqual(repackDolls([[9, [[2, [[6, [[6, []]]]]]]]]), [[9, [[2, []], [6, []]]], [6, []]]);
assert.deepStrictEqual(
  repackDolls([[4, [[5, []]]], [4, [[5, []], [3, []]]], [1, []]]),
  [[4, []], [5, []], [4, [[3, []]]], [5, []], [1, []]],
);
assert.deepStrictEqual(
  repackDolls([[8, [[3, [[3, [[3, []]]], [1, []]]], [2, []]]]]),
  [[8, [[3, [[1, []]]], [3, []]]], [3, []], [2, []]],
);
assert.deepStrictEqual(
  repackDolls([[20, [[6, [[7, [[8, []]]], [5, []]]], [4, [[4, []]]]]], [3, [[2, [[2, []]]]]]]),
  [[20, [[6, [[5, []]]], [7, []], [4, []]]], [8, []], [4, []], [3, [[2, []]]], [2, []]],
);

// %% attempt: stops at the first doll that does not fit -> wrong_answer
void function repackDolls(dolls) {
  return dolls.flatMap(([size, inside]) => {
    const kept = [];
    const out = repackDolls(inside);
    for (let room = size; out.length > 0 && out[0][0] < room; ) {
      room -= out[0][0];
      kept.push(out.shift());
    }
    return [[size, kept], ...out];
  });
}

// %% attempt: dolls may fill another one to its size -> wrong_answer
void function repackDolls(dolls) {
  return dolls.flatMap(([size, inside]) => {
    const kept = [];
    const out = [];
    let filled = 0;
    for (const doll of repackDolls(inside)) {
      const fits = filled + doll[0] <= size;
      (fits ? kept : out).push(doll);
      if (fits) filled += doll[0];
    }
    return [[size, kept], ...out];
  });
}

// %% attempt: each doll in another has to be smaller, however many there are -> wrong_answer
void function repackDolls(dolls) {
  return dolls.flatMap(([size, inside]) => {
    const kept = [];
    const out = [];
    let filled = 0;
    for (const doll of repackDolls(inside)) {
      const fits = doll[0] < size;
      (fits ? kept : out).push(doll);
      if (fits) filled += doll[0];
    }
    return [[size, kept], ...out];
  });
}

// %% attempt: the dolls that do not fit are put in front -> wrong_answer
void function repackDolls(dolls) {
  return dolls.flatMap(([size, inside]) => {
    const kept = [];
    const out = [];
    let filled = 0;
    for (const doll of repackDolls(inside)) {
      const fits = filled + doll[0] < size;
      (fits ? kept : out).push(doll);
      if (fits) filled += doll[0];
    }
    return [...out, [size, kept]];
  });
}

// %% attempt: the dolls that do not fit all go to the table -> wrong_answer
void function repackDolls(dolls) {
  return dolls.flatMap((doll) => {
    const loose = [];
    const repack = ([size, inside]) => {
      let room = size;
      const kept = [];
      for (const inner of inside.map(repack)) {
        if (inner[0] < room) {
          room -= inner[0];
          kept.push(inner);
        } else loose.push(inner);
      }
      return [size, kept];
    };
    return [repack(doll), ...loose];
  });
}

// %% attempt: the dolls in a doll are not repacked -> wrong_answer
void function repackDolls(dolls) {
  return dolls.flatMap(([size, inside]) => {
    const kept = [];
    const out = [];
    let filled = 0;
    for (const doll of inside) {
      const fits = filled + doll[0] < size;
      (fits ? kept : out).push(doll);
      if (fits) filled += doll[0];
    }
    return [[size, kept], ...out];
  });
}

// %% attempt: there is always a doll in a doll -> runtime_error
void function repackDolls(dolls) {
  return dolls.flatMap(([size, inside]) => {
    const kept = [];
    const out = [];
    let filled = 0;
    for (const doll of repackDolls([inside[0], ...inside.slice(1)])) {
      const fits = filled + doll[0] < size;
      (fits ? kept : out).push(doll);
      if (fits) filled += doll[0];
    }
    return [[size, kept], ...out];
  });
}
