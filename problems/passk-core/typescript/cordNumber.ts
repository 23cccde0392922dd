// task: passk/cord_number
// entry point: cordNumber
// tags: parsing, numbers, encoding
// %% prompt
/**
 * Reads the number that a trader has tied into a cord.
 *
 * Each '-' stands between two groups of knots, one group for each decimal place, the ones last. An 'o' counts
 * 1, an 'O' counts 5, in any order. A group may be empty, for 0, or come to more than 9, which carries over.
 *
 * @example
 * cordNumber('oo--Oo'); // 206
 * cordNumber('o-OOo'); // 21
 */
function cordNumber(cord: string): number {
// %% canonical solution
  let value = 0;
  for (const mark of cord) {
    if (mark === '-') value *= 10;
    else value += mark === 'o' ? 1 : 5;
  }
  return value;
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(cordNumber('oo--Oo'), 206);
assert.strictEqual(cordNumber('o-OOo'), 21);
assert.strictEqual(cordNumber(''), 0);
assert.strictEqual(cordNumber('-'), 0);
assert.strictEqual(cordNumber('---'), 0);
assert.strictEqual(cordNumber('o'), 1);
assert.strictEqual(cordNumber('O'), 5);
assert.strictEqual(cordNumber('oO'), 6);
assert.strictEqual(cordNumber('Oo'), 6);
assert.strictEqual(cordNumber('oooooooooo'), 10);
assert.strictEqual(cordNumber('o-'), 10);
assert.strictEqual(cordNumber('-o'), 1);
assert.strictEqual(cordNumber('O--'), 500);
assert.strictEqual(cordNumber('--oo-o'), 21);
assert.strictEqual(cordNumber('oooO-oooO-Ooo'), 887);
assert.strictEqual(cordNumber('OO-OO-OO'), 1110);
assert.strictEqual(cordNumber('ooo-O-Oo-oo-o-OOo'), 356221);

// %% attempt: a group of ten or more takes two places -> wrong_answer
void function cordNumber(cord: string): number {
  const groups = cord.split('-').map((group) => [...group].map((knot) => (knot === 'o' ? 1 : 5)));
  return Number(groups.map((knots) => knots.reduce((sum, worth) => sum + worth, 0)).join(''));
}

// %% attempt: a large knot counts like a small one -> wrong_answer
void function cordNumber(cord: string): number {
  return cord.split('-').reduce((value, group) => value * 10 + group.length, 0);
}

// %% attempt: an empty group has no place -> wrong_answer
void function cordNumber(cord: string): number {
  let value = 0;
  for (const group of cord.split('-').filter((knots) => knots !== '')) {
    value *= 10;
    for (const knot of group) value += knot === 'o' ? 1 : 5;
  }
  return value;
}

// %% attempt: the ones come first -> wrong_answer
void function cordNumber(cord: string): number {
  let value = 0;
  for (const mark of [...cord].reverse()) {
    if (mark === '-') value *= 10;
    else value += mark === 'o' ? 1 : 5;
  }
  return value;
}

// %% attempt: a group holds at most 9 -> wrong_answer
void function cordNumber(cord: string): number {
  return cord.split('-').reduce((value, group) => {
    const knots = [...group].reduce((sum, knot) => sum + (knot === 'o' ? 1 : 5), 0);
    return value * 10 + Math.min(9, knots);
  }, 0);
}

// %% attempt: a cord without knots has no groups -> runtime_error
void function cordNumber(cord: string): number {
  const large = cord.match(/O/g)!.length;
  if (large === 0) return cord.split('-').reduce((value, group) => value * 10 + group.length, 0);
  return cord.split('-').reduce((value, group) => value * 10 + group.replace(/O/g, 'ooooo').length, 0);
}
