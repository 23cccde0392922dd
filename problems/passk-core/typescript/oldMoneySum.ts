// task: passk/old_money_sum
// entry point: oldMoneySum
// tags: money, parsing, formatting
// %% prompt
/**
 * Adds up amounts of old money, where 12 pence are a shilling and 20 shillings a pound.
 *
 * An amount is written 'P/S/D' with pounds, shillings and pence, each a whole number or '-' for none;
 * shillings and pence may be any number, such as in '-/25/-'. Pounds, shillings or both may be left out:
 * '3/6' is three shillings and six pence, '6' is six pence. The sum is written in the same form with all
 * three parts, at most 19 shillings and 11 pence, and '-' for each part that is 0.
 *
 * @example
 * oldMoneySum(['1/19/11', '1']); // '2/-/-'
 * oldMoneySum(['3/6', '-/25/-']); // '1/8/6'
 */
function oldMoneySum(amounts: string[]): string {
// %% canonical solution
  let pence = 0;
  for (const amount of amounts) {
    const parts = amount.split('/').reverse();
    parts.forEach((part, i) => {
      if (part !== '-') pence += Number(part) * [1, 12, 240][i];
    });
  }
  const parts = [Math.floor(pence / 240), Math.floor(pence / 12) % 20, pence % 12];
  return parts.map((part) => (part === 0 ? '-' : part)).join('/');
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(oldMoneySum(['1/19/11', '1']), '2/-/-');
assert.strictEqual(oldMoneySum(['3/6', '-/25/-']), '1/8/6');
assert.strictEqual(oldMoneySum([]), '-/-/-');
assert.strictEqual(oldMoneySum(['-']), '-/-/-');
assert.strictEqual(oldMoneySum(['0/0/0']), '-/-/-');
assert.strictEqual(oldMoneySum(['1']), '-/-/1');
assert.strictEqual(oldMoneySum(['11']), '-/-/11');
assert.strictEqual(oldMoneySum(['12']), '-/1/-');
assert.strictEqual(oldMoneySum(['1/-']), '-/1/-');
assert.strictEqual(oldMoneySum(['19/11']), '-/19/11');
assert.strictEqual(oldMoneySum(['20/-']), '1/-/-');
assert.strictEqual(oldMoneySum(['239']), '-/19/11');
assert.strictEqual(oldMoneySum(['240']), '1/-/-');
assert.strictEqual(oldMoneySum(['2/-/3']), '2/-/3');
assert.strictEqual(oldMoneySum(['-/2', '-/-/4', '5']), '-/-/11');
assert.strictEqual(oldMoneySum(['1/2/3', '10/20/30', '100/200/300']), '123/9/9');
assert.strictEqual(oldMoneySum(['007/08/09']), '7/8/9');
assert.strictEqual(oldMoneySum(['999999/19/11', '1']), '1000000/-/-');

// %% attempt: reads the parts from the left -> wrong_answer
void function oldMoneySum(amounts: string[]): string {
  let pence = 0;
  for (const amount of amounts) {
    const parts = amount.split('/');
    parts.forEach((part, i) => {
      if (part !== '-') pence += Number(part) * [240, 12, 1][i];
    });
  }
  const parts = [Math.floor(pence / 240), Math.floor(pence / 12) % 20, pence % 12];
  return parts.map((part) => (part === 0 ? '-' : part)).join('/');
}

// %% attempt: writes a zero for none -> wrong_answer
void function oldMoneySum(amounts: string[]): string {
  let pence = 0;
  for (const amount of amounts) {
    const parts = amount.split('/').reverse();
    parts.forEach((part, i) => {
      if (part !== '-') pence += Number(part) * [1, 12, 240][i];
    });
  }
  const parts = [Math.floor(pence / 240), Math.floor(pence / 12) % 20, pence % 12];
  return parts.map((part) => String(part)).join('/');
}

// %% attempt: twelve shillings are a pound -> wrong_answer
void function oldMoneySum(amounts: string[]): string {
  let pence = 0;
  for (const amount of amounts) {
    const parts = amount.split('/').reverse();
    parts.forEach((part, i) => {
      if (part !== '-') pence += Number(part) * [1, 12, 144][i];
    });
  }
  const parts = [Math.floor(pence / 144), Math.floor(pence / 12) % 12, pence % 12];
  return parts.map((part) => (part === 0 ? '-' : part)).join('/');
}

// %% attempt: leaves out the parts that are nothing -> wrong_answer
void function oldMoneySum(amounts: string[]): string {
  let pence = 0;
  for (const amount of amounts) {
    const parts = amount.split('/').reverse();
    parts.forEach((part, i) => {
      if (part !== '-') pence += Number(part) * [1, 12, 240][i];
    });
  }
  const parts = [Math.floor(pence / 240), Math.floor(pence / 12) % 20, pence % 12];
  return parts.filter((part) => part > 0).join('/') || '-';
}

// %% attempt: takes a dash for a number -> wrong_answer
void function oldMoneySum(amounts: string[]): string {
  let pence = 0;
  for (const amount of amounts) {
    const [d, s = '0', p = '0'] = amount.split('/').reverse();
    pence += Number(d) + 12 * Number(s) + 240 * Number(p);
  }
  const parts = [Math.floor(pence / 240), Math.floor(pence / 12) % 20, pence % 12];
  return parts.map((part) => (part === 0 ? '-' : part)).join('/');
}
