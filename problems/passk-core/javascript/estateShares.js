// task: passk/estate_shares
// entry point: estateShares
// tags: recursion, money
// %% prompt
/**
 * Shares `cents` among the heirs of a family and lists them as [name, share].
 *
 * A member is [name, alive, children], the children being members. The cents are split equally between the
 * members who live or have a living descendant, with a cent more for the first ones if that is uneven. The
 * living keep theirs; those of the dead are split between their children likewise. Shares of 0 are left
 * out.
 *
 * @param {number} cents
 * @param {any[]} family
 * @returns {any[]}
 * @example
 * estateShares(9, [['Ada', true, []], ['Ben', false, [['Cy', true, []]]]]); // [['Ada', 5], ['Cy', 4]]
 * estateShares(7, [['Ada', false, []], ['Ben', true, [['Cy', true, []]]]]); // [['Ben', 7]]
 */
function estateShares(cents, family) {
// %% canonical solution
  const inherits = ([, alive, children]) => alive || children.some(inherits);
  let left = cents;
  let waiting = family.filter(inherits).length;
  const shares = [];
  for (const member of family) {
    if (!inherits(member)) continue;
    const [name, alive, children] = member;
    const share = Math.ceil(left / waiting);
    left -= share;
    waiting--;
    if (!alive) shares.push(...estateShares(share, children));
    else if (share > 0) shares.push([name, share]);
  }
  return shares;
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(
  estateShares(9, [['Ada', true, []], ['Ben', false, [['Cy', true, []]]]]),
  [['Ada', 5], ['Cy', 4]],
);
assert.deepStrictEqual(estateShares(7, [['Ada', false, []], ['Ben', true, [['Cy', true, []]]]]), [['Ben', 7]]);
assert.deepStrictEqual(
  estateShares(100, [['Ada', true, []], ['Ben', false, [['Cy', true, []], ['Di', true, []]]]]),
  [['Ada', 50], ['Cy', 25], ['Di', 25]],
);
assert.deepStrictEqual(
  estateShares(7, [['Ada', false, []], ['Ben', true, [['Cy', true, []]]], ['Di', true, []]]),
  [['Ben', 4], ['Di', 3]],
);
assert.deepStrictEqual(estateShares(100, []), []);
assert.deepStrictEqual(estateShares(100, [['Ada', false, []]]), []);
assert.deepStrictEqual(estateShares(0, [['Ada', true, []]]), []);
assert.deepStrictEqual(estateShares(8, [['Ada', true, [['Ben', true, []]]]]), [['Ada', 8]]);
assert.deepStrictEqual(estateShares(1, [['Ada', true, []], ['Ben', true, []]]), [['Ada', 1]]);
assert.deepStrictEqual(
  estateShares(10, [['Ada', true, []], ['Ben', true, []], ['Cy', true, []]]),
  [['Ada', 4], ['Ben', 3], ['Cy', 3]],
);
assert.deepStrictEqual(
  estateShares(11, [['Ada', true, []], ['Ben', true, []], ['Cy', true, []]]),
  [['Ada', 4], ['Ben', 4], ['Cy', 3]],
);
assert.deepStrictEqual(estateShares(6, [['Ada', true, []], ['Ada', true, []]]), [['Ada', 3], ['Ada', 3]]);
assert.deepStrictEqual(
  estateShares(9, [['Ada', false, [['Ben', false, []]]], ['Cy', true, []], ['Di', true, []]]),
  [['Cy', 5], ['Di', 4]],
);
assert.deepStrictEqual(
  estateShares(7, [['Ada', false, [['Ben', true, []], ['Cy', true, []]]], ['Di', true, []]]),
  [['Ben', 2], ['Cy', 2], ['Di', 3]],
);
assert.deepStrictEqual(
  estateShares(50, [['Ada', false, [['Ben', false, [['Cy', true, []]]], ['Di', false, []]]], ['Eve', true, []]]),
  [['Cy', 25], ['Eve', 25]],
);
assert.deepStrictEqual(
  estateShares(
    5,
    [
      ['Ada', false, [['Ben', true, []], ['Cy', true, []]]],
      ['Di', false, [['Eve', true, []], ['Flo', true, []], ['Gus', true, []]]],
    ],
  ),
  [['Ben', 2], ['Cy', 1], ['Eve', 1], ['Flo', 1]],
);
assert.deepStrictEqual(
  estateShares(1000, [['Ada', false, [['Ben', false, [['Cy', false, [['Di', false, [['Eve', true, []]]]]]]]]]]),
  [['Eve', 1000]],
);
assert.deepStrictEqual(
  estateShares(
    29,
    [
      ['A', false, [['B', false, []], ['C', false, [['D', true, []], ['E', false, []]]], ['F', true, []]]],
      ['G', false, []],
      ['H', true, []],
    ],
  ),
  [['D', 8], ['F', 7], ['H', 14]],
);

// %% attempt: the cents that are left over are lost -> wrong_answer
void function estateShares(cents, family) {
  const inherits = ([, alive, children]) => alive || children.some(inherits);
  let left = cents;
  let waiting = family.filter(inherits).length;
  const shares = [];
  for (const member of family) {
    if (!inherits(member)) continue;
    const [name, alive, children] = member;
    const share = Math.floor(left / waiting);
    if (!alive) shares.push(...estateShares(share, children));
    else if (share > 0) shares.push([name, share]);
  }
  return shares;
}

// %% attempt: the last ones get the cents that are left over -> wrong_answer
void function estateShares(cents, family) {
  const inherits = ([, alive, children]) => alive || children.some(inherits);
  let left = cents;
  let waiting = family.filter(inherits).length;
  const shares = [];
  for (const member of family) {
    if (!inherits(member)) continue;
    const [name, alive, children] = member;
    const share = Math.floor(left / waiting);
    left -= share;
    waiting--;
    if (!alive) shares.push(...estateShares(share, children));
    else if (share > 0) shares.push([name, share]);
  }
  return shares;
}

// %% attempt: the dead get a share even if nobody takes it -> wrong_answer
void function estateShares(cents, family) {
  const inherits = ([, alive, children]) => alive || children.some(inherits);
  let left = cents;
  let waiting = family.length;
  const shares = [];
  for (const member of family) {
    const [name, alive, children] = member;
    const share = Math.ceil(left / waiting);
    left -= share;
    waiting--;
    if (!alive) shares.push(...estateShares(share, children));
    else if (share > 0) shares.push([name, share]);
  }
  return shares;
}

// %% attempt: looks for living children only -> wrong_answer
void function estateShares(cents, family) {
  const inherits = ([, alive, children]) => alive || children.some((child) => child[1]);
  let left = cents;
  let waiting = family.filter(inherits).length;
  const shares = [];
  for (const member of family) {
    if (!inherits(member)) continue;
    const [name, alive, children] = member;
    const share = Math.ceil(left / waiting);
    left -= share;
    waiting--;
    if (!alive) shares.push(...estateShares(share, children));
    else if (share > 0) shares.push([name, share]);
  }
  return shares;
}

// %% attempt: shares of 0 cents are listed -> wrong_answer
void function estateShares(cents, family) {
  const inherits = ([, alive, children]) => alive || children.some(inherits);
  let left = cents;
  let waiting = family.filter(inherits).length;
  const shares = [];
  for (const member of family) {
    if (!inherits(member)) continue;
    const [name, alive, children] = member;
    const share = Math.ceil(left / waiting);
    left -= share;
    waiting--;
    if (!alive) shares.push(...estateShares(share, children));
    else shares.push([name, share]);
  }
  return shares;
}

// %% attempt: all the living get the same -> wrong_answer
void function estateShares(cents, family) {
  const namesOf = (members) =>
    members.flatMap(([name, alive, children]) => (alive ? [name] : namesOf(children)));
  const names = namesOf(family);
  return names
    .map((name, i) => [name, Math.floor((cents + names.length - 1 - i) / names.length)])
    .filter(([, share]) => share > 0);
}

// %% attempt: there is always an heir -> runtime_error
void function estateShares(cents, family) {
  const inherits = ([, alive, children]) => alive || children.some(inherits);
  const heirs = family.filter(inherits);
  const rest = cents % heirs.length;
  const parts = heirs.map((heir, i) => ({ heir, share: (cents - rest) / heirs.length + (i < rest ? 1 : 0) }));
  if (parts[0].share === 0) return [];
  return parts.flatMap(({ heir: [name, alive, children], share }) =>
    alive ? (share > 0 ? [[name, share]] : []) : estateShares(share, children),
  );
}
