// task: passk/queen_mark
// entry point: queenMark
// tags: strings, formatting
// %% prompt
/**
 * Names the mark that a beekeeper glues on a queen bee: a colour, a space and a disc number.
 *
 * The last digit of the year gives the colour: white for 1 and 6, yellow for 2 and 7, red for 3 and 8, green
 * for 4 and 9, blue for 5 and 0. `number` counts the queens of the year from 1. Discs are numbered 1 to 99;
 * the next queen after disc 99 gets disc 1 again with a '+' behind it, the one after a second disc 99 gets
 * '1++', and so on.
 *
 * @param {number} year
 * @param {number} number
 * @returns {string}
 * @example
 * queenMark(2023, 7); // 'red 7'
 * queenMark(2020, 100); // 'blue 1+'
 */
function queenMark(year, number) {
// %% canonical solution
  const colour = ['blue', 'white', 'yellow', 'red', 'green'][year % 5];
  const disc = ((number - 1) % 99) + 1;
  return `${colour} ${disc}${'+'.repeat(Math.floor((number - 1) / 99))}`;
}

// %% test
const assert = require('node:assert');

assert.strictEqual(queenMark(2023, 7), 'red 7');
assert.strictEqual(queenMark(2020, 100), 'blue 1+');
assert.strictEqual(queenMark(2021, 1), 'white 1');
assert.strictEqual(queenMark(2026, 99), 'white 99');
assert.strictEqual(queenMark(2022, 2), 'yellow 2');
assert.strictEqual(queenMark(2027, 101), 'yellow 2+');
assert.strictEqual(queenMark(2028, 198), 'red 99+');
assert.strictEqual(queenMark(2024, 199), 'green 1++');
assert.strictEqual(queenMark(2019, 50), 'green 50');
assert.strictEqual(queenMark(2025, 98), 'blue 98');
assert.strictEqual(queenMark(1999, 298), 'green 1+++');
assert.strictEqual(queenMark(2030, 297), 'blue 99++');
assert.strictEqual(queenMark(2001, 10), 'white 10');

// %% attempt: disc 99 is disc 0 -> wrong_answer
void function queenMark(year, number) {
  const colour = ['blue', 'white', 'yellow', 'red', 'green'][year % 5];
  const disc = number % 99;
  return `${colour} ${disc}${'+'.repeat(Math.floor((number - 1) / 99))}`;
}

// %% attempt: a hundred discs -> wrong_answer
void function queenMark(year, number) {
  const colour = ['blue', 'white', 'yellow', 'red', 'green'][year % 5];
  const disc = ((number - 1) % 100) + 1;
  return `${colour} ${disc}${'+'.repeat(Math.floor((number - 1) / 100))}`;
}

// %% attempt: colours begin with white -> wrong_answer
void function queenMark(year, number) {
  const colour = ['white', 'yellow', 'red', 'green', 'blue'][year % 5];
  const disc = ((number - 1) % 99) + 1;
  return `${colour} ${disc}${'+'.repeat(Math.floor((number - 1) / 99))}`;
}

// %% attempt: one plus sign at most -> wrong_answer
void function queenMark(year, number) {
  const colour = ['blue', 'white', 'yellow', 'red', 'green'][year % 5];
  const disc = ((number - 1) % 99) + 1;
  return `${colour} ${disc}${number > 99 ? '+' : ''}`;
}

// %% attempt: only five colours in a list of digits -> wrong_answer
void function queenMark(year, number) {
  const colour = ['blue', 'white', 'yellow', 'red', 'green'][year % 10];
  const disc = ((number - 1) % 99) + 1;
  return `${colour} ${disc}${'+'.repeat(Math.floor((number - 1) / 99))}`;
}
