// task: passk/call_numbers
// entry point: callNumbers
// tags: strings, sorting, parsing
// %% prompt
/**
 * Sorts the shelf marks of a library as the books stand on the shelves.
 *
 * A mark is capital letters A to Z, a whole number and perhaps a dot with more digits, such as 'QA76.25'. The
 * letters decide first, in the order of a dictionary ('Q' before 'QA'). Then the number counts as a number: 9
 * before 76. Then the digits after the dot count as a decimal fraction: .25 before .3; no dot is the same as
 * '.0'. Marks that are equal by these rules stay in the given order. The given list is left as it is.
 *
 * @param {string[]} marks
 * @returns {string[]}
 * @example
 * callNumbers(['QA76.3', 'QA9', 'QA76.25', 'Q100']); // ['Q100', 'QA9', 'QA76.25', 'QA76.3']
 * callNumbers(['B2.50', 'B10', 'B02.5']); // ['B2.50', 'B02.5', 'B10']
 */
function callNumbers(marks) {
// %% canonical solution
  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  const keyed = marks.map((mark) => {
    const [, letters, number, fraction = ''] = /^([A-Z]+)(\d+)(?:\.(\d+))?$/.exec(mark);
    return { mark, letters, number: Number(number), fraction: fraction.replace(/0+$/, '') };
  });
  keyed.sort(
    (a, b) => compare(a.letters, b.letters) || a.number - b.number || compare(a.fraction, b.fraction),
  );
  return keyed.map(({ mark }) => mark);
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(
  callNumbers(['QA76.3', 'QA9', 'QA76.25', 'Q100']),
  ['Q100', 'QA9', 'QA76.25', 'QA76.3'],
);
assert.deepStrictEqual(callNumbers(['B2.50', 'B10', 'B02.5']), ['B2.50', 'B02.5', 'B10']);
assert.deepStrictEqual(callNumbers([]), []);
assert.deepStrictEqual(callNumbers(['A1']), ['A1']);
assert.deepStrictEqual(callNumbers(['A10', 'A9', 'A1']), ['A1', 'A9', 'A10']);
assert.deepStrictEqual(callNumbers(['B1', 'AZ9', 'A20']), ['A20', 'AZ9', 'B1']);
assert.deepStrictEqual(callNumbers(['A1.5', 'A1']), ['A1', 'A1.5']);
assert.deepStrictEqual(callNumbers(['A1.0', 'A1']), ['A1.0', 'A1']);
assert.deepStrictEqual(callNumbers(['A1', 'A1.00']), ['A1', 'A1.00']);
assert.deepStrictEqual(callNumbers(['A1.3', 'A1.25', 'A1.125']), ['A1.125', 'A1.25', 'A1.3']);
assert.deepStrictEqual(callNumbers(['A1.05', 'A1.5', 'A1.005']), ['A1.005', 'A1.05', 'A1.5']);
assert.deepStrictEqual(callNumbers(['A01', 'A1', 'A001']), ['A01', 'A1', 'A001']);
assert.deepStrictEqual(
  callNumbers(['A1.10', 'A1.1', 'A1.09', 'A1.100']),
  ['A1.09', 'A1.10', 'A1.1', 'A1.100'],
);
assert.deepStrictEqual(callNumbers(['Z9', 'QA1', 'QB1', 'Q2', 'QA1']), ['Q2', 'QA1', 'QA1', 'QB1', 'Z9']);
assert.deepStrictEqual(callNumbers(['A2.1', 'A1.9', 'A10.0', 'A2']), ['A1.9', 'A2', 'A2.1', 'A10.0']);
assert.deepStrictEqual(
  callNumbers(['K1.12345678901234567892', 'K1.12345678901234567891']),
  ['K1.12345678901234567891', 'K1.12345678901234567892'],
);

// %% attempt: the fraction is a whole number -> wrong_answer
void function callNumbers(marks) {
  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  const keyed = marks.map((mark) => {
    const [, letters, number, fraction = ''] = /^([A-Z]+)(\d+)(?:\.(\d+))?$/.exec(mark);
    return { mark, letters, number: Number(number), fraction: fraction.replace(/0+$/, '') };
  });
  keyed.sort(
    (a, b) => compare(a.letters, b.letters) || a.number - b.number || Number(a.fraction) - Number(b.fraction),
  );
  return keyed.map(({ mark }) => mark);
}

// %% attempt: the number is a word -> wrong_answer
void function callNumbers(marks) {
  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  const keyed = marks.map((mark) => {
    const [, letters, number, fraction = ''] = /^([A-Z]+)(\d+)(?:\.(\d+))?$/.exec(mark);
    return { mark, letters, number: Number(number), fraction: fraction.replace(/0+$/, '') };
  });
  keyed.sort(
    (a, b) =>
      compare(a.letters, b.letters) ||
      compare(String(a.number), String(b.number)) ||
      compare(a.fraction, b.fraction),
  );
  return keyed.map(({ mark }) => mark);
}

// %% attempt: zeros at the end of the fraction count -> wrong_answer
void function callNumbers(marks) {
  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  const keyed = marks.map((mark) => {
    const [, letters, number, fraction = ''] = /^([A-Z]+)(\d+)(?:\.(\d+))?$/.exec(mark);
    return { mark, letters, number: Number(number), fraction: fraction };
  });
  keyed.sort(
    (a, b) => compare(a.letters, b.letters) || a.number - b.number || compare(a.fraction, b.fraction),
  );
  return keyed.map(({ mark }) => mark);
}

// %% attempt: ties in alphabetical order -> wrong_answer
void function callNumbers(marks) {
  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  const keyed = marks.map((mark) => {
    const [, letters, number, fraction = ''] = /^([A-Z]+)(\d+)(?:\.(\d+))?$/.exec(mark);
    return { mark, letters, number: Number(number), fraction: fraction.replace(/0+$/, '') };
  });
  keyed.sort(
    (a, b) =>
      compare(a.letters, b.letters) ||
      a.number - b.number ||
      compare(a.fraction, b.fraction) ||
      compare(a.mark, b.mark),
  );
  return keyed.map(({ mark }) => mark);
}

// %% attempt: a mark without a dot -> runtime_error
void function callNumbers(marks) {
  const key = (mark) => {
    const [, letters, number, fraction] = mark.match(/^([A-Z]+)(\d+)\.(\d+)$/);
    return [letters, number.padStart(20, '0'), fraction].join(' ');
  };
  return [...marks].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

// %% equivalent mutant: the engine sorts by whether a result is negative, and asks for nothing else
// -const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
// +const compare = (a, b) => (a < b ? -2 : a > b ? 1 : 0);

// %% equivalent mutant: the engine sorts by whether a result is negative, and asks for nothing else
// -const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
// +const compare = (a, b) => (a < b ? -1 : false ? 1 : 0);

// %% equivalent mutant: the engine sorts by whether a result is negative, and asks for nothing else
// -const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
// +const compare = (a, b) => (a < b ? -1 : a > b ? 2 : 0);

// %% equivalent mutant: the engine sorts by whether a result is negative, and asks for nothing else
// -const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
// +const compare = (a, b) => (a < b ? -1 : a > b ? 0 : 0);
