// task: passk/flag_hoist
// entry point: flagHoist
// tags: strings, encoding
// %% prompt
/**
 * Says which flags a ship hoists to spell a word of capital letters, from top to bottom.
 *
 * There is only one flag for each letter, and three substitutes '1', '2' and '3'. A substitute repeats the
 * first, second or third flag from the top of the same hoist. So the first time a letter comes its own flag
 * is hoisted, and each later time a substitute that repeats it. Each substitute can be used once in a hoist,
 * and a substitute never repeats another one, though substitutes count as flags. If the next letter cannot be
 * hoisted, a new hoist begins, with all flags free again. Hoists are separated by a space.
 *
 * @example
 * flagHoist('LOOM'); // 'LO2M'
 * flagHoist('ABBACUS'); // 'AB21CUS'
 */
function flagHoist(word: string): string {
// %% canonical solution
  let hoist = '';
  const done: string[] = [];
  for (const letter of word) {
    const place = hoist.indexOf(letter) + 1;
    if (place > 3 || hoist.includes(String(place))) {
      done.push(hoist);
      hoist = letter;
    } else {
      hoist += place === 0 ? letter : place;
    }
  }
  return [...done, hoist].join(' ');
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(flagHoist('LOOM'), 'LO2M');
assert.strictEqual(flagHoist('ABBACUS'), 'AB21CUS');
assert.strictEqual(flagHoist(''), '');
assert.strictEqual(flagHoist('A'), 'A');
assert.strictEqual(flagHoist('AA'), 'A1');
assert.strictEqual(flagHoist('AAA'), 'A1 A');
assert.strictEqual(flagHoist('AAAA'), 'A1 A1');
assert.strictEqual(flagHoist('ABB'), 'AB2');
assert.strictEqual(flagHoist('ABCC'), 'ABC3');
assert.strictEqual(flagHoist('ABCDD'), 'ABCD D');
assert.strictEqual(flagHoist('ABCDC'), 'ABCD3');
assert.strictEqual(flagHoist('ABAB'), 'AB12');
assert.strictEqual(flagHoist('ABCABCABC'), 'ABC123 ABC');
assert.strictEqual(flagHoist('AABB'), 'A1B3');
assert.strictEqual(flagHoist('AABCC'), 'A1BC C');
assert.strictEqual(flagHoist('BOOKKEEPER'), 'BO2K KE2P ER');
assert.strictEqual(flagHoist('SEAWORTHY'), 'SEAWORTHY');
assert.strictEqual(flagHoist('ABCDEFGHIJKLMNOPQRSTUVWXYZC'), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ3');
assert.strictEqual(flagHoist('ABCDEFGHIJKZK'), 'ABCDEFGHIJKZ K');

// %% attempt: a substitute may be used again -> wrong_answer
void function flagHoist(word: string): string {
  let hoist = '';
  const done: string[] = [];
  for (const letter of word) {
    const place = hoist.indexOf(letter) + 1;
    if (place > 3) {
      done.push(hoist);
      hoist = letter;
    } else {
      hoist += place === 0 ? letter : place;
    }
  }
  return [...done, hoist].join(' ');
}

// %% attempt: a fourth substitute -> wrong_answer
void function flagHoist(word: string): string {
  let hoist = '';
  const done: string[] = [];
  for (const letter of word) {
    const place = hoist.indexOf(letter) + 1;
    if (place > 4 || hoist.includes(String(place))) {
      done.push(hoist);
      hoist = letter;
    } else {
      hoist += place === 0 ? letter : place;
    }
  }
  return [...done, hoist].join(' ');
}

// %% attempt: substitutes do not count as flags -> wrong_answer
void function flagHoist(word: string): string {
  let hoist = '';
  const done: string[] = [];
  for (const letter of word) {
    const place = hoist.replace(/[0-9]/g, '').indexOf(letter) + 1;
    if (place > 3 || hoist.includes(String(place))) {
      done.push(hoist);
      hoist = letter;
    } else {
      hoist += place === 0 ? letter : place;
    }
  }
  return [...done, hoist].join(' ');
}

// %% attempt: repeats the flag just above -> wrong_answer
void function flagHoist(word: string): string {
  let hoist = '';
  const done: string[] = [];
  for (const letter of word) {
    const place = hoist.indexOf(letter) + 1;
    if (place > 3 || hoist.includes(String(place))) {
      done.push(hoist);
      hoist = letter;
    } else {
      hoist += place === 0 ? letter : hoist.length;
    }
  }
  return [...done, hoist].join(' ');
}

// %% attempt: a new hoist begins for every repeated letter -> wrong_answer
void function flagHoist(word: string): string {
  let hoist = '';
  const done: string[] = [];
  for (const letter of word) {
    const place = hoist.indexOf(letter) + 1;
    if (place > 0) {
      done.push(hoist);
      hoist = letter;
    } else {
      hoist += place === 0 ? letter : place;
    }
  }
  return [...done, hoist].join(' ');
}

// %% equivalent mutant: a flag is in a hoist once
// -const place = hoist.indexOf(letter) + 1;
// +const place = hoist.lastIndexOf(letter) + 1;
