// task: passk/bird_code
// entry point: birdCode
// tags: strings, encoding
// %% prompt
/**
 * Shortens the name of a bird to the code that bird watchers note, in upper case.
 *
 * Spaces and hyphens separate the words of the name; several in a row count as one. The code has the first
 * four letters of a single word; of two words the first two letters each; of three words the first letter of
 * the first two and the first two letters of the last; of more words the first letter of each of the first
 * four. A word that is too short gives what it has. Without a word the code is empty.
 *
 * @example
 * birdCode('Mute Swan'); // 'MUSW'
 * birdCode('Black-headed Gull'); // 'BHGU'
 */
function birdCode(name: string): string {
// %% canonical solution
  const words = name
    .toUpperCase()
    .split(/[ -]+/)
    .filter((word) => word !== '');
  if (words.length === 1) return words[0].slice(0, 4);
  if (words.length === 2) return words[0].slice(0, 2) + words[1].slice(0, 2);
  if (words.length === 3) return words[0][0] + words[1][0] + words[2].slice(0, 2);
  return words
    .slice(0, 4)
    .map((word) => word[0])
    .join('');
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(birdCode('Mute Swan'), 'MUSW');
assert.strictEqual(birdCode('Black-headed Gull'), 'BHGU');
assert.strictEqual(birdCode(''), '');
assert.strictEqual(birdCode(' - '), '');
assert.strictEqual(birdCode('Robin'), 'ROBI');
assert.strictEqual(birdCode('Tui'), 'TUI');
assert.strictEqual(birdCode('knot'), 'KNOT');
assert.strictEqual(birdCode('Ou  Owl'), 'OUOW');
assert.strictEqual(birdCode('O Owl'), 'OOW');
assert.strictEqual(birdCode('Owl O'), 'OWO');
assert.strictEqual(birdCode('Great Blue Heron'), 'GBHE');
assert.strictEqual(birdCode('Great Blue O'), 'GBO');
assert.strictEqual(birdCode('Black-crowned Night-Heron'), 'BCNH');
assert.strictEqual(birdCode('Great Black-backed Sea Gull'), 'GBBS');
assert.strictEqual(birdCode('American three-toed northern high wood-pecker'), 'ATTN');
assert.strictEqual(birdCode('-Mute - Swan '), 'MUSW');

// %% attempt: hyphens do not separate words -> wrong_answer
void function birdCode(name: string): string {
  const words = name
    .toUpperCase()
    .split(/[ ]+/)
    .filter((word) => word !== '');
  if (words.length === 1) return words[0].slice(0, 4);
  if (words.length === 2) return words[0].slice(0, 2) + words[1].slice(0, 2);
  if (words.length === 3) return words[0][0] + words[1][0] + words[2].slice(0, 2);
  return words
    .slice(0, 4)
    .map((word) => word[0])
    .join('');
}

// %% attempt: three words are shortened from the front -> wrong_answer
void function birdCode(name: string): string {
  const words = name
    .toUpperCase()
    .split(/[ -]+/)
    .filter((word) => word !== '');
  if (words.length === 1) return words[0].slice(0, 4);
  if (words.length === 2) return words[0].slice(0, 2) + words[1].slice(0, 2);
  if (words.length === 3) return words[0].slice(0, 2) + words[1][0] + words[2][0];
  return words
    .slice(0, 4)
    .map((word) => word[0])
    .join('');
}

// %% attempt: the first letter of each word, however many -> wrong_answer
void function birdCode(name: string): string {
  const words = name
    .toUpperCase()
    .split(/[ -]+/)
    .filter((word) => word !== '');
  if (words.length === 1) return words[0].slice(0, 4);
  if (words.length === 2) return words[0].slice(0, 2) + words[1].slice(0, 2);
  if (words.length === 3) return words[0][0] + words[1][0] + words[2].slice(0, 2);
  return words.map((word) => word[0]).join('');
}

// %% attempt: lower case letters stay -> wrong_answer
void function birdCode(name: string): string {
  const words = name.split(/[ -]+/).filter((word) => word !== '');
  if (words.length === 1) return words[0].slice(0, 4);
  if (words.length === 2) return words[0].slice(0, 2) + words[1].slice(0, 2);
  if (words.length === 3) return words[0][0] + words[1][0] + words[2].slice(0, 2);
  return words
    .slice(0, 4)
    .map((word) => word[0])
    .join('');
}

// %% attempt: empty words count -> wrong_answer
void function birdCode(name: string): string {
  const words = name.toUpperCase().split(/[ -]/);
  if (words.length === 1) return words[0].slice(0, 4);
  if (words.length === 2) return words[0].slice(0, 2) + words[1].slice(0, 2);
  if (words.length === 3) return words[0].charAt(0) + words[1].charAt(0) + words[2].slice(0, 2);
  return words
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 4);
}
