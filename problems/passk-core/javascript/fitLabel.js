// task: passk/fit_label
// entry point: fitLabel
// tags: strings, formatting
// %% prompt
/**
 * Fits a plant's name on a seed label that has room for `width` characters.
 *
 * A name that fits is kept as it is. A longer one is cut to its first width - 1 characters, loses the spaces
 * that then stand at its end, and gets a dot. `width` is at least 2; the name does not begin with a space.
 *
 * @param {string} name
 * @param {number} width
 * @returns {string}
 * @example
 * fitLabel('Sweet pea', 7); // 'Sweet.'
 * fitLabel('Tomato', 6); // 'Tomato'
 */
function fitLabel(name, width) {
// %% canonical solution
  if (name.length <= width) return name;
  return `${name.slice(0, width - 1).replace(/ +$/, '')}.`;
}

// %% test
const assert = require('node:assert');

assert.strictEqual(fitLabel('Sweet pea', 7), 'Sweet.');
assert.strictEqual(fitLabel('Tomato', 6), 'Tomato');
assert.strictEqual(fitLabel('Tomato', 5), 'Toma.');
assert.strictEqual(fitLabel('Tomato', 2), 'T.');
assert.strictEqual(fitLabel('', 2), '');
assert.strictEqual(fitLabel('Oat', 3), 'Oat');
assert.strictEqual(fitLabel('Oats', 3), 'Oa.');
assert.strictEqual(fitLabel('Bay leaf ', 9), 'Bay leaf ');
assert.strictEqual(fitLabel('Bay leaf ', 8), 'Bay lea.');
assert.strictEqual(fitLabel('Sweet pea', 6), 'Sweet.');
assert.strictEqual(fitLabel('Red  kale', 5), 'Red.');
assert.strictEqual(fitLabel('Red  kale', 4), 'Red.');
assert.strictEqual(fitLabel('A bean', 3), 'A.');
assert.strictEqual(fitLabel("St. John's wort", 4), 'St..');
assert.strictEqual(fitLabel('Dill\tweed', 6), 'Dill\t.');
assert.strictEqual(fitLabel('Pea '.repeat(30), 21), 'Pea Pea Pea Pea Pea.');

// %% attempt: a name of just the width is cut too -> wrong_answer
void function fitLabel(name, width) {
  if (name.length < width) return name;
  return `${name.slice(0, width - 1).replace(/ +$/, '')}.`;
}

// %% attempt: the space before the dot stays -> wrong_answer
void function fitLabel(name, width) {
  if (name.length <= width) return name;
  return `${name.slice(0, width - 1)}.`;
}

// %% attempt: the dot comes on top of the width -> wrong_answer
void function fitLabel(name, width) {
  if (name.length <= width) return name;
  return `${name.slice(0, width).replace(/ +$/, '')}.`;
}

// %% attempt: all names lose their spaces at the end -> wrong_answer
void function fitLabel(name, width) {
  name = name.trimEnd();
  if (name.length <= width) return name;
  return `${name.slice(0, width - 1).replace(/ +$/, '')}.`;
}

// %% attempt: always ends with a dot -> wrong_answer
void function fitLabel(name, width) {
  return `${name.slice(0, width - 1).replace(/ +$/, '')}.`;
}
