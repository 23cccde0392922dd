// task: passk/parrot_talk
// entry point: parrotTalk
// tags: strings
// %% prompt
/**
 * Turns a sentence into what a parrot makes of it.
 *
 * Words are separated by single spaces. The parrot drops the first character of each word and says its last one
 * twice. A word of a single character is left out, with its space; the others keep one space between them.
 *
 * @example
 * parrotTalk('who is a pretty bird'); // 'hoo ss rettyy irdd'
 * parrotTalk('oh'); // 'hh'
 */
function parrotTalk(text: string): string {
// %% canonical solution
  const long = text.split(' ').filter((word) => word.length > 1);
  return long.map((word) => word.slice(1) + word.slice(-1)).join(' ');
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(parrotTalk('who is a pretty bird'), 'hoo ss rettyy irdd');
assert.strictEqual(parrotTalk('oh'), 'hh');
assert.strictEqual(parrotTalk(''), '');
assert.strictEqual(parrotTalk('a'), '');
assert.strictEqual(parrotTalk('a b c'), '');
assert.strictEqual(parrotTalk('no'), 'oo');
assert.strictEqual(parrotTalk('tea'), 'eaa');
assert.strictEqual(parrotTalk('a seed'), 'eedd');
assert.strictEqual(parrotTalk('seed a'), 'eedd');
assert.strictEqual(parrotTalk('give a dog a nut'), 'ivee ogg utt');
assert.strictEqual(parrotTalk('Polly, PLEASE!'), 'olly,, LEASE!!');
assert.strictEqual(parrotTalk('22 x 333'), '22 333');
assert.strictEqual(parrotTalk('aa aa'), 'aa aa');
assert.strictEqual(parrotTalk('supercilious'), 'uperciliouss');

// %% attempt: a single letter is said once -> wrong_answer
void function parrotTalk(text: string): string {
  return text.split(' ').map((word) => word.slice(1) + word.slice(-1)).join(' ');
}

// %% attempt: a single letter leaves its space behind -> wrong_answer
void function parrotTalk(text: string): string {
  return text.split(' ').map((word) => (word.length > 1 ? word.slice(1) + word.slice(-1) : '')).join(' ');
}

// %% attempt: the first letter goes to the end -> wrong_answer
void function parrotTalk(text: string): string {
  const long = text.split(' ').filter((word) => word.length > 1);
  return long.map((word) => word.slice(1) + word[0]).join(' ');
}

// %% attempt: words of two letters are left out, too -> wrong_answer
void function parrotTalk(text: string): string {
  const long = text.split(' ').filter((word) => word.length > 2);
  return long.map((word) => word.slice(1) + word.slice(-1)).join(' ');
}

// %% attempt: the last letter is said twice more -> wrong_answer
void function parrotTalk(text: string): string {
  const long = text.split(' ').filter((word) => word.length > 1);
  return long.map((word) => word.slice(1) + word.slice(-1).repeat(2)).join(' ');
}

// %% attempt: looks for the last letter of an empty text -> runtime_error
void function parrotTalk(text: string): string {
  const words = text.split(' ').map((word) => word.slice(1, -1) + word.at(-1)!.repeat(2));
  return words.filter((word, i) => text.split(' ')[i].length > 1).join(' ');
}
