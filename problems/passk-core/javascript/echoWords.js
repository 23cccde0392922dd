// task: passk/echo_words
// entry point: echoWords
// tags: strings, windows
// %% prompt
/**
 * Lists the words of a text that are heard again soon.
 *
 * Words are separated by white space and compared without regard to case. A word is an echo if the same
 * word stands at most `reach` places before it. Each echoing word is listed once, in lower case, in
 * the order of its first echo. With a reach of 0 nothing echoes.
 *
 * @param {string} text
 * @param {number} reach
 * @returns {string[]}
 * @example
 * echoWords('Row row your boat', 1); // ['row']
 * echoWords('the cat and the dog and the cat', 3); // ['the', 'and']
 */
function echoWords(text, reach) {
// %% canonical solution
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const echoes = words.filter((word, i) => words.slice(Math.max(0, i - reach), i).includes(word));
  return [...new Set(echoes)];
}

// %% test
const assert = require('node:assert');

const hundreds = Array.from({ length: 300 }, (_, i) => String(i % 100));

assert.deepStrictEqual(echoWords('Row row your boat', 1), ['row']);
assert.deepStrictEqual(echoWords('the cat and the dog and the cat', 3), ['the', 'and']);
assert.deepStrictEqual(echoWords('the cat and the dog and the cat', 6), ['the', 'and', 'cat']);
assert.deepStrictEqual(echoWords('', 4), []);
assert.deepStrictEqual(echoWords('  a   b  ', 4), []);
assert.deepStrictEqual(echoWords('a a a', 0), []);
assert.deepStrictEqual(echoWords('a a a', 1), ['a']);
assert.deepStrictEqual(echoWords('a b a b', 1), []);
assert.deepStrictEqual(echoWords('a b A B', 2), ['a', 'b']);
assert.deepStrictEqual(echoWords('b a x a b', 4), ['a', 'b']);
assert.deepStrictEqual(echoWords('one\ttwo\n one', 9), ['one']);
assert.deepStrictEqual(echoWords('constructor toString', 9), []);
assert.deepStrictEqual(echoWords(hundreds.join(' '), 99), []);
assert.deepStrictEqual(echoWords(hundreds.join(' '), 100), hundreds.slice(0, 100));

// %% attempt: counts what every object has -> wrong_answer
void function echoWords(text, reach) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const last = {};
  const echoes = new Set();
  words.forEach((word, i) => {
    if (word in last && !(i - last[word] > reach)) echoes.add(word);
    last[word] = i;
  });
  return [...echoes];
}

// %% attempt: a negative slice at the start of the text -> wrong_answer
void function echoWords(text, reach) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const echoes = words.filter((word, i) => words.slice(i - reach, i).includes(word));
  return [...new Set(echoes)];
}

// %% attempt: many blanks make empty words -> wrong_answer
void function echoWords(text, reach) {
  const words = text.toLowerCase().split(' ');
  const echoes = words.filter((word, i) => words.slice(Math.max(0, i - reach), i).includes(word));
  return [...new Set(echoes)];
}

// %% attempt: returns a set instead of a list -> wrong_answer
void function echoWords(text, reach) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return new Set(words.filter((word, i) => words.slice(Math.max(0, i - reach), i).includes(word)));
}

