// task: passk/split_fields
// entry point: splitFields
// tags: strings, parsing, state machine
// %% prompt
/**
 * Splits a line of a seed catalogue into its fields, which are separated by ';'.
 *
 * A '^' makes the character after it an ordinary part of the field, also ';', '^' and a quote; a '^' at the
 * very end of the line is dropped. Between two double quotes a ';' does not separate, but a '^' works as
 * elsewhere; the quotes themselves are dropped, and a missing last one stands where the line ends. Nothing
 * else is removed: spaces belong to the fields. The empty line has one empty field.
 *
 * @example
 * splitFields('Kale; "red; curly";3'); // ['Kale', ' red; curly', '3']
 * splitFields('a^;b;c^^;'); // ['a;b', 'c^', '']
 */
function splitFields(line: string): string[] {
// %% canonical solution
  const fields = [''];
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === ';' && !quoted) {
      fields.push('');
    } else if (line[i] === '"') {
      quoted = !quoted;
    } else {
      if (line[i] === '^') i++;
      fields[fields.length - 1] += line[i] ?? '';
    }
  }
  return fields;
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(splitFields('Kale; "red; curly";3'), ['Kale', ' red; curly', '3']);
assert.deepStrictEqual(splitFields('a^;b;c^^;'), ['a;b', 'c^', '']);
assert.deepStrictEqual(splitFields(''), ['']);
assert.deepStrictEqual(splitFields('a'), ['a']);
assert.deepStrictEqual(splitFields(';'), ['', '']);
assert.deepStrictEqual(splitFields('a;;b'), ['a', '', 'b']);
assert.deepStrictEqual(splitFields(' a ; b '), [' a ', ' b ']);
assert.deepStrictEqual(splitFields('^'), ['']);
assert.deepStrictEqual(splitFields('a^'), ['a']);
assert.deepStrictEqual(splitFields('^^'), ['^']);
assert.deepStrictEqual(splitFields('^^;a'), ['^', 'a']);
assert.deepStrictEqual(splitFields('^^^;a'), ['^;a']);
assert.deepStrictEqual(splitFields('^a^b'), ['ab']);
assert.deepStrictEqual(splitFields('""'), ['']);
assert.deepStrictEqual(splitFields('";"'), [';']);
assert.deepStrictEqual(splitFields('a";"b;c'), ['a;b', 'c']);
assert.deepStrictEqual(splitFields('"a;b'), ['a;b']);
assert.deepStrictEqual(splitFields('"a";"b;";c'), ['a', 'b;', 'c']);
assert.deepStrictEqual(splitFields('^"a;b^"'), ['"a', 'b"']);
assert.deepStrictEqual(splitFields('"a^";b";c'), ['a";b', 'c']);
assert.deepStrictEqual(splitFields('"a^;^^;b";c^'), ['a;^;b', 'c']);
assert.deepStrictEqual(splitFields('a;b"'), ['a', 'b']);
assert.deepStrictEqual(splitFields('1;2;3;4;5;6;7;8;9'), ['1', '2', '3', '4', '5', '6', '7', '8', '9']);

// %% attempt: quotes do not protect -> wrong_answer
void function splitFields(line: string): string[] {
  const fields = [''];
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === ';') {
      fields.push('');
    } else if (line[i] === '"') {
      quoted = !quoted;
    } else {
      if (line[i] === '^') i++;
      fields[fields.length - 1] += line[i] ?? '';
    }
  }
  return fields;
}

// %% attempt: no escapes between quotes -> wrong_answer
void function splitFields(line: string): string[] {
  const fields = [''];
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === ';' && !quoted) {
      fields.push('');
    } else if (line[i] === '"') {
      quoted = !quoted;
    } else {
      if (line[i] === '^' && !quoted) i++;
      fields[fields.length - 1] += line[i] ?? '';
    }
  }
  return fields;
}

// %% attempt: fields lose their spaces -> wrong_answer
void function splitFields(line: string): string[] {
  const fields = [''];
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === ';' && !quoted) {
      fields.push('');
    } else if (line[i] === '"') {
      quoted = !quoted;
    } else {
      if (line[i] === '^') i++;
      fields[fields.length - 1] += line[i] ?? '';
    }
  }
  return fields.map((field) => field.trim());
}

// %% attempt: the quotes stay -> wrong_answer
void function splitFields(line: string): string[] {
  const fields = [''];
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === ';' && !quoted) {
      fields.push('');
    } else if (line[i] === '"') {
      quoted = !quoted;
      fields[fields.length - 1] += line[i];
    } else {
      if (line[i] === '^') i++;
      fields[fields.length - 1] += line[i] ?? '';
    }
  }
  return fields;
}

// %% attempt: an escape without end stays -> wrong_answer
void function splitFields(line: string): string[] {
  const fields = [''];
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === ';' && !quoted) {
      fields.push('');
    } else if (line[i] === '"') {
      quoted = !quoted;
    } else {
      if (line[i] === '^') i++;
      fields[fields.length - 1] += line[i] ?? '^';
    }
  }
  return fields;
}

// %% attempt: appends what is behind the end of the line -> wrong_answer
void function splitFields(line: string): string[] {
  const fields = [''];
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === ';' && !quoted) fields.push('');
    else if (line[i] === '"') quoted = !quoted;
    else fields[fields.length - 1] += line[i] === '^' ? line[++i] : line[i];
  }
  return fields;
}

// %% equivalent mutant: behind the end there is nothing to add
// -for (let i = 0; i < line.length; i++) {
// +for (let i = 0; i <= line.length; i++) {
