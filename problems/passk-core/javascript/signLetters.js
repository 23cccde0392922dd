// task: passk/sign_letters
// entry point: signLetters
// tags: strings, counting, dicts
// %% prompt
/**
 * Says which signs can be put up with a stock of loose letters, one sign after the other.
 *
 * `stock` says how many there are of a letter; what it does not name is out of stock. Signs have capital
 * letters and spaces; a space needs nothing. An M can be turned into a W, a Z into an N, and the other way
 * round: a sign takes the right letters first and turns letters only if those have run out. A sign for which
 * letters are missing is skipped and takes none. Return the signs that are put up; the given stock is left
 * unchanged.
 *
 * @param {string[]} signs
 * @param {Record<string, number>} stock
 * @returns {string[]}
 * @example
 * signLetters(['MOW', 'NO', 'ZOO'], { M: 2, O: 4, N: 1 }); // ['MOW', 'NO']
 * signLetters(['WOW', 'WE'], { W: 1, E: 2, M: 1 }); // ['WE']
 */
function signLetters(signs, stock) {
// %% canonical solution
  const kind = (letter) => (letter === 'W' ? 'M' : letter === 'Z' ? 'N' : letter);
  let left = {};
  for (const [letter, count] of Object.entries(stock)) left[kind(letter)] = (left[kind(letter)] ?? 0) + count;
  return signs.filter((sign) => {
    const trial = { ...left };
    for (const letter of sign.replace(/ /g, '')) {
      trial[kind(letter)] = (trial[kind(letter)] ?? 0) - 1;
      if (trial[kind(letter)] < 0) return false;
    }
    left = trial;
    return true;
  });
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(signLetters(['MOW', 'NO', 'ZOO'], { M: 2, O: 4, N: 1 }), ['MOW', 'NO']);
assert.deepStrictEqual(signLetters(['WOW', 'WE'], { W: 1, E: 2, M: 1 }), ['WE']);
assert.deepStrictEqual(signLetters([], { A: 1 }), []);
assert.deepStrictEqual(signLetters([], {}), []);
assert.deepStrictEqual(signLetters(['A'], {}), []);
assert.deepStrictEqual(signLetters([' ', ''], {}), [' ', '']);
assert.deepStrictEqual(signLetters(['A'], { A: 1 }), ['A']);
assert.deepStrictEqual(signLetters(['A', 'A'], { A: 1 }), ['A']);
assert.deepStrictEqual(signLetters(['AA'], { A: 1 }), []);
assert.deepStrictEqual(signLetters(['AB', 'A'], { A: 1 }), ['A']);
assert.deepStrictEqual(signLetters(['A B', 'B A'], { A: 1, B: 2 }), ['A B']);
assert.deepStrictEqual(signLetters(['W', 'W', 'M'], { M: 2 }), ['W', 'W']);
assert.deepStrictEqual(signLetters(['N', 'N', 'Z'], { Z: 1, N: 1 }), ['N', 'N']);
assert.deepStrictEqual(signLetters(['ZZ', 'NN'], { N: 2 }), ['ZZ']);
assert.deepStrictEqual(signLetters(['MWMW'], { M: 2, W: 2 }), ['MWMW']);
assert.deepStrictEqual(signLetters(['MWMW'], { M: 4 }), ['MWMW']);
assert.deepStrictEqual(signLetters(['MMM', 'WW'], { W: 2, M: 1 }), ['MMM']);
assert.deepStrictEqual(signLetters(['N', 'M', 'W', 'Z'], { Z: 1, W: 1 }), ['N', 'M']);
assert.deepStrictEqual(signLetters(['E', 'ME', 'WE'], { M: 1, W: 0, E: 2 }), ['E', 'ME']);
assert.deepStrictEqual(signLetters(['BEE', 'BE', 'E'], { B: 1, E: 3 }), ['BEE', 'E']);
assert.deepStrictEqual(
  signLetters(['HONEY', 'NO HONEY', 'MONEY'], { H: 3, O: 3, N: 2, E: 2, Y: 2, Z: 1 }),
  ['HONEY', 'NO HONEY'],
);

// %% attempt: letters are never turned -> wrong_answer
void function signLetters(signs, stock) {
  const kind = (letter) => letter;
  let left = {};
  for (const [letter, count] of Object.entries(stock)) left[kind(letter)] = (left[kind(letter)] ?? 0) + count;
  return signs.filter((sign) => {
    const trial = { ...left };
    for (const letter of sign.replace(/ /g, '')) {
      trial[kind(letter)] = (trial[kind(letter)] ?? 0) - 1;
      if (trial[kind(letter)] < 0) return false;
    }
    left = trial;
    return true;
  });
}

// %% attempt: a skipped sign takes its letters -> wrong_answer
void function signLetters(signs, stock) {
  const kind = (letter) => (letter === 'W' ? 'M' : letter === 'Z' ? 'N' : letter);
  let left = {};
  for (const [letter, count] of Object.entries(stock)) left[kind(letter)] = (left[kind(letter)] ?? 0) + count;
  return signs.filter((sign) => {
    const trial = { ...left };
    for (const letter of sign.replace(/ /g, '')) {
      trial[kind(letter)] = (trial[kind(letter)] ?? 0) - 1;
      if (trial[kind(letter)] < 0) {
        left = { ...trial, [kind(letter)]: 0 };
        return false;
      }
    }
    left = trial;
    return true;
  });
}

// %% attempt: stops at the first sign that can't be put up -> wrong_answer
void function signLetters(signs, stock) {
  const kind = (letter) => (letter === 'W' ? 'M' : letter === 'Z' ? 'N' : letter);
  let left = {};
  for (const [letter, count] of Object.entries(stock)) left[kind(letter)] = (left[kind(letter)] ?? 0) + count;
  let closed = false;
  return signs.filter((sign) => {
    if (closed) return false;
    const trial = { ...left };
    for (const letter of sign.replace(/ /g, '')) {
      trial[kind(letter)] = (trial[kind(letter)] ?? 0) - 1;
      if (trial[kind(letter)] < 0) {
        closed = true;
        return false;
      }
    }
    left = trial;
    return true;
  });
}

// %% attempt: a space has to be in stock -> wrong_answer
void function signLetters(signs, stock) {
  const kind = (letter) => (letter === 'W' ? 'M' : letter === 'Z' ? 'N' : letter);
  let left = {};
  for (const [letter, count] of Object.entries(stock)) left[kind(letter)] = (left[kind(letter)] ?? 0) + count;
  return signs.filter((sign) => {
    const trial = { ...left };
    for (const letter of sign) {
      trial[kind(letter)] = (trial[kind(letter)] ?? 0) - 1;
      if (trial[kind(letter)] < 0) return false;
    }
    left = trial;
    return true;
  });
}

// %% attempt: letters that the stock does not name -> wrong_answer
void function signLetters(signs, stock) {
  const left = { ...stock };
  const turned = { M: 'W', W: 'M', N: 'Z', Z: 'N' };
  return signs.filter((sign) => {
    const trial = { ...left };
    for (const letter of sign.replace(/ /g, '')) trial[trial[letter] === 0 ? turned[letter] : letter]--;
    if (Object.values(trial).some((count) => count < 0)) return false;
    Object.assign(left, trial);
    return true;
  });
}

// %% equivalent mutant: nothing is as false as false
// -if (trial[kind(letter)] < 0) return false;
// +if (trial[kind(letter)] < 0) return;
