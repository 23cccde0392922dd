// task: passk/expand_codes
// entry point: expandCodes
// tags: strings, parsing
// %% prompt
/**
 * Expands the shortened article numbers of a packing slip.
 *
 * The numbers are strings of digits separated by commas; spaces around them are ignored. A number that is
 * shorter than the full number before it stands for that number with its last digits replaced. Others stand
 * for themselves. An empty or blank text has no numbers; otherwise there is at least one digit between the
 * commas.
 *
 * @example
 * expandCodes('4711, 25, 7'); // ['4711', '4725', '4727']
 * expandCodes('98,1002,98'); // ['98', '1002', '1098']
 */
function expandCodes(text: string): string[] {
// %% canonical solution
  if (text.trim() === '') return [];
  let before = '';
  return text.split(',').map((part) => {
    const digits = part.trim();
    before = before.slice(0, Math.max(0, before.length - digits.length)) + digits;
    return before;
  });
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(expandCodes('4711, 25, 7'), ['4711', '4725', '4727']);
assert.deepStrictEqual(expandCodes('98,1002,98'), ['98', '1002', '1098']);
assert.deepStrictEqual(expandCodes(''), []);
assert.deepStrictEqual(expandCodes('   '), []);
assert.deepStrictEqual(expandCodes('7'), ['7']);
assert.deepStrictEqual(expandCodes('7,8'), ['7', '8']);
assert.deepStrictEqual(expandCodes(' 70 ,8 '), ['70', '78']);
assert.deepStrictEqual(expandCodes('4711,4711'), ['4711', '4711']);
assert.deepStrictEqual(expandCodes('4711,0'), ['4711', '4710']);
assert.deepStrictEqual(expandCodes('4711, 2, 34, 567'), ['4711', '4712', '4734', '4567']);
assert.deepStrictEqual(expandCodes('12,345,6'), ['12', '345', '346']);
assert.deepStrictEqual(expandCodes('5,12345,67'), ['5', '12345', '12367']);
assert.deepStrictEqual(expandCodes('0012,3'), ['0012', '0013']);
assert.deepStrictEqual(expandCodes('123,45,45'), ['123', '145', '145']);
assert.deepStrictEqual(
  expandCodes('99999999999999999999,0'),
  ['99999999999999999999', '99999999999999999990'],
);
assert.deepStrictEqual(expandCodes('12,3,456,7,89'), ['12', '13', '456', '457', '489']);

// %% attempt: replaces digits of the first number -> wrong_answer
void function expandCodes(text: string): string[] {
  if (text.trim() === '') return [];
  let before = '';
  return text.split(',').map((part) => {
    const digits = part.trim();
    if (digits.length >= before.length) before = digits;
    return before.slice(0, before.length - digits.length) + digits;
  });
}

// %% attempt: puts the digits behind the number -> wrong_answer
void function expandCodes(text: string): string[] {
  if (text.trim() === '') return [];
  let before = '';
  return text.split(',').map((part) => {
    const digits = part.trim();
    before = digits.length < before.length ? before + digits : digits;
    return before;
  });
}

// %% attempt: a negative end counts from the back -> wrong_answer
void function expandCodes(text: string): string[] {
  if (text.trim() === '') return [];
  let before = '';
  return text.split(',').map((part) => {
    const digits = part.trim();
    before = before.slice(0, before.length - digits.length) + digits;
    return before;
  });
}

// %% attempt: an empty text has one empty number -> wrong_answer
void function expandCodes(text: string): string[] {
  let before = '';
  return text.split(',').map((part) => {
    const digits = part.trim();
    before = before.slice(0, Math.max(0, before.length - digits.length)) + digits;
    return before;
  });
}

// %% attempt: reads them as numbers -> wrong_answer
void function expandCodes(text: string): string[] {
  if (text.trim() === '') return [];
  let before = 0;
  return text.split(',').map((part) => {
    const unit = 10 ** part.trim().length;
    before = Math.floor(before / unit) * unit + Number(part);
    return String(before);
  });
}
