// task: passk/fading_song
// entry point: fadingSong
// tags: recursion, lists
// %% prompt
/**
 * Lists the notes of a song in the order in which they sound.
 *
 * A song is a list of notes, which are strings, and of songs. The outermost song is played once. A song in
 * another song is played over and over, each time without the last part that it had the time before, until
 * no part is left.
 *
 * @example
 * fadingSong([['a', 'b'], 'c']); // ['a', 'b', 'a', 'c']
 * fadingSong(['x', ['a', ['b', 'c']]]); // ['x', 'a', 'b', 'c', 'b', 'a']
 */
function fadingSong(song: any[]): string[] {
// %% canonical solution
  return song.flatMap((part) => {
    if (typeof part === 'string') return part;
    return part.flatMap((_: any, gone: number) => fadingSong(part.slice(0, part.length - gone)));
  });
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(fadingSong([['a', 'b'], 'c']), ['a', 'b', 'a', 'c']);
assert.deepStrictEqual(fadingSong(['x', ['a', ['b', 'c']]]), ['x', 'a', 'b', 'c', 'b', 'a']);
assert.deepStrictEqual(fadingSong([]), []);
assert.deepStrictEqual(fadingSong([[]]), []);
assert.deepStrictEqual(fadingSong(['do', 're']), ['do', 're']);
assert.deepStrictEqual(fadingSong(['la', 'la']), ['la', 'la']);
assert.deepStrictEqual(fadingSong([['a']]), ['a']);
assert.deepStrictEqual(fadingSong([[], 'a', [[]]]), ['a']);
assert.deepStrictEqual(fadingSong([['a', 'b', 'c']]), ['a', 'b', 'c', 'a', 'b', 'a']);
assert.deepStrictEqual(fadingSong([['a', []]]), ['a', 'a']);
assert.deepStrictEqual(fadingSong([[[], 'a']]), ['a']);
assert.deepStrictEqual(fadingSong([[['a', 'b'], 'c']]), ['a', 'b', 'a', 'c', 'a', 'b', 'a']);
assert.deepStrictEqual(fadingSong([[['a', 'b']]]), ['a', 'b', 'a']);
assert.deepStrictEqual(fadingSong([['a', ['b', 'c'], 'd']]), ['a', 'b', 'c', 'b', 'd', 'a', 'b', 'c', 'b', 'a']);
assert.deepStrictEqual(
  fadingSong(['x', ['a', 'b'], 'y', ['c', 'd'], 'z']),
  ['x', 'a', 'b', 'a', 'y', 'c', 'd', 'c', 'z'],
);
assert.deepStrictEqual(
  fadingSong([[[['a', 'b'], 'c'], 'd']]),
  ['a', 'b', 'a', 'c', 'a', 'b', 'a', 'd', 'a', 'b', 'a', 'c', 'a', 'b', 'a'],
);

// %% attempt: every song is played once -> wrong_answer
void function fadingSong(song: any[]): string[] {
  return song.flat(Infinity);
}

// %% attempt: the first part is left out -> wrong_answer
void function fadingSong(song: any[]): string[] {
  return song.flatMap((part) => {
    if (typeof part === 'string') return part;
    return part.flatMap((_: any, gone: number) => fadingSong(part.slice(gone)));
  });
}

// %% attempt: no part is left out -> wrong_answer
void function fadingSong(song: any[]): string[] {
  return song.flatMap((part) => {
    if (typeof part === 'string') return part;
    return part.flatMap((_: any, gone: number) => fadingSong(part));
  });
}

// %% attempt: the outermost song fades, too -> wrong_answer
void function fadingSong(song: any[]): string[] {
  return song.flatMap((_, gone) =>
    song.slice(0, song.length - gone).flatMap((part) => (typeof part === 'string' ? part : fadingSong(part))),
  );
}

// %% attempt: the last note is left out instead of the last part -> wrong_answer
void function fadingSong(song: any[]): string[] {
  return song.flatMap((part) => {
    if (typeof part === 'string') return part;
    const notes = fadingSong(part);
    return notes.flatMap((_, gone) => notes.slice(0, notes.length - gone));
  });
}
