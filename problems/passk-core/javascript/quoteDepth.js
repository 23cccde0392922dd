// task: passk/quote_depth
// entry point: quoteDepth
// tags: strings, parsing, formatting
// %% prompt
/**
 * Tidies the quotes of a letter: each line begins with as many '>' as it is deep.
 *
 * A line's depth is the number of '>' at its beginning, where spaces before and between them are ignored. The
 * marks are followed by a single space and the rest of the line without the spaces around it, or by nothing
 * if the rest is empty. A line of depth 0 is kept as it is. Where the depth falls from one line to the next
 * by two or more, an empty line is put between them, unless the lower line is empty or blank itself.
 *
 * @param {string[]} lines
 * @returns {string[]}
 * @example
 * quoteDepth(['> > Bees?', '>No. ']); // ['>> Bees?', '> No.']
 * quoteDepth(['>>Why?', 'So: > 3']); // ['>> Why?', '', 'So: > 3']
 */
function quoteDepth(lines) {
// %% canonical solution
  let before = 0;
  return lines.flatMap((line) => {
    const [marks] = line.match(/^[> ]*/);
    const depth = marks.replace(/ /g, '').length;
    const rest = line.slice(marks.length).replace(/ +$/, '');
    const tidy = depth === 0 ? line : '>'.repeat(depth) + (rest && ` ${rest}`);
    const gap = before - depth >= 2 && line.replace(/ /g, '') !== '';
    before = depth;
    return gap ? ['', tidy] : [tidy];
  });
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(quoteDepth(['> > Bees?', '>No. ']), ['>> Bees?', '> No.']);
assert.deepStrictEqual(quoteDepth(['>>Why?', 'So: > 3']), ['>> Why?', '', 'So: > 3']);
assert.deepStrictEqual(quoteDepth([]), []);
assert.deepStrictEqual(quoteDepth(['']), ['']);
assert.deepStrictEqual(quoteDepth([' a > b ']), [' a > b ']);
assert.deepStrictEqual(quoteDepth(['>']), ['>']);
assert.deepStrictEqual(quoteDepth(['> > ']), ['>>']);
assert.deepStrictEqual(quoteDepth(['>a']), ['> a']);
assert.deepStrictEqual(quoteDepth(['  >   a >b  ']), ['> a >b']);
assert.deepStrictEqual(quoteDepth(['>>>a', '>a']), ['>>> a', '', '> a']);
assert.deepStrictEqual(quoteDepth(['>>>a', '>>a']), ['>>> a', '>> a']);
assert.deepStrictEqual(quoteDepth(['>>>a', 'b']), ['>>> a', '', 'b']);
assert.deepStrictEqual(quoteDepth(['>>a', '']), ['>> a', '']);
assert.deepStrictEqual(quoteDepth(['>>a', '  ', 'b']), ['>> a', '  ', 'b']);
assert.deepStrictEqual(quoteDepth(['>>>a', '>']), ['>>> a', '', '>']);
assert.deepStrictEqual(quoteDepth(['a', '>>>b', '>>>c']), ['a', '>>> b', '>>> c']);
assert.deepStrictEqual(quoteDepth(['>>a', '>b', 'c']), ['>> a', '> b', 'c']);
assert.deepStrictEqual(quoteDepth(['>a', 'b']), ['> a', 'b']);
assert.deepStrictEqual(quoteDepth(['> >> a', ' b']), ['>>> a', '', ' b']);
assert.deepStrictEqual(quoteDepth(['>>>>a', '>> b', 'c']), ['>>>> a', '', '>> b', '', 'c']);

// %% attempt: spaces end the marks -> wrong_answer
void function quoteDepth(lines) {
  let before = 0;
  return lines.flatMap((line) => {
    const [marks] = line.match(/^>*/);
    const depth = marks.replace(/ /g, '').length;
    const rest = line.slice(marks.length).replace(/ +$/, '');
    const tidy = depth === 0 ? line : '>'.repeat(depth) + (rest && ` ${rest}`);
    const gap = before - depth >= 2 && line.replace(/ /g, '') !== '';
    before = depth;
    return gap ? ['', tidy] : [tidy];
  });
}

// %% attempt: an empty line wherever the depth falls -> wrong_answer
void function quoteDepth(lines) {
  let before = 0;
  return lines.flatMap((line) => {
    const [marks] = line.match(/^[> ]*/);
    const depth = marks.replace(/ /g, '').length;
    const rest = line.slice(marks.length).replace(/ +$/, '');
    const tidy = depth === 0 ? line : '>'.repeat(depth) + (rest && ` ${rest}`);
    const gap = before - depth >= 1 && line.replace(/ /g, '') !== '';
    before = depth;
    return gap ? ['', tidy] : [tidy];
  });
}

// %% attempt: a space behind marks that stand alone -> wrong_answer
void function quoteDepth(lines) {
  let before = 0;
  return lines.flatMap((line) => {
    const [marks] = line.match(/^[> ]*/);
    const depth = marks.replace(/ /g, '').length;
    const rest = line.slice(marks.length).replace(/ +$/, '');
    const tidy = depth === 0 ? line : '>'.repeat(depth) + ` ${rest}`;
    const gap = before - depth >= 2 && line.replace(/ /g, '') !== '';
    before = depth;
    return gap ? ['', tidy] : [tidy];
  });
}

// %% attempt: lines without marks lose their spaces -> wrong_answer
void function quoteDepth(lines) {
  let before = 0;
  return lines.flatMap((line) => {
    const [marks] = line.match(/^[> ]*/);
    const depth = marks.replace(/ /g, '').length;
    const rest = line.slice(marks.length).replace(/ +$/, '');
    const tidy = depth === 0 ? line.trim() : '>'.repeat(depth) + (rest && ` ${rest}`);
    const gap = before - depth >= 2 && line.replace(/ /g, '') !== '';
    before = depth;
    return gap ? ['', tidy] : [tidy];
  });
}

// %% attempt: an empty line before an empty line -> wrong_answer
void function quoteDepth(lines) {
  let before = 0;
  return lines.flatMap((line) => {
    const [marks] = line.match(/^[> ]*/);
    const depth = marks.replace(/ /g, '').length;
    const rest = line.slice(marks.length).replace(/ +$/, '');
    const tidy = depth === 0 ? line : '>'.repeat(depth) + (rest && ` ${rest}`);
    const gap = before - depth >= 2;
    before = depth;
    return gap ? ['', tidy] : [tidy];
  });
}

// %% equivalent mutant: a gap needs a difference of 2
// -let before = 0;
// +let before = 1;
