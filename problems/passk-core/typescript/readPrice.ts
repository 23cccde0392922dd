// task: passk/read_price
// entry point: readPrice
// tags: money, parsing
// %% prompt
/**
 * Reads a price on a flea market's tag, such as "1'250.-", in cents; return -1 if it is not a price.
 *
 * A price is whole francs, a dot or comma, and two digits of cents or '-' for none; the dot or comma may be
 * left out together with the cents. The francs are one or more digits without a sign; they may be grouped by
 * "'", but then each group has three digits except the first, which has one to three, and every "'" is there.
 * Instead of 0 francs there may be '-', but then two digits of cents must follow. Nothing else is allowed, no
 * space either.
 *
 * @example
 * readPrice("1'250.-"); // 125000
 * readPrice('-,05'); // 5
 */
function readPrice(text: string): number {
// %% canonical solution
  const match = /^(-(?=.[0-9])|[0-9]+|[0-9]{1,3}(?:'[0-9]{3})+)(?:[.,]([0-9]{2}|-))?$/.exec(text);
  if (match === null) return -1;
  const [francs, cents] = [match[1], match[2] ?? ''].map((part) => Number(part.replace(/[-']/g, '')));
  return francs * 100 + cents;
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(readPrice("1'250.-"), 125000);
assert.strictEqual(readPrice('-,05'), 5);
assert.strictEqual(readPrice('9.99'), 999);
assert.strictEqual(readPrice("9'999.90"), 999990);
assert.strictEqual(readPrice("999'999,09"), 99999909);
assert.strictEqual(readPrice("0'500"), 50000);
assert.strictEqual(readPrice('-.95'), 95);
assert.strictEqual(readPrice('5'), 500);
assert.strictEqual(readPrice('0'), 0);
assert.strictEqual(readPrice('5.-'), 500);
assert.strictEqual(readPrice('5,-'), 500);
assert.strictEqual(readPrice('5.50'), 550);
assert.strictEqual(readPrice('5,05'), 505);
assert.strictEqual(readPrice('007.10'), 710);
assert.strictEqual(readPrice('-.50'), 50);
assert.strictEqual(readPrice('-.00'), 0);
assert.strictEqual(readPrice("1'000"), 100000);
assert.strictEqual(readPrice("12'000'000,99"), 1200000099);
assert.strictEqual(readPrice("123'456.78"), 12345678);
assert.strictEqual(readPrice('1234567.89'), 123456789);
assert.strictEqual(readPrice(''), -1);
assert.strictEqual(readPrice('-'), -1);
assert.strictEqual(readPrice('-.-'), -1);
assert.strictEqual(readPrice('--'), -1);
assert.strictEqual(readPrice('5.'), -1);
assert.strictEqual(readPrice('5.5'), -1);
assert.strictEqual(readPrice('5.500'), -1);
assert.strictEqual(readPrice('.50'), -1);
assert.strictEqual(readPrice('-5'), -1);
assert.strictEqual(readPrice('-505'), -1);
assert.strictEqual(readPrice('-5.50'), -1);
assert.strictEqual(readPrice('--50'), -1);
assert.strictEqual(readPrice('5-'), -1);
assert.strictEqual(readPrice('5.--'), -1);
assert.strictEqual(readPrice('5;50'), -1);
assert.strictEqual(readPrice("1'00"), -1);
assert.strictEqual(readPrice("1'0000"), -1);
assert.strictEqual(readPrice("1234'567"), -1);
assert.strictEqual(readPrice("1'234567"), -1);
assert.strictEqual(readPrice("'100"), -1);
assert.strictEqual(readPrice("1''000"), -1);
assert.strictEqual(readPrice("1'000'"), -1);
assert.strictEqual(readPrice('5 .50'), -1);
assert.strictEqual(readPrice(' 5'), -1);
assert.strictEqual(readPrice('5\n'), -1);
assert.strictEqual(readPrice('a'), -1);

// %% attempt: any number of digits in a group -> wrong_answer
void function readPrice(text: string): number {
  const match = /^(-(?=.[0-9])|[0-9]+|[0-9]{1,3}(?:'[0-9]+)+)(?:[.,]([0-9]{2}|-))?$/.exec(text);
  if (match === null) return -1;
  const [francs, cents] = [match[1], match[2] ?? ''].map((part) => Number(part.replace(/[-']/g, '')));
  return francs * 100 + cents;
}

// %% attempt: one digit of cents is enough -> wrong_answer
void function readPrice(text: string): number {
  const match = /^(-(?=.[0-9])|[0-9]+|[0-9]{1,3}(?:'[0-9]{3})+)(?:[.,]([0-9]{1,2}|-))?$/.exec(text);
  if (match === null) return -1;
  const [francs, cents] = [match[1], match[2] ?? ''].map((part) => Number(part.replace(/[-']/g, '')));
  return francs * 100 + cents;
}

// %% attempt: a dash is as good as nothing -> wrong_answer
void function readPrice(text: string): number {
  const match = /^(-|[0-9]+|[0-9]{1,3}(?:'[0-9]{3})+)(?:[.,]([0-9]{2}|-))?$/.exec(text);
  if (match === null) return -1;
  const [francs, cents] = [match[1], match[2] ?? ''].map((part) => Number(part.replace(/[-']/g, '')));
  return francs * 100 + cents;
}

// %% attempt: the comma groups -> wrong_answer
void function readPrice(text: string): number {
  const match = /^(-(?=.[0-9])|[0-9]+|[0-9]{1,3}(?:'[0-9]{3})+)(?:[.]([0-9]{2}|-))?$/.exec(text);
  if (match === null) return -1;
  const [francs, cents] = [match[1], match[2] ?? ''].map((part) => Number(part.replace(/[-']/g, '')));
  return francs * 100 + cents;
}

// %% attempt: takes what it gets for a number -> wrong_answer
void function readPrice(text: string): number {
  const [francs, cents = '-'] = text.replace(',', '.').replace(/'/g, '').split('.');
  return Number(francs === '-' ? 0 : francs) * 100 + Number(cents === '-' ? 0 : cents);
}
