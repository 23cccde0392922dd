// task: passk/drawer_list
// entry point: drawerList
// tags: parsing, strings, encoding
// %% prompt
/**
 * Lists the drawers that an inventory such as 'A9-B2,4' names, in order.
 *
 * Between commas stands a drawer or a run of drawers, upwards or downwards. A capital letter names the cabinet; a
 * number without one is in the cabinet named last. Every cabinet has the drawers 1 to `size`: a run goes on from
 * its last to the first of the next letter's, and downwards the other way round. An empty text names none.
 *
 * @param {string} text
 * @param {number} size
 * @returns {string[]}
 * @example
 * drawerList('A9-B2,4', 10); // ['A9', 'A10', 'B1', 'B2', 'B4']
 * drawerList('C2-B3,1', 3); // ['C2', 'C1', 'B3', 'B1']
 */
function drawerList(text, size) {
// %% canonical solution
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const drawers = [];
  let cabinet;
  for (const [part] of text.matchAll(/[^,]+/g)) {
    const [first, last = first] = [...part.matchAll(/([A-Z]?)(\d+)/g)].map(([, letter, number]) => {
      cabinet = letter || cabinet;
      return letters.indexOf(cabinet) * size + Number(number) - 1;
    });
    for (let i = 0; i <= Math.abs(last - first); i++) {
      const place = first + i * Math.sign(last - first);
      drawers.push(`${letters[Math.floor(place / size)]}${(place % size) + 1}`);
    }
  }
  return drawers;
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(drawerList('A9-B2,4', 10), ['A9', 'A10', 'B1', 'B2', 'B4']);
assert.deepStrictEqual(drawerList('C2-B3,1', 3), ['C2', 'C1', 'B3', 'B1']);
assert.deepStrictEqual(drawerList('', 4), []);
assert.deepStrictEqual(drawerList('A1', 1), ['A1']);
assert.deepStrictEqual(drawerList('A10', 12), ['A10']);
assert.deepStrictEqual(drawerList('Z3', 3), ['Z3']);
assert.deepStrictEqual(drawerList('A1,B1', 1), ['A1', 'B1']);
assert.deepStrictEqual(drawerList('A1,2,3', 3), ['A1', 'A2', 'A3']);
assert.deepStrictEqual(drawerList('A1-1', 5), ['A1']);
assert.deepStrictEqual(drawerList('A1-2', 5), ['A1', 'A2']);
assert.deepStrictEqual(drawerList('A2-1', 5), ['A2', 'A1']);
assert.deepStrictEqual(drawerList('B9-11,A3-1,2-3', 11), ['B9', 'B10', 'B11', 'A3', 'A2', 'A1', 'A2', 'A3']);
assert.deepStrictEqual(drawerList('Q5,5,5-5', 6), ['Q5', 'Q5', 'Q5']);
assert.deepStrictEqual(drawerList('A1,B2,A3,4', 4), ['A1', 'B2', 'A3', 'A4']);
assert.deepStrictEqual(drawerList('A1-C1', 1), ['A1', 'B1', 'C1']);
assert.deepStrictEqual(drawerList('B1-A12', 12), ['B1', 'A12']);
assert.deepStrictEqual(drawerList('X2-Z1,Y2-1', 2), ['X2', 'Y1', 'Y2', 'Z1', 'Y2', 'Y1']);
assert.deepStrictEqual(drawerList('A2-B1,1-A1,2', 2), ['A2', 'B1', 'B1', 'A2', 'A1', 'A2']);
assert.deepStrictEqual(drawerList('D12-14,7-5,E100', 100), ['D12', 'D13', 'D14', 'D7', 'D6', 'D5', 'E100']);
assert.deepStrictEqual(drawerList('M98-N2,3', 100), ['M98', 'M99', 'M100', 'N1', 'N2', 'N3']);

// %% attempt: runs go upwards only -> wrong_answer
void function drawerList(text, size) {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const drawers = [];
  let cabinet;
  for (const [part] of text.matchAll(/[^,]+/g)) {
    const [first, last = first] = [...part.matchAll(/([A-Z]?)(\d+)/g)].map(([, letter, number]) => {
      cabinet = letter || cabinet;
      return letters.indexOf(cabinet) * size + Number(number) - 1;
    });
    for (let place = first; place <= last; place++) {
      drawers.push(`${letters[Math.floor(place / size)]}${(place % size) + 1}`);
    }
  }
  return drawers;
}

// %% attempt: a downward run is turned round -> wrong_answer
void function drawerList(text, size) {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const drawers = [];
  let cabinet;
  for (const [part] of text.matchAll(/[^,]+/g)) {
    const [first, last = first] = [...part.matchAll(/([A-Z]?)(\d+)/g)].map(([, letter, number]) => {
      cabinet = letter || cabinet;
      return letters.indexOf(cabinet) * size + Number(number) - 1;
    });
    for (let place = Math.min(first, last); place <= Math.max(first, last); place++) {
      drawers.push(`${letters[Math.floor(place / size)]}${(place % size) + 1}`);
    }
  }
  return drawers;
}

// %% attempt: the last drawer of a run is left out -> wrong_answer
void function drawerList(text, size) {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const drawers = [];
  let cabinet;
  for (const [part] of text.matchAll(/[^,]+/g)) {
    const [first, last = first] = [...part.matchAll(/([A-Z]?)(\d+)/g)].map(([, letter, number]) => {
      cabinet = letter || cabinet;
      return letters.indexOf(cabinet) * size + Number(number) - 1;
    });
    const count = first === last ? 1 : Math.abs(last - first);
    for (let i = 0; i < count; i++) {
      const place = first + i * Math.sign(last - first);
      drawers.push(`${letters[Math.floor(place / size)]}${(place % size) + 1}`);
    }
  }
  return drawers;
}

// %% attempt: after a run the cabinet is the one that it began in -> wrong_answer
void function drawerList(text, size) {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const drawers = [];
  let cabinet;
  for (const [part] of text.matchAll(/[^,]+/g)) {
    const [first, last = first] = [...part.matchAll(/([A-Z]?)(\d+)/g)].map(([, letter, number], i) => {
      if (i === 0) cabinet = letter || cabinet;
      return letters.indexOf(letter || cabinet) * size + Number(number) - 1;
    });
    for (let i = 0; i <= Math.abs(last - first); i++) {
      const place = first + i * Math.sign(last - first);
      drawers.push(`${letters[Math.floor(place / size)]}${(place % size) + 1}`);
    }
  }
  return drawers;
}

// %% attempt: a run does not leave its cabinet -> wrong_answer
void function drawerList(text, size) {
  const drawers = [];
  let cabinet;
  for (const [part] of text.matchAll(/[^,]+/g)) {
    cabinet = part.match(/[A-Z]/)?.[0] ?? cabinet;
    const [first, last = first] = part.match(/\d+/g).map(Number);
    for (let i = 0; i <= Math.abs(last - first); i++) {
      drawers.push(`${cabinet}${first + i * Math.sign(last - first)}`);
    }
  }
  return drawers;
}

// %% attempt: numbers have one digit -> wrong_answer
void function drawerList(text, size) {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const drawers = [];
  let cabinet;
  for (const [part] of text.matchAll(/[^,]+/g)) {
    const [first, last = first] = [...part.matchAll(/([A-Z]?)(\d)/g)].map(([, letter, number]) => {
      cabinet = letter || cabinet;
      return letters.indexOf(cabinet) * size + Number(number) - 1;
    });
    for (let i = 0; i <= Math.abs(last - first); i++) {
      const place = first + i * Math.sign(last - first);
      drawers.push(`${letters[Math.floor(place / size)]}${(place % size) + 1}`);
    }
  }
  return drawers;
}

// %% attempt: an empty text has a part -> runtime_error
void function drawerList(text, size) {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const drawers = [];
  let cabinet;
  for (const part of text.split(',')) {
    const [first, last = first] = part.match(/[A-Z]?\d+/g).map((name) => {
      if (/[A-Z]/.test(name)) cabinet = name[0];
      return letters.indexOf(cabinet) * size + Number(name.replace(/[A-Z]/, '')) - 1;
    });
    for (let i = 0; i <= Math.abs(last - first); i++) {
      const place = first + i * Math.sign(last - first);
      drawers.push(`${letters[Math.floor(place / size)]}${(place % size) + 1}`);
    }
  }
  return drawers;
}

// %% equivalent mutant: each letter stands there once
// -return letters.indexOf(cabinet) * size + Number(number) - 1;
// +return letters.lastIndexOf(cabinet) * size + Number(number) - 1;
