// task: passk/drawer_list
// entry point: drawerList
// tags: parsing, strings, encoding
// %% prompt
/**
 * Lists the drawers that an inventory such as 'A3-5,9,B2' names, in order.
 *
 * Each part between commas is a drawer or a run of drawers, upwards or downwards. A capital letter before it
 * names the cabinet; without one, the cabinet of the part before is meant. The first part has a letter. An
 * empty text names nothing.
 *
 * @example
 * drawerList('A3-5,9,B2'); // ['A3', 'A4', 'A5', 'A9', 'B2']
 * drawerList('C11-9'); // ['C11', 'C10', 'C9']
 */
function drawerList(text: string): string[] {
// %% canonical solution
  const drawers: string[] = [];
  let cabinet: string;
  for (const [, letter, from, to] of text.matchAll(/([A-Z]?)(\d+)-?(\d*)/g)) {
    cabinet = letter || cabinet;
    const last = Number(to || from);
    let number = Number(from);
    drawers.push(`${cabinet}${number}`);
    while (number !== last) {
      number += number < last ? 1 : -1;
      drawers.push(`${cabinet}${number}`);
    }
  }
  return drawers;
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(drawerList('A3-5,9,B2'), ['A3', 'A4', 'A5', 'A9', 'B2']);
assert.deepStrictEqual(drawerList('C11-9'), ['C11', 'C10', 'C9']);
assert.deepStrictEqual(drawerList(''), []);
assert.deepStrictEqual(drawerList('A1'), ['A1']);
assert.deepStrictEqual(drawerList('A10'), ['A10']);
assert.deepStrictEqual(drawerList('Z0'), ['Z0']);
assert.deepStrictEqual(drawerList('A1,B1'), ['A1', 'B1']);
assert.deepStrictEqual(drawerList('A1,2,3'), ['A1', 'A2', 'A3']);
assert.deepStrictEqual(drawerList('A1-1'), ['A1']);
assert.deepStrictEqual(drawerList('A1-2'), ['A1', 'A2']);
assert.deepStrictEqual(drawerList('A2-1'), ['A2', 'A1']);
assert.deepStrictEqual(drawerList('B9-11,A3-1,2-3'), ['B9', 'B10', 'B11', 'A3', 'A2', 'A1', 'A2', 'A3']);
assert.deepStrictEqual(drawerList('Q5,5,5-5'), ['Q5', 'Q5', 'Q5']);
assert.deepStrictEqual(drawerList('A1,B2,A3,4'), ['A1', 'B2', 'A3', 'A4']);
assert.deepStrictEqual(drawerList('D12-14,7-5,E100'), ['D12', 'D13', 'D14', 'D7', 'D6', 'D5', 'E100']);
assert.deepStrictEqual(drawerList('X0-2,2-0'), ['X0', 'X1', 'X2', 'X2', 'X1', 'X0']);
assert.deepStrictEqual(drawerList('M98-102'), ['M98', 'M99', 'M100', 'M101', 'M102']);

// %% attempt: runs go upwards only -> wrong_answer
void function drawerList(text: string): string[] {
  const drawers: string[] = [];
  let cabinet = '';
  for (const [, letter, from, to] of text.matchAll(/([A-Z]?)(\d+)-?(\d*)/g)) {
    cabinet = letter || cabinet;
    for (let number = Number(from); number <= Number(to || from); number++) drawers.push(`${cabinet}${number}`);
  }
  return drawers;
}

// %% attempt: a downward run is turned round -> wrong_answer
void function drawerList(text: string): string[] {
  const drawers: string[] = [];
  let cabinet = '';
  for (const part of text === '' ? [] : text.split(',')) {
    if (/[A-Z]/.test(part)) cabinet = part[0];
    const numbers = part.replace(cabinet, '').split('-').map(Number);
    for (let number = Math.min(...numbers); number <= Math.max(...numbers); number++) {
      drawers.push(`${cabinet}${number}`);
    }
  }
  return drawers;
}

// %% attempt: the last drawer of a run is left out -> wrong_answer
void function drawerList(text: string): string[] {
  const drawers: string[] = [];
  let cabinet = '';
  for (const [, letter, from, to] of text.matchAll(/([A-Z]?)(\d+)-?(\d*)/g)) {
    cabinet = letter || cabinet;
    if (to === '') drawers.push(`${cabinet}${from}`);
    const step = Number(from) <= Number(to) ? 1 : -1;
    for (let number = Number(from); to !== '' && number !== Number(to); number += step) {
      drawers.push(`${cabinet}${number}`);
    }
  }
  return drawers;
}

// %% attempt: a part without a letter has no cabinet -> wrong_answer
void function drawerList(text: string): string[] {
  return [...text.matchAll(/([A-Z]?)(\d+)-?(\d*)/g)].flatMap(([, cabinet, from, to]) => {
    const gap = Number(to || from) - Number(from);
    return Array.from({ length: Math.abs(gap) + 1 }, (_, i) => `${cabinet}${Number(from) + i * Math.sign(gap)}`);
  });
}

// %% attempt: numbers have one digit -> wrong_answer
void function drawerList(text: string): string[] {
  const drawers: string[] = [];
  let cabinet = '';
  for (const [, letter, from, to] of text.matchAll(/([A-Z]?)(\d)-?(\d?)/g)) {
    cabinet = letter || cabinet;
    const gap = Number(to || from) - Number(from);
    for (let i = 0; i <= Math.abs(gap); i++) drawers.push(`${cabinet}${Number(from) + i * Math.sign(gap)}`);
  }
  return drawers;
}

// %% attempt: an empty text has a part -> runtime_error
void function drawerList(text: string): string[] {
  let cabinet = '';
  return text.split(',').flatMap((part) => {
    const [, letter, from, to] = part.match(/([A-Z]?)(\d+)-?(\d*)/)!;
    cabinet = letter || cabinet;
    const gap = Number(to || from) - Number(from);
    return Array.from({ length: Math.abs(gap) + 1 }, (_, i) => `${cabinet}${Number(from) + i * Math.sign(gap)}`);
  });
}

// %% equivalent mutant: the loop runs only while the two differ
// -number += number < last ? 1 : -1;
// +number += number <= last ? 1 : -1;
