// task: passk/stamp_lines
// entry point: stampLines
// tags: strings, formatting
// %% prompt
/**
 * Sets a text in lines of at most `width` characters for a rubber stamp.
 *
 * Words are separated by spaces and set with one space between them, as many as fit in each line. A word that
 * does not fit in the rest of a line may only be divided after one of its '-', directly behind which the line
 * then ends; as many parts as fit stay in the line. If not even the first part fits there, the word begins
 * the next line. A part longer than a whole line begins a line and is cut: its first width - 1 characters and
 * a '~' fill the line, and what is left is set in the next one like a word. `width` is at least 2.
 *
 * @param {string} text
 * @param {number} width
 * @returns {string[]}
 * @example
 * stampLines('the well-kept hen house', 9); // ['the well-', 'kept hen', 'house']
 * stampLines('an unbelievable egg', 6); // ['an', 'unbel~', 'ievab~', 'le egg']
 */
function stampLines(text, width) {
// %% canonical solution
  const lines = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    let gap = line === '' ? '' : ' ';
    for (let part of word.split(/(?<=-)/)) {
      if ((line + gap + part).length > width && line !== '') {
        lines.push(line);
        line = gap = '';
      }
      for (; part.length > width; part = part.slice(width - 1)) lines.push(`${part.slice(0, width - 1)}~`);
      line += gap + part;
      gap = '';
    }
  }
  return line === '' ? lines : [...lines, line];
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(stampLines('the well-kept hen house', 9), ['the well-', 'kept hen', 'house']);
assert.deepStrictEqual(stampLines('an unbelievable egg', 6), ['an', 'unbel~', 'ievab~', 'le egg']);
assert.deepStrictEqual(stampLines('', 5), []);
assert.deepStrictEqual(stampLines('   ', 5), []);
assert.deepStrictEqual(stampLines('egg', 5), ['egg']);
assert.deepStrictEqual(stampLines('eggs!', 5), ['eggs!']);
assert.deepStrictEqual(stampLines('eggs!!', 5), ['eggs~', '!!']);
assert.deepStrictEqual(stampLines('  a   b  ', 5), ['a b']);
assert.deepStrictEqual(stampLines('ab cd', 5), ['ab cd']);
assert.deepStrictEqual(stampLines('ab cd', 4), ['ab', 'cd']);
assert.deepStrictEqual(stampLines('abc de f', 6), ['abc de', 'f']);
assert.deepStrictEqual(stampLines('a-b-c', 5), ['a-b-c']);
assert.deepStrictEqual(stampLines('a-b-c', 4), ['a-b-', 'c']);
assert.deepStrictEqual(stampLines('a-b-c', 3), ['a-', 'b-c']);
assert.deepStrictEqual(stampLines('x a-b-c', 7), ['x a-b-c']);
assert.deepStrictEqual(stampLines('x a-b-c', 6), ['x a-b-', 'c']);
assert.deepStrictEqual(stampLines('x a-b-c', 5), ['x a-', 'b-c']);
assert.deepStrictEqual(stampLines('x a-b-c', 4), ['x a-', 'b-c']);
assert.deepStrictEqual(stampLines('x a-b-c', 3), ['x', 'a-', 'b-c']);
assert.deepStrictEqual(stampLines('a-b c', 4), ['a-b', 'c']);
assert.deepStrictEqual(stampLines('a-b c', 5), ['a-b c']);
assert.deepStrictEqual(stampLines('x abcdefg', 4), ['x', 'abc~', 'defg']);
assert.deepStrictEqual(stampLines('x abcdefgh', 4), ['x', 'abc~', 'def~', 'gh']);
assert.deepStrictEqual(stampLines('abcdefgh ij', 4), ['abc~', 'def~', 'gh', 'ij']);
assert.deepStrictEqual(stampLines('abcdefgh i', 4), ['abc~', 'def~', 'gh i']);
assert.deepStrictEqual(stampLines('abcd-ef', 4), ['abc~', 'd-ef']);
assert.deepStrictEqual(stampLines('a abcdef-gh', 4), ['a', 'abc~', 'def-', 'gh']);
assert.deepStrictEqual(stampLines('abcde', 2), ['a~', 'b~', 'c~', 'de']);
assert.deepStrictEqual(stampLines('- -- a', 3), ['- -', '- a']);
assert.deepStrictEqual(stampLines('sea-wa-ter pa-per', 8), ['sea-wa-', 'ter pa-', 'per']);

// %% attempt: words are never divided -> wrong_answer
void function stampLines(text, width) {
  const lines = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    let gap = line === '' ? '' : ' ';
    for (let part of [word]) {
      if ((line + gap + part).length > width && line !== '') {
        lines.push(line);
        line = gap = '';
      }
      for (; part.length > width; part = part.slice(width - 1)) lines.push(`${part.slice(0, width - 1)}~`);
      line += gap + part;
      gap = '';
    }
  }
  return line === '' ? lines : [...lines, line];
}

// %% attempt: a long word is begun in the rest of the line -> wrong_answer
void function stampLines(text, width) {
  const lines = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    let gap = line === '' ? '' : ' ';
    for (let part of word.split(/(?<=-)/)) {
      if ((line + gap + part).length > width && line !== '' && part.length > width) {
        const room = width - 1 - (line + gap).length;
        lines.push(`${line}${gap}${part.slice(0, room)}~`);
        part = part.slice(room);
        line = gap = '';
      } else if ((line + gap + part).length > width && line !== '') {
        lines.push(line);
        line = gap = '';
      }
      for (; part.length > width; part = part.slice(width - 1)) lines.push(`${part.slice(0, width - 1)}~`);
      line += gap + part;
      gap = '';
    }
  }
  return line === '' ? lines : [...lines, line];
}

// %% attempt: a line may not be full -> wrong_answer
void function stampLines(text, width) {
  const lines = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    let gap = line === '' ? '' : ' ';
    for (let part of word.split(/(?<=-)/)) {
      if ((line + gap + part).length >= width && line !== '') {
        lines.push(line);
        line = gap = '';
      }
      for (; part.length >= width; part = part.slice(width - 1)) lines.push(`${part.slice(0, width - 1)}~`);
      line += gap + part;
      gap = '';
    }
  }
  return line === '' ? lines : [...lines, line];
}

// %% attempt: the sign comes on top of the width -> wrong_answer
void function stampLines(text, width) {
  const lines = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    let gap = line === '' ? '' : ' ';
    for (let part of word.split(/(?<=-)/)) {
      if ((line + gap + part).length > width && line !== '') {
        lines.push(line);
        line = gap = '';
      }
      for (; part.length > width; part = part.slice(width)) lines.push(`${part.slice(0, width)}~`);
      line += gap + part;
      gap = '';
    }
  }
  return line === '' ? lines : [...lines, line];
}

// %% attempt: the last line is lost -> wrong_answer
void function stampLines(text, width) {
  const lines = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    let gap = line === '' ? '' : ' ';
    for (let part of word.split(/(?<=-)/)) {
      if ((line + gap + part).length > width && line !== '') {
        lines.push(line);
        line = gap = '';
      }
      for (; part.length > width; part = part.slice(width - 1)) lines.push(`${part.slice(0, width - 1)}~`);
      line += gap + part;
      gap = '';
    }
  }
  return lines;
}

// %% attempt: an empty line for an empty text -> wrong_answer
void function stampLines(text, width) {
  const lines = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    let gap = line === '' ? '' : ' ';
    for (let part of word.split(/(?<=-)/)) {
      if ((line + gap + part).length > width && line !== '') {
        lines.push(line);
        line = gap = '';
      }
      for (; part.length > width; part = part.slice(width - 1)) lines.push(`${part.slice(0, width - 1)}~`);
      line += gap + part;
      gap = '';
    }
  }
  return [...lines, line];
}
