// task: passk/rhyme_scheme
// entry point: rhymeScheme
// tags: strings, dicts
// %% prompt
/**
 * Writes the rhyme scheme of a poem as one capital letter a line.
 *
 * The ending of a line runs from the last vowel in its last word to the end of that word. Only the letters A
 * to Z and a to z and spaces occur; the vowels are those of 'aeiou', and capital letters count as small ones.
 * A word without a vowel is its ending as a whole. Lines with equal endings get the same letter; each new
 * ending gets the next letter, beginning with A. But an 'e' that ends a word is skipped in the search for the
 * last vowel, though it belongs to the ending, if the word has another vowel. A line without a word gets '-'.
 * There are at most 26 endings.
 *
 * @example
 * rhymeScheme(['The owl at noon', 'sees no stone', 'and sleeps too soon']); // 'ABA'
 * rhymeScheme(['late', '', 'fate', 'the', 'be', 'sky']); // 'A-ABBC'
 */
function rhymeScheme(lines: string[]): string {
// %% canonical solution
  const endings: string[] = [];
  return lines
    .map((line) => {
      const word = line.trim().toLowerCase().split(' ').pop() as string;
      if (word === '') return '-';
      const [ending] = word.match(/[aeiou][^aeiou]*e$|[aeiou][^aeiou]*$/) ?? [word];
      if (!endings.includes(ending)) endings.push(ending);
      return String.fromCharCode(65 + endings.indexOf(ending));
    })
    .join('');
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(rhymeScheme(['The owl at noon', 'sees no stone', 'and sleeps too soon']), 'ABA');
assert.strictEqual(rhymeScheme(['late', '', 'fate', 'the', 'be', 'sky']), 'A-ABBC');
assert.strictEqual(rhymeScheme([]), '');
assert.strictEqual(rhymeScheme(['']), '-');
assert.strictEqual(rhymeScheme(['  ', 'oak']), '-A');
assert.strictEqual(rhymeScheme(['oak', 'soak', 'Oak ']), 'AAA');
assert.strictEqual(rhymeScheme(['soak', 'oak', 'break', 'lake', 'Lake']), 'AAABB');
assert.strictEqual(rhymeScheme(['stone', 'bone', 'on', 'one']), 'AABA');
assert.strictEqual(rhymeScheme(['tree', 'free', 'e', 'me']), 'AABB');
assert.strictEqual(rhymeScheme(['sky', 'sky', 'by']), 'AAB');
assert.strictEqual(rhymeScheme(['hmm', 'HMM']), 'AA');
assert.strictEqual(rhymeScheme(['a hen', 'pen and ink', 'ten']), 'ABA');
assert.strictEqual(rhymeScheme(['sea', 'tea', 'a', 'via']), 'AAAA');
assert.strictEqual(rhymeScheme(['eye', 'dye']), 'AB');
assert.strictEqual(rhymeScheme(['ale', 'pale', 'al']), 'AAB');
assert.strictEqual(rhymeScheme(['queue', 'due', 'blue', 'u']), 'AAAB');
assert.strictEqual(rhymeScheme(['ab', 'eb', 'ib', 'ob', 'ub', 'ac', 'ec', 'ab']), 'ABCDEFGA');
assert.strictEqual(rhymeScheme(['the end', 'e', 'end of e']), 'ABB');

// %% attempt: a silent e is a vowel like any other -> wrong_answer
void function rhymeScheme(lines: string[]): string {
  const endings: string[] = [];
  return lines
    .map((line) => {
      const word = line.trim().toLowerCase().split(' ').pop() as string;
      if (word === '') return '-';
      const [ending] = word.match(/[aeiou][^aeiou]*$/) ?? [word];
      if (!endings.includes(ending)) endings.push(ending);
      return String.fromCharCode(65 + endings.indexOf(ending));
    })
    .join('');
}

// %% attempt: the silent e does not belong to the ending -> wrong_answer
void function rhymeScheme(lines: string[]): string {
  const endings: string[] = [];
  return lines
    .map((line) => {
      const word = line.trim().toLowerCase().split(' ').pop() as string;
      if (word === '') return '-';
      const [ending] = word.match(/[aeiou][^aeiou]*e$|[aeiou][^aeiou]*$/) ?? [word];
      const heard = ending.length > 1 ? ending.replace(/e$/, '') : ending;
      if (!endings.includes(heard)) endings.push(heard);
      return String.fromCharCode(65 + endings.indexOf(heard));
    })
    .join('');
}

// %% attempt: the first vowel of the word begins the ending -> wrong_answer
void function rhymeScheme(lines: string[]): string {
  const endings: string[] = [];
  return lines
    .map((line) => {
      const word = line.trim().toLowerCase().split(' ').pop() as string;
      if (word === '') return '-';
      const [ending] = word.match(/[aeiou].*$/) ?? [word];
      if (!endings.includes(ending)) endings.push(ending);
      return String.fromCharCode(65 + endings.indexOf(ending));
    })
    .join('');
}

// %% attempt: empty lines take a letter -> wrong_answer
void function rhymeScheme(lines: string[]): string {
  const endings: string[] = [];
  return lines
    .map((line) => {
      const word = line.trim().toLowerCase().split(' ').pop() as string;
      const [ending] = word.match(/[aeiou][^aeiou]*e$|[aeiou][^aeiou]*$/) ?? [word];
      if (!endings.includes(ending)) endings.push(ending);
      return String.fromCharCode(65 + endings.indexOf(ending));
    })
    .join('');
}

// %% attempt: capital letters rhyme only with capital letters -> wrong_answer
void function rhymeScheme(lines: string[]): string {
  const endings: string[] = [];
  return lines
    .map((line) => {
      const word = line.trim().split(' ').pop() as string;
      if (word === '') return '-';
      const [ending] = word.match(/[aeiou][^aeiou]*e$|[aeiou][^aeiou]*$/) ?? [word];
      if (!endings.includes(ending)) endings.push(ending);
      return String.fromCharCode(65 + endings.indexOf(ending));
    })
    .join('');
}

// %% attempt: no vowel, no match -> runtime_error
void function rhymeScheme(lines: string[]): string {
  const endings: string[] = [];
  return lines
    .map((line) => {
      const word = line.trim().toLowerCase().split(' ').pop() as string;
      if (word === '') return '-';
      const [ending] = word.match(/[aeiou][^aeiou]*e?$/) as RegExpMatchArray;
      if (!endings.includes(ending)) endings.push(ending);
      return String.fromCharCode(65 + endings.indexOf(ending));
    })
    .join('');
}

// %% equivalent mutant: each ending is there once
// -return String.fromCharCode(65 + endings.indexOf(ending));
// +return String.fromCharCode(65 + endings.lastIndexOf(ending));
