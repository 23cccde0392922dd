// task: passk/typewriter_sheet
// entry point: typewriterSheet
// tags: strings, simulation
// %% prompt
/**
 * Shows the sheet of paper on which somebody has typed on an old typewriter, line by line.
 *
 * A letter, digit or other sign is typed at the place of the carriage, which then moves on by one; a space
 * moves it on without typing. '<' moves it back by one, but not beyond the first place. '/' begins the next
 * line at its first place. Two different signs typed at the same place are a '#' there from then on; the same
 * sign again changes nothing. Places without a sign are spaces; each line ends with its last sign. There is
 * always a first line.
 *
 * @example
 * typewriterSheet('ab<c d'); // ['a# d']
 * typewriterSheet('x/<y<<y'); // ['x', 'y']
 */
function typewriterSheet(keys: string): string[] {
// %% canonical solution
  return keys.split('/').map((typed) => {
    const signs: string[] = [];
    let place = 0;
    for (const key of typed) {
      if (key === '<') {
        place = Math.max(0, place - 1);
        continue;
      }
      if (key !== ' ') signs[place] = [undefined, key].includes(signs[place]) ? key : '#';
      place++;
    }
    return Array.from(signs, (sign) => sign ?? ' ').join('');
  });
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(typewriterSheet('ab<c d'), ['a# d']);
assert.deepStrictEqual(typewriterSheet('x/<y<<y'), ['x', 'y']);
assert.deepStrictEqual(typewriterSheet(''), ['']);
assert.deepStrictEqual(typewriterSheet('abc'), ['abc']);
assert.deepStrictEqual(typewriterSheet('  a  '), ['  a']);
assert.deepStrictEqual(typewriterSheet('   '), ['']);
assert.deepStrictEqual(typewriterSheet('a/b'), ['a', 'b']);
assert.deepStrictEqual(typewriterSheet('/'), ['', '']);
assert.deepStrictEqual(typewriterSheet('ab/  c//'), ['ab', '  c', '', '']);
assert.deepStrictEqual(typewriterSheet('aa<a'), ['aa']);
assert.deepStrictEqual(typewriterSheet('ab<<ab'), ['ab']);
assert.deepStrictEqual(typewriterSheet('ab<<ba'), ['##']);
assert.deepStrictEqual(typewriterSheet('a<b<a'), ['#']);
assert.deepStrictEqual(typewriterSheet('a<b<#'), ['#']);
assert.deepStrictEqual(typewriterSheet('#<a'), ['#']);
assert.deepStrictEqual(typewriterSheet('a< b'), ['ab']);
assert.deepStrictEqual(typewriterSheet('<<<a'), ['a']);
assert.deepStrictEqual(typewriterSheet('a  b<<<c'), ['ac b']);
assert.deepStrictEqual(typewriterSheet('ab<<<<cd/<e'), ['##', 'e']);
assert.deepStrictEqual(typewriterSheet('   x<<<<<y'), ['y  x']);
assert.deepStrictEqual(typewriterSheet('abc<<</d'), ['abc', 'd']);

// %% attempt: the later sign wins -> wrong_answer
void function typewriterSheet(keys: string): string[] {
  return keys.split('/').map((typed) => {
    const signs: string[] = [];
    let place = 0;
    for (const key of typed) {
      if (key === '<') {
        place = Math.max(0, place - 1);
        continue;
      }
      if (key !== ' ') signs[place] = key;
      place++;
    }
    return Array.from(signs, (sign) => sign ?? ' ').join('');
  });
}

// %% attempt: the carriage leaves the paper at the left -> wrong_answer
void function typewriterSheet(keys: string): string[] {
  return keys.split('/').map((typed) => {
    const signs: string[] = [];
    let place = 0;
    for (const key of typed) {
      if (key === '<') {
        place = place - 1;
        continue;
      }
      if (key !== ' ') signs[place] = [undefined, key].includes(signs[place]) ? key : '#';
      place++;
    }
    return Array.from(signs, (sign) => sign ?? ' ').join('');
  });
}

// %% attempt: a space wipes out the sign below -> wrong_answer
void function typewriterSheet(keys: string): string[] {
  return keys.split('/').map((typed) => {
    const signs: string[] = [];
    let place = 0;
    for (const key of typed) {
      if (key === '<') {
        place = Math.max(0, place - 1);
        continue;
      }
      signs[place] = key === ' ' || [undefined, ' ', key].includes(signs[place]) ? key : '#';
      place++;
    }
    return Array.from(signs, (sign) => sign ?? ' ').join('');
  });
}

// %% attempt: the carriage stays where it is in the next line -> wrong_answer
void function typewriterSheet(keys: string): string[] {
  let place = 0;
  return keys.split('/').map((typed) => {
    const signs: string[] = [];
    for (const key of typed) {
      if (key === '<') {
        place = Math.max(0, place - 1);
        continue;
      }
      if (key !== ' ') signs[place] = [undefined, key].includes(signs[place]) ? key : '#';
      place++;
    }
    return Array.from(signs, (sign) => sign ?? ' ').join('');
  });
}

// %% attempt: two signs that are equal become a mark too -> wrong_answer
void function typewriterSheet(keys: string): string[] {
  return keys.split('/').map((typed) => {
    const signs: string[] = [];
    let place = 0;
    for (const key of typed) {
      if (key === '<') {
        place = Math.max(0, place - 1);
        continue;
      }
      if (key !== ' ') signs[place] = signs[place] === undefined ? key : '#';
      place++;
    }
    return Array.from(signs, (sign) => sign ?? ' ').join('');
  });
}
