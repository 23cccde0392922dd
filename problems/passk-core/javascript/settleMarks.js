// task: passk/settle_marks
// entry point: settleMarks
// tags: strings, parsing
// %% prompt
/**
 * Settles the marks that a proofreader left in a text, from left to right.
 *
 * '[old]' marks words to take out, '<new>' words to put in. If `accept` is true, what is in '<>' stays and
 * what is in '[]' goes; otherwise the other way round. The brackets themselves go. Where a mark leaves
 * nothing behind, one space directly behind it goes too, if the text written so far is empty or ends with a
 * space. Marks are complete and hold no brackets.
 *
 * @param {string} text
 * @param {boolean} accept
 * @returns {string}
 * @example
 * settleMarks('a [very] old <stone >kiln', true); // 'a old stone kiln'
 * settleMarks('[My] the [red]<blue> kiln', false); // 'My the red kiln'
 */
function settleMarks(text, accept) {
// %% canonical solution
  let settled = '';
  let swallow = false;
  for (const [, old = '', fresh = '', plain = ''] of text.matchAll(/\[([^\]]*)\]|<([^>]*)>|([^[<]+)/g)) {
    const kept = plain === '' ? (accept ? fresh : old) : swallow ? plain.replace(/^ /, '') : plain;
    swallow = kept === '' && /^$| $/.test(settled);
    settled += kept;
  }
  return settled;
}

// %% test
const assert = require('node:assert');

assert.strictEqual(settleMarks('a [very] old <stone >kiln', true), 'a old stone kiln');
assert.strictEqual(settleMarks('[My] the [red]<blue> kiln', false), 'My the red kiln');
assert.strictEqual(settleMarks('', true), '');
assert.strictEqual(settleMarks('plain  text ', false), 'plain  text ');
assert.strictEqual(settleMarks('[gone]', true), '');
assert.strictEqual(settleMarks('[gone]', false), 'gone');
assert.strictEqual(settleMarks('<here>', true), 'here');
assert.strictEqual(settleMarks('<here>', false), '');
assert.strictEqual(settleMarks('[My] the', true), 'the');
assert.strictEqual(settleMarks('the [red]<blue> kiln', true), 'the blue kiln');
assert.strictEqual(settleMarks('the [red]<blue> kiln', false), 'the red kiln');
assert.strictEqual(settleMarks('the [x]<> kiln', true), 'the kiln');
assert.strictEqual(settleMarks('a [b] [c] d', true), 'a d');
assert.strictEqual(settleMarks('a [b]  d', true), 'a  d');
assert.strictEqual(settleMarks('a[b] d', true), 'a d');
assert.strictEqual(settleMarks('a [b]d', true), 'a d');
assert.strictEqual(settleMarks('a [b]', true), 'a ');
assert.strictEqual(settleMarks('a <b>', false), 'a ');
assert.strictEqual(settleMarks('a <b > c', true), 'a b  c');
assert.strictEqual(settleMarks('a[ b]', false), 'a b');
assert.strictEqual(settleMarks('[a] <b> [c] d', true), 'b d');
assert.strictEqual(settleMarks('[a] <b> [c] d', false), 'a c d');
assert.strictEqual(settleMarks('<> <> x', true), 'x');
assert.strictEqual(settleMarks('a []<> b [c]', true), 'a b ');
assert.strictEqual(settleMarks('[a ][b] c', true), 'c');
assert.strictEqual(settleMarks('x]y>z', true), 'x]y>z');
assert.strictEqual(settleMarks(' a [b]', true), ' a ');
assert.strictEqual(settleMarks('two\n[lines]\nhere', true), 'two\n\nhere');

// %% attempt: no space goes with the mark -> wrong_answer
void function settleMarks(text, accept) {
  let settled = '';
  let swallow = false;
  for (const [, old = '', fresh = '', plain = ''] of text.matchAll(/\[([^\]]*)\]|<([^>]*)>|([^[<]+)/g)) {
    const kept = plain === '' ? (accept ? fresh : old) : plain;
    swallow = kept === '' && /^$| $/.test(settled);
    settled += kept;
  }
  return settled;
}

// %% attempt: accepts when it should reject -> wrong_answer
void function settleMarks(text, accept) {
  let settled = '';
  let swallow = false;
  for (const [, old = '', fresh = '', plain = ''] of text.matchAll(/\[([^\]]*)\]|<([^>]*)>|([^[<]+)/g)) {
    const kept = plain === '' ? (accept ? old : fresh) : swallow ? plain.replace(/^ /, '') : plain;
    swallow = kept === '' && /^$| $/.test(settled);
    settled += kept;
  }
  return settled;
}

// %% attempt: all spaces behind the mark go -> wrong_answer
void function settleMarks(text, accept) {
  let settled = '';
  let swallow = false;
  for (const [, old = '', fresh = '', plain = ''] of text.matchAll(/\[([^\]]*)\]|<([^>]*)>|([^[<]+)/g)) {
    const kept = plain === '' ? (accept ? fresh : old) : swallow ? plain.replace(/^ +/, '') : plain;
    swallow = kept === '' && /^$| $/.test(settled);
    settled += kept;
  }
  return settled;
}

// %% attempt: the space goes wherever the mark stands -> wrong_answer
void function settleMarks(text, accept) {
  let settled = '';
  let swallow = false;
  for (const [, old = '', fresh = '', plain = ''] of text.matchAll(/\[([^\]]*)\]|<([^>]*)>|([^[<]+)/g)) {
    const kept = plain === '' ? (accept ? fresh : old) : swallow ? plain.replace(/^ /, '') : plain;
    swallow = kept === '';
    settled += kept;
  }
  return settled;
}

// %% attempt: the space at the very beginning stays -> wrong_answer
void function settleMarks(text, accept) {
  let settled = '';
  let swallow = false;
  for (const [, old = '', fresh = '', plain = ''] of text.matchAll(/\[([^\]]*)\]|<([^>]*)>|([^[<]+)/g)) {
    const kept = plain === '' ? (accept ? fresh : old) : swallow ? plain.replace(/^ /, '') : plain;
    swallow = kept === '' && / $/.test(settled);
    settled += kept;
  }
  return settled;
}
