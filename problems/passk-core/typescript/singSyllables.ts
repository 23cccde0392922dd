// task: passk/sing_syllables
// entry point: singSyllables
// tags: strings, parsing
// %% prompt
/**
 * Puts the syllables of a song text under the notes of a choir's part, one string a note.
 *
 * Words are separated by spaces. Hyphens divide a word into syllables; each syllable but the last of its word
 * keeps the hyphen at its end. A word '_' is no syllable: it holds the syllable before it for one note more,
 * and is written as '_'. If there are fewer notes than that, the rest of the text is left out; if there are
 * more, the further notes get the empty string.
 *
 * @example
 * singSyllables('Al-le-lu-ia _ a-men', 7); // ['Al-', 'le-', 'lu-', 'ia', '_', 'a-', 'men']
 * singSyllables('Oh night', 3); // ['Oh', 'night', '']
 */
function singSyllables(lyrics: string, notes: number): string[] {
// %% canonical solution
  const sung = lyrics
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => word.split(/(?<=-)/));
  return Array.from({ length: notes }, (_, i) => sung[i] ?? '');
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(
  singSyllables('Al-le-lu-ia _ a-men', 7),
  ['Al-', 'le-', 'lu-', 'ia', '_', 'a-', 'men'],
);
assert.deepStrictEqual(singSyllables('Oh night', 3), ['Oh', 'night', '']);
assert.deepStrictEqual(singSyllables('', 0), []);
assert.deepStrictEqual(singSyllables('', 2), ['', '']);
assert.deepStrictEqual(singSyllables('la', 0), []);
assert.deepStrictEqual(singSyllables('la', 1), ['la']);
assert.deepStrictEqual(singSyllables('la la', 1), ['la']);
assert.deepStrictEqual(singSyllables('  la   la ', 2), ['la', 'la']);
assert.deepStrictEqual(singSyllables('Glo-ri-a', 2), ['Glo-', 'ri-']);
assert.deepStrictEqual(singSyllables('Glo-ri-a', 3), ['Glo-', 'ri-', 'a']);
assert.deepStrictEqual(singSyllables('Glo-ri-a', 5), ['Glo-', 'ri-', 'a', '', '']);
assert.deepStrictEqual(singSyllables('_ oh _ _ joy', 5), ['_', 'oh', '_', '_', 'joy']);
assert.deepStrictEqual(singSyllables('a-b-c d-e', 4), ['a-', 'b-', 'c', 'd-']);
assert.deepStrictEqual(singSyllables('lo-lo-lo lo', 9), ['lo-', 'lo-', 'lo', 'lo', '', '', '', '', '']);

// %% attempt: the hyphens disappear -> wrong_answer
void function singSyllables(lyrics: string, notes: number): string[] {
  const sung = lyrics
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => word.split('-'));
  return Array.from({ length: notes }, (_, i) => sung[i] ?? '');
}

// %% attempt: further notes are left out -> wrong_answer
void function singSyllables(lyrics: string, notes: number): string[] {
  const sung = lyrics
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => word.split(/(?<=-)/));
  return sung.slice(0, notes);
}

// %% attempt: sings on when there are no more notes -> wrong_answer
void function singSyllables(lyrics: string, notes: number): string[] {
  const sung = lyrics
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => word.split(/(?<=-)/));
  while (sung.length < notes) sung.push('');
  return sung;
}

// %% attempt: repeats the syllable that is held -> wrong_answer
void function singSyllables(lyrics: string, notes: number): string[] {
  const sung = lyrics
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => word.split(/(?<=-)/))
    .map((part, i, parts) => (part === '_' && i > 0 ? parts[i - 1] : part));
  return Array.from({ length: notes }, (_, i) => sung[i] ?? '');
}

// %% attempt: takes what is not there -> wrong_answer
void function singSyllables(lyrics: string, notes: number): string[] {
  const sung = lyrics.replace(/-/g, '- ').split(/ +/);
  return Array.from({ length: notes }, (_, i) => sung[i]);
}
