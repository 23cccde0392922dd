// task: passk/shelf_push
// entry point: shelfPush
// tags: lists, state machine
// %% prompt
/**
 * Puts a book at the left end of a shelf and returns the new shelf; the given one is not changed.
 *
 * A book that stands on the shelf already is taken out first. If there are more than `room` books then, those
 * at the right end fall off. Books of one title never stand on the shelf twice; `room` is 0 or more.
 *
 * @example
 * shelfPush(['sea', 'owl'], 'fox', 2); // ['fox', 'sea']
 * shelfPush(['sea', 'owl', 'fox'], 'owl', 3); // ['owl', 'sea', 'fox']
 */
function shelfPush(shelf: string[], book: string, room: number): string[] {
// %% canonical solution
  return [book, ...shelf.filter((other) => other !== book)].slice(0, room);
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(shelfPush(['sea', 'owl'], 'fox', 2), ['fox', 'sea']);
assert.deepStrictEqual(shelfPush(['sea', 'owl', 'fox'], 'owl', 3), ['owl', 'sea', 'fox']);
assert.deepStrictEqual(shelfPush([], 'fox', 1), ['fox']);
assert.deepStrictEqual(shelfPush([], 'fox', 0), []);
assert.deepStrictEqual(shelfPush(['fox'], 'fox', 1), ['fox']);
assert.deepStrictEqual(shelfPush(['fox'], 'owl', 1), ['owl']);
assert.deepStrictEqual(shelfPush(['fox'], 'owl', 5), ['owl', 'fox']);
assert.deepStrictEqual(shelfPush(['a', 'b', 'c'], 'c', 3), ['c', 'a', 'b']);
assert.deepStrictEqual(shelfPush(['a', 'b', 'c'], 'a', 3), ['a', 'b', 'c']);
assert.deepStrictEqual(shelfPush(['a', 'b', 'c'], 'd', 3), ['d', 'a', 'b']);
assert.deepStrictEqual(shelfPush(['a', 'b', 'c', 'd'], 'e', 2), ['e', 'a']);
assert.deepStrictEqual(shelfPush(['a', 'b', 'c', 'd'], 'd', 2), ['d', 'a']);
assert.deepStrictEqual(shelfPush(['a', 'b'], 'b', 0), []);

// %% attempt: the book may stand on the shelf twice -> wrong_answer
void function shelfPush(shelf: string[], book: string, room: number): string[] {
  return [book, ...shelf].slice(0, room);
}

// %% attempt: a book that is there already stays where it is -> wrong_answer
void function shelfPush(shelf: string[], book: string, room: number): string[] {
  return (shelf.includes(book) ? shelf : [book, ...shelf]).slice(0, room);
}

// %% attempt: puts the book at the right end -> wrong_answer
void function shelfPush(shelf: string[], book: string, room: number): string[] {
  return [...shelf.filter((other) => other !== book), book].slice(-room);
}

// %% attempt: changes the given shelf and drops one book at most -> wrong_answer
void function shelfPush(shelf: string[], book: string, room: number): string[] {
  if (shelf.includes(book)) shelf.splice(shelf.indexOf(book), 1);
  shelf.unshift(book);
  if (shelf.length > room) shelf.pop();
  return shelf;
}
