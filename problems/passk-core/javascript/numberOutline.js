// task: passk/number_outline
// entry point: numberOutline
// tags: strings, formatting, lists
// %% prompt
/**
 * Numbers the headings of a garden plan by their depth, such as '2.1 Beds' in the second chapter.
 *
 * The depth of a line is the number of spaces before its text. A line deeper than the one before it is
 * exactly one level deeper, however many more spaces it has. Any other line belongs to the deepest level that
 * is still open and whose first line had at most as many spaces, and closes all levels below that; if there
 * is none, to the first level. Each line of a level gets the next number, from 1; a level that is opened anew
 * counts from 1 again. Return the numbers joined by '.', a space and the text. No line is blank.
 *
 * @param {string[]} lines
 * @returns {string[]}
 * @example
 * numberOutline(['Soil', '  Sand', '  Clay', 'Beds']); // ['1 Soil', '1.1 Sand', '1.2 Clay', '2 Beds']
 * numberOutline(['Soil', '    Sand', '  Clay']); // ['1 Soil', '1.1 Sand', '2 Clay']
 */
function numberOutline(lines) {
// %% canonical solution
  const levels = [];
  let before = -1;
  return lines.map((line) => {
    const text = line.replace(/^ +/, '');
    const depth = line.length - text.length;
    if (depth > before) levels.push({ depth, number: 0 });
    while (levels.length > 1 && levels[levels.length - 1].depth > depth) levels.pop();
    levels[levels.length - 1].number++;
    before = depth;
    return `${levels.map(({ number }) => number).join('.')} ${text}`;
  });
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(
  numberOutline(['Soil', '  Sand', '  Clay', 'Beds']),
  ['1 Soil', '1.1 Sand', '1.2 Clay', '2 Beds'],
);
assert.deepStrictEqual(numberOutline(['Soil', '    Sand', '  Clay']), ['1 Soil', '1.1 Sand', '2 Clay']);
assert.deepStrictEqual(numberOutline([]), []);
assert.deepStrictEqual(numberOutline(['Soil']), ['1 Soil']);
assert.deepStrictEqual(numberOutline(['  Soil']), ['1 Soil']);
assert.deepStrictEqual(numberOutline(['a', 'b', 'c']), ['1 a', '2 b', '3 c']);
assert.deepStrictEqual(numberOutline(['a', ' b', '  c', '   d']), ['1 a', '1.1 b', '1.1.1 c', '1.1.1.1 d']);
assert.deepStrictEqual(numberOutline(['a', '       b', '        c']), ['1 a', '1.1 b', '1.1.1 c']);
assert.deepStrictEqual(
  numberOutline(['a', ' b', 'c', ' d', ' e']),
  ['1 a', '1.1 b', '2 c', '2.1 d', '2.2 e'],
);
assert.deepStrictEqual(
  numberOutline(['a', ' b', '  c', 'd', '  e']),
  ['1 a', '1.1 b', '1.1.1 c', '2 d', '2.1 e'],
);
assert.deepStrictEqual(
  numberOutline(['a', ' b', '  c', ' d', '  e']),
  ['1 a', '1.1 b', '1.1.1 c', '1.2 d', '1.2.1 e'],
);
assert.deepStrictEqual(numberOutline(['  a', 'b', ' c']), ['1 a', '2 b', '2.1 c']);
assert.deepStrictEqual(numberOutline(['  a', ' b', 'c', '  d']), ['1 a', '2 b', '3 c', '3.1 d']);
assert.deepStrictEqual(
  numberOutline(['a', '    b', '  c', '   d', ' e']),
  ['1 a', '1.1 b', '2 c', '2.1 d', '3 e'],
);
assert.deepStrictEqual(
  numberOutline(['a', '  b', '    c', '   d', '  e']),
  ['1 a', '1.1 b', '1.1.1 c', '1.2 d', '1.3 e'],
);
assert.deepStrictEqual(
  numberOutline(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j ', ' k  l ']),
  ['1 a', '2 b', '3 c', '4 d', '5 e', '6 f', '7 g', '8 h', '9 i', '10 j ', '10.1 k  l '],
);

// %% attempt: numbers go on in a level that is opened anew -> wrong_answer
void function numberOutline(lines) {
  const levels = [];
  const counts = [];
  let before = -1;
  return lines.map((line) => {
    const text = line.replace(/^ +/, '');
    const depth = line.length - text.length;
    if (depth > before) levels.push({ depth, number: 0 });
    while (levels.length > 1 && levels[levels.length - 1].depth > depth) levels.pop();
    counts[levels.length] = (counts[levels.length] ?? 0) + 1;
    levels[levels.length - 1].number = counts[levels.length];
    before = depth;
    return `${levels.map(({ number }) => number).join('.')} ${text}`;
  });
}

// %% attempt: two spaces are a level -> wrong_answer
void function numberOutline(lines) {
  const levels = [];
  let before = -1;
  return lines.map((line) => {
    const text = line.replace(/^ +/, '');
    const depth = line.length - text.length;
    levels.length = Math.min(levels.length, Math.floor(depth / 2) + 1);
    while (levels.length <= depth / 2) levels.push({ depth, number: 0 });
    levels[levels.length - 1].number++;
    before = depth;
    return `${levels.map(({ number }) => number).join('.')} ${text}`;
  });
}

// %% attempt: closes one level at most -> wrong_answer
void function numberOutline(lines) {
  const levels = [];
  let before = -1;
  return lines.map((line) => {
    const text = line.replace(/^ +/, '');
    const depth = line.length - text.length;
    if (depth > before) levels.push({ depth, number: 0 });
    if (levels.length > 1 && levels[levels.length - 1].depth > depth) levels.pop();
    levels[levels.length - 1].number++;
    before = depth;
    return `${levels.map(({ number }) => number).join('.')} ${text}`;
  });
}

// %% attempt: closes the first level too -> runtime_error
void function numberOutline(lines) {
  const levels = [];
  let before = -1;
  return lines.map((line) => {
    const text = line.replace(/^ +/, '');
    const depth = line.length - text.length;
    if (depth > before) levels.push({ depth, number: 0 });
    while (levels.length > 0 && levels[levels.length - 1].depth > depth) levels.pop();
    levels[levels.length - 1].number++;
    before = depth;
    return `${levels.map(({ number }) => number).join('.')} ${text}`;
  });
}

// %% attempt: a level is closed by a line that belongs to it -> wrong_answer
void function numberOutline(lines) {
  const levels = [];
  let before = -1;
  return lines.map((line) => {
    const text = line.replace(/^ +/, '');
    const depth = line.length - text.length;
    if (depth > before) levels.push({ depth, number: 0 });
    while (levels.length > 1 && levels[levels.length - 1].depth >= depth) levels.pop();
    levels[levels.length - 1].number++;
    before = depth;
    return `${levels.map(({ number }) => number).join('.')} ${text}`;
  });
}

// %% attempt: the text keeps its spaces -> wrong_answer
void function numberOutline(lines) {
  const levels = [];
  let before = -1;
  return lines.map((line) => {
    const text = line.replace(/^ +/, '');
    const depth = line.length - text.length;
    if (depth > before) levels.push({ depth, number: 0 });
    while (levels.length > 1 && levels[levels.length - 1].depth > depth) levels.pop();
    levels[levels.length - 1].number++;
    before = depth;
    return `${levels.map(({ number }) => number).join('.')} ${line}`;
  });
}

// %% equivalent mutant: every depth is above both
// -let before = -1;
// +let before = -2;
