// task: passk/door_guard
// entry point: doorGuard
// tags: state machine
// %% prompt
/**
 * Says at which key press a door opens, the first being 1, or 0 if it stays shut.
 *
 * The digits of `code` have to be pressed one after the other. A wrong digit begins anew, and counts as a
 * first digit itself if it is the first one of the code. "*" deletes the last right digit again. After the
 * third wrong digit altogether the door stays shut for ever. The code has at least one digit.
 *
 * @example
 * doorGuard('1214', '14'); // 4
 * doorGuard('12*24', '124'); // 5
 */
function doorGuard(keys: string, code: string): number {
// %% canonical solution
  let [right, wrong] = [0, 0];
  for (const [i, key] of [...keys].entries()) {
    if (key === '*') right = Math.max(0, right - 1);
    else if (key === code[right]) right++;
    else {
      right = key === code[0] ? 1 : 0;
      wrong++;
    }
    if (wrong === 3) return 0;
    if (right === code.length) return i + 1;
  }
  return 0;
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(doorGuard('1214', '14'), 4);
assert.strictEqual(doorGuard('12*24', '124'), 5);
assert.strictEqual(doorGuard('', '1'), 0);
assert.strictEqual(doorGuard('1', '1'), 1);
assert.strictEqual(doorGuard('2', '1'), 0);
assert.strictEqual(doorGuard('221', '1'), 3);
assert.strictEqual(doorGuard('2221', '1'), 0);
assert.strictEqual(doorGuard('122', '12'), 2);
assert.strictEqual(doorGuard('1*12', '12'), 4);
assert.strictEqual(doorGuard('*12', '12'), 3);
assert.strictEqual(doorGuard('12**12', '123'), 0);
assert.strictEqual(doorGuard('12*23', '123'), 5);
assert.strictEqual(doorGuard('1123', '123'), 4);
assert.strictEqual(doorGuard('111123', '123'), 0);
assert.strictEqual(doorGuard('11123', '123'), 5);
assert.strictEqual(doorGuard('9*9*12', '12'), 6);
assert.strictEqual(doorGuard('121212', '1213'), 0);
assert.strictEqual(doorGuard('10*01', '101'), 5);
assert.strictEqual(doorGuard('1923', '123'), 0);

// %% attempt: a wrong digit is never a first digit -> wrong_answer
void function doorGuard(keys: string, code: string): number {
  let [right, wrong] = [0, 0];
  for (const [i, key] of [...keys].entries()) {
    if (key === '*') right = Math.max(0, right - 1);
    else if (key === code[right]) right++;
    else {
      right = 0;
      wrong++;
    }
    if (wrong === 3) return 0;
    if (right === code.length) return i + 1;
  }
  return 0;
}

// %% attempt: looks for the code anywhere in the keys -> wrong_answer
void function doorGuard(keys: string, code: string): number {
  return keys.includes(code) ? keys.indexOf(code) + code.length : 0;
}

// %% attempt: the door never stays shut -> wrong_answer
void function doorGuard(keys: string, code: string): number {
  let right = 0;
  for (const [i, key] of [...keys].entries()) {
    if (key === '*') right = Math.max(0, right - 1);
    else if (key === code[right]) right++;
    else right = key === code[0] ? 1 : 0;
    if (right === code.length) return i + 1;
  }
  return 0;
}

// %% attempt: deletes before the beginning -> wrong_answer
void function doorGuard(keys: string, code: string): number {
  let [right, wrong] = [0, 0];
  for (const [i, key] of [...keys].entries()) {
    if (key === '*') right--;
    else if (key === code[right]) right++;
    else {
      right = key === code[0] ? 1 : 0;
      wrong++;
    }
    if (wrong === 3) return 0;
    if (right === code.length) return i + 1;
  }
  return 0;
}
