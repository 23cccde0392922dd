// task: passk/step_word
// entry point: stepWord
// tags: parsing, strings, encoding
// %% prompt
/**
 * Decodes a word that was sent as steps on the ring of letters a to z.
 *
 * A message is a small letter, the first of the word, and any number of steps such as '+3': a sign and one or
 * two digits. Each step leads to the next letter of the word, from z on to a. Anything else gives ''.
 *
 * @param {string} message
 * @returns {string}
 * @example
 * stepWord('c+3-1'); // 'cfe'
 * stepWord('y+2+26-3'); // 'yaax'
 */
function stepWord(message) {
// %% canonical solution
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  if (!/^[a-z](?:[+-]\d\d?)*$/.test(message)) return '';
  let place = letters.indexOf(message[0]);
  let word = message[0];
  for (const [step] of message.matchAll(/[+-]\d+/g)) {
    place += Number(step);
    word += letters.at(place % 26);
  }
  return word;
}

// %% test
const assert = require('node:assert');

assert.strictEqual(stepWord('c+3-1'), 'cfe');
assert.strictEqual(stepWord('y+2+26-3'), 'yaax');
assert.strictEqual(stepWord(''), '');
assert.strictEqual(stepWord('q'), 'q');
assert.strictEqual(stepWord('a-1'), 'az');
assert.strictEqual(stepWord('z+1'), 'za');
assert.strictEqual(stepWord('b+0+0'), 'bbb');
assert.strictEqual(stepWord('a+25-25'), 'aza');
assert.strictEqual(stepWord('m+99-99'), 'mhm');
assert.strictEqual(stepWord('a-27'), 'az');
assert.strictEqual(stepWord('a+007'), '');
assert.strictEqual(stepWord('h+100'), '');
assert.strictEqual(stepWord('h-8+'), '');
assert.strictEqual(stepWord('h3'), '');
assert.strictEqual(stepWord('C+1'), '');
assert.strictEqual(stepWord('+1'), '');
assert.strictEqual(stepWord('a +1'), '');
assert.strictEqual(stepWord('a+1b'), '');
assert.strictEqual(stepWord('ab+1'), '');
assert.strictEqual(stepWord('a+-1'), '');
assert.strictEqual(stepWord('c+3-1\n'), '');
assert.strictEqual(stepWord('k-10+14+14-11-4+6'), 'kaocrnt');
assert.strictEqual(stepWord('a+09-09'), 'aja');

// %% attempt: does not go round the ring -> wrong_answer
void function stepWord(message) {
  if (!/^[a-z](?:[+-]\d\d?)*$/.test(message)) return '';
  let code = message.charCodeAt(0);
  const steps = [...message.matchAll(/[+-]\d+/g)].map(([step]) => (code += Number(step)));
  return message[0] + steps.map((place) => String.fromCharCode(place)).join('');
}

// %% attempt: counts all steps from the first letter -> wrong_answer
void function stepWord(message) {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  if (!/^[a-z](?:[+-]\d\d?)*$/.test(message)) return '';
  const first = letters.indexOf(message[0]);
  const steps = [...message.matchAll(/[+-]\d+/g)].map(([step]) => letters.at((first + Number(step)) % 26));
  return message[0] + steps.join('');
}

// %% attempt: decodes the beginning of what is no message -> wrong_answer
void function stepWord(message) {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const found = message.match(/^[a-z](?:[+-]\d\d?)*/);
  if (found === null) return '';
  let place = letters.indexOf(message[0]);
  const steps = [...found[0].matchAll(/[+-]\d+/g)].map(([step]) => letters.at((place += Number(step)) % 26));
  return message[0] + steps.join('');
}

// %% attempt: a step has one digit -> wrong_answer
void function stepWord(message) {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  if (!/^[a-z](?:[+-]\d)*$/.test(message)) return '';
  let place = letters.indexOf(message[0]);
  let word = message[0];
  for (let i = 1; i < message.length; i += 2) {
    place += Number(message.slice(i, i + 2));
    word += letters.at(place % 26);
  }
  return word;
}

// %% attempt: leaves out the first letter -> wrong_answer
void function stepWord(message) {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  if (!/^[a-z](?:[+-]\d\d?)*$/.test(message)) return '';
  let place = letters.indexOf(message[0]);
  const steps = [...message.matchAll(/[+-]\d+/g)].map(([step]) => letters.at((place += Number(step)) % 26));
  return steps.join('');
}

// %% attempt: checks the message last of all -> runtime_error
void function stepWord(message) {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  let place = letters.indexOf(message[0]);
  const steps = message.match(/[+-]\d+/g).map((step) => letters.at((place += Number(step)) % 26));
  return /^[a-z](?:[+-]\d\d?)*$/.test(message) ? message[0] + steps.join('') : '';
}

// %% equivalent mutant: each letter is there once
// -let place = letters.indexOf(message[0]);
// +let place = letters.lastIndexOf(message[0]);
