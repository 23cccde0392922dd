// task: passk/guest_line
// entry point: guestLine
// tags: strings, formatting, lists
// %% prompt
/**
 * Says who comes to a garden party in one line that names at most `most` guests.
 *
 * If all can be named, they are joined by ', ' with ' and ' before the last. Otherwise the first `most` names
 * are joined by ', ' and followed by ' and N more', where N is the number of those not named; but a single
 * guest is never hidden so: one name more is shown than `most` then. Without guests the line is 'nobody'.
 * `most` is at least 1.
 *
 * @param {string[]} names
 * @param {number} most
 * @returns {string}
 * @example
 * guestLine(['Ann', 'Bo', 'Cy', 'Di'], 2); // 'Ann, Bo and 2 more'
 * guestLine(['Ann', 'Bo', 'Cy'], 2); // 'Ann, Bo and Cy'
 */
function guestLine(names, most) {
// %% canonical solution
  if (names.length === 0) return 'nobody';
  const hidden = names.length - most;
  if (hidden > 1) return `${names.slice(0, most).join(', ')} and ${hidden} more`;
  if (names.length === 1) return names[0];
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

// %% test
const assert = require('node:assert');

assert.strictEqual(guestLine(['Ann', 'Bo', 'Cy', 'Di'], 2), 'Ann, Bo and 2 more');
assert.strictEqual(guestLine(['Ann', 'Bo', 'Cy'], 2), 'Ann, Bo and Cy');
assert.strictEqual(guestLine([], 3), 'nobody');
assert.strictEqual(guestLine(['Ann'], 1), 'Ann');
assert.strictEqual(guestLine(['Ann'], 5), 'Ann');
assert.strictEqual(guestLine(['Ann', 'Bo'], 1), 'Ann and Bo');
assert.strictEqual(guestLine(['Ann', 'Bo'], 2), 'Ann and Bo');
assert.strictEqual(guestLine(['Ann', 'Bo', 'Cy'], 1), 'Ann and 2 more');
assert.strictEqual(guestLine(['Ann', 'Bo', 'Cy'], 3), 'Ann, Bo and Cy');
assert.strictEqual(guestLine(['Ann', 'Bo', 'Cy', 'Di'], 1), 'Ann and 3 more');
assert.strictEqual(guestLine(['Ann', 'Bo', 'Cy', 'Di'], 3), 'Ann, Bo, Cy and Di');
assert.strictEqual(guestLine(['Ann', 'Bo', 'Cy', 'Di'], 9), 'Ann, Bo, Cy and Di');
assert.strictEqual(guestLine(['Ann', 'Ann', 'Ann', 'Ann', 'Bo'], 3), 'Ann, Ann, Ann and 2 more');
assert.strictEqual(
  guestLine(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm'], 2),
  'a, b and 11 more',
);

// %% attempt: hides a single guest -> wrong_answer
void function guestLine(names, most) {
  if (names.length === 0) return 'nobody';
  const hidden = names.length - most;
  if (hidden > 0) return `${names.slice(0, most).join(', ')} and ${hidden} more`;
  if (names.length === 1) return names[0];
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

// %% attempt: a comma before the last name -> wrong_answer
void function guestLine(names, most) {
  if (names.length === 0) return 'nobody';
  const hidden = names.length - most;
  if (hidden > 1) return `${names.slice(0, most).join(', ')} and ${hidden} more`;
  if (names.length === 1) return names[0];
  return `${names.slice(0, -1).join(', ')}, and ${names[names.length - 1]}`;
}

// %% attempt: counts all guests as more -> wrong_answer
void function guestLine(names, most) {
  if (names.length === 0) return 'nobody';
  const hidden = names.length - most;
  if (hidden > 1) return `${names.slice(0, most).join(', ')} and ${names.length} more`;
  if (names.length === 1) return names[0];
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

// %% attempt: a lone guest comes with nobody -> wrong_answer
void function guestLine(names, most) {
  if (names.length === 0) return 'nobody';
  const hidden = names.length - most;
  if (hidden > 1) return `${names.slice(0, most).join(', ')} and ${hidden} more`;
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

// %% attempt: there is always a guest -> runtime_error
void function guestLine(names, most) {
  const hidden = names.length - most;
  if (hidden > 1) return `${names.slice(0, most).join(', ')} and ${hidden} more`;
  const [first, ...others] = names;
  if (first.length > 0 && others.length === 0) return first;
  return `${names.slice(0, -1).join(', ')} and ${others[others.length - 1]}`;
}
