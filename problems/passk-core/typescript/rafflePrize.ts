// task: passk/raffle_prize
// entry point: rafflePrize
// tags: numbers
// %% prompt
/**
 * Looks up what a raffle ticket of the village choir wins.
 *
 * Tickets have six digits, from 000000 to 999999; as numbers they come without leading zeros. Read from
 * the right, the ticket is compared with the drawn number, digit by digit, up to the first digit that
 * differs. One equal digit wins the first prize of `prizes`, two win the second, and so on; more equal
 * digits than there are prizes win the last prize of the list. A ticket whose last digit differs wins 0,
 * and so does every ticket when there are no prizes.
 *
 * @example
 * rafflePrize(120345, 777345, [5, 20, 100, 1000]); // 100
 * rafflePrize(31, 32, [5, 20]); // 0
 */
function rafflePrize(ticket: number, drawn: number, prizes: number[]): number {
// %% canonical solution
  const digits = (number: number) => String(number).padStart(6, '0');
  let equal = 0;
  while (equal < 6 && digits(ticket)[5 - equal] === digits(drawn)[5 - equal]) equal++;
  if (equal === 0 || prizes.length === 0) return 0;
  return prizes[Math.min(equal, prizes.length) - 1];
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(rafflePrize(120345, 777345, [5, 20, 100, 1000]), 100);
assert.strictEqual(rafflePrize(31, 32, [5, 20]), 0);
assert.strictEqual(rafflePrize(120345, 777345, [5, 20]), 20);
assert.strictEqual(rafflePrize(120345, 120345, [1, 2, 3, 4, 5, 6, 7, 8]), 6);
assert.strictEqual(rafflePrize(120345, 20345, [1, 2, 3, 4, 5, 6, 7]), 5);
assert.strictEqual(rafflePrize(45, 345, [1, 2, 3]), 2);
assert.strictEqual(rafflePrize(0, 0, [1, 2, 3, 4, 5, 6]), 6);
assert.strictEqual(rafflePrize(0, 100000, [1, 2, 3, 4, 5, 6]), 5);
assert.strictEqual(rafflePrize(5, 5, []), 0);
assert.strictEqual(rafflePrize(15, 25, [7]), 7);
assert.strictEqual(rafflePrize(123456, 123457, [7, 8, 9]), 0);
assert.strictEqual(rafflePrize(999999, 999989, [50, 10]), 50);
assert.strictEqual(rafflePrize(130345, 190345, [1, 2, 3, 4, 5, 6]), 4);
assert.strictEqual(rafflePrize(42, 1042, [3, 0, 9, 30]), 9);
assert.strictEqual(rafflePrize(800000, 0, [4, 5, 6]), 6);
assert.strictEqual(rafflePrize(111111, 111011, [2, 3, 4, 5]), 3);

// %% attempt: counts equal digits in any place -> wrong_answer
void function rafflePrize(ticket: number, drawn: number, prizes: number[]): number {
  const digits = (number: number) => String(number).padStart(6, '0');
  const equal = [...digits(ticket)].filter((digit, i) => digit === digits(drawn)[i]).length;

  if (equal === 0 || prizes.length === 0) return 0;
  return prizes[Math.min(equal, prizes.length) - 1];
}

// %% attempt: compares from the left -> wrong_answer
void function rafflePrize(ticket: number, drawn: number, prizes: number[]): number {
  const digits = (number: number) => String(number).padStart(6, '0');
  let equal = 0;
  while (equal < 6 && digits(ticket)[equal] === digits(drawn)[equal]) equal++;
  if (equal === 0 || prizes.length === 0) return 0;
  return prizes[Math.min(equal, prizes.length) - 1];
}

// %% attempt: too many equal digits win nothing -> wrong_answer
void function rafflePrize(ticket: number, drawn: number, prizes: number[]): number {
  const digits = (number: number) => String(number).padStart(6, '0');
  let equal = 0;
  while (equal < 6 && digits(ticket)[5 - equal] === digits(drawn)[5 - equal]) equal++;
  if (equal === 0 || equal > prizes.length) return 0;
  return prizes[equal - 1];
}

// %% attempt: forgets the leading zeros -> wrong_answer
void function rafflePrize(ticket: number, drawn: number, prizes: number[]): number {
  const [a, b] = [[...String(ticket)].reverse(), [...String(drawn)].reverse()];
  let equal = 0;
  while (equal < Math.min(a.length, b.length) && a[equal] === b[equal]) equal++;
  if (equal === 0 || prizes.length === 0) return 0;
  return prizes[Math.min(equal, prizes.length) - 1];
}

// %% attempt: without prizes there is no last prize -> runtime_error
void function rafflePrize(ticket: number, drawn: number, prizes: number[]): number {
  const digits = (number: number) => String(number).padStart(6, '0');
  let equal = 0;
  while (equal < 6 && digits(ticket)[5 - equal] === digits(drawn)[5 - equal]) equal++;
  if (equal === 0) return 0;
  return prizes.slice(0, equal).reduce((_, prize) => prize);
}

// %% attempt: the prizes are counted from 0 -> wrong_answer
void function rafflePrize(ticket: number, drawn: number, prizes: number[]): number {
  const digits = (number: number) => String(number).padStart(6, '0');
  let equal = 0;
  while (equal < 6 && digits(ticket)[5 - equal] === digits(drawn)[5 - equal]) equal++;
  if (equal === 0 || prizes.length === 0) return 0;
  return prizes[Math.min(equal, prizes.length - 1)];
}
