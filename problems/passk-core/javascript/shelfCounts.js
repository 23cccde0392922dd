// task: passk/shelf_counts
// entry point: shelfCounts
// tags: lists, simulation
// %% prompt
/**
 * Puts books on shelves in the given order and counts the books on each shelf.
 *
 * Each book goes on the current shelf if the widths there add up to at most `shelf` with it; otherwise
 * it begins the next shelf. A book that is wider than a whole shelf is left out and changes nothing. Widths are
 * positive. Without a book there is no shelf.
 *
 * @param {number[]} widths
 * @param {number} shelf
 * @returns {number[]}
 * @example
 * shelfCounts([4, 4, 3, 9, 2], 10); // [2, 1, 1, 1]
 * shelfCounts([11], 10); // []
 */
function shelfCounts(widths, shelf) {
// %% canonical solution
  const counts = [];
  let used = shelf;
  for (const width of widths) {
    if (width > shelf) continue;
    if (used + width > shelf) {
      counts.push(0);
      used = 0;
    }
    counts[counts.length - 1] += 1;
    used += width;
  }
  return counts;
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(shelfCounts([4, 4, 3, 9, 2], 10), [2, 1, 1, 1]);
assert.deepStrictEqual(shelfCounts([11], 10), []);
assert.deepStrictEqual(shelfCounts([], 5), []);
assert.deepStrictEqual(shelfCounts([10], 10), [1]);
assert.deepStrictEqual(shelfCounts([5, 5, 5], 10), [2, 1]);
assert.deepStrictEqual(shelfCounts([3, 99, 3, 3], 9), [3]);
assert.deepStrictEqual(shelfCounts([99, 2, 99], 2), [1]);
assert.deepStrictEqual(shelfCounts([6, 5, 5, 6], 10), [1, 2, 1]);
assert.deepStrictEqual(shelfCounts(new Array(1000).fill(1), 7), [...new Array(142).fill(7), 6]);
assert.deepStrictEqual(shelfCounts([7, 4, 3, 7], 7), [1, 2, 1]);

// %% attempt: a full shelf counts as too full -> wrong_answer
void function shelfCounts(widths, shelf) {
  const counts = [];
  let used = shelf;
  for (const width of widths) {
    if (width > shelf) continue;
    if (used + width >= shelf) {
      counts.push(0);
      used = 0;
    }
    counts[counts.length - 1] += 1;
    used += width;
  }
  return counts;
}

// %% attempt: one more than nothing is no number -> wrong_answer
void function shelfCounts(widths, shelf) {
  const counts = [];
  let current = 0;
  let used = 0;
  for (const width of widths.filter((one) => one <= shelf)) {
    if (used + width > shelf) {
      current++;
      used = 0;
    }
    counts[current] = counts[current] + 1;
    used += width;
  }
  return counts;
}

// %% attempt: the last shelf is lost -> wrong_answer
void function shelfCounts(widths, shelf) {
  const counts = [];
  let count = 0;
  let used = 0;
  for (const width of widths) {
    if (width > shelf) continue;
    if (used + width > shelf) {
      counts.push(count);
      count = used = 0;
    }
    count++;
    used += width;
  }
  return counts;
}

// %% attempt: waits for ever for a book that never fits -> timeout
void function shelfCounts(widths, shelf) {
  let counts = [0];
  let used = 0;
  for (let i = 0; i < widths.length; ) {
    if (used + widths[i] <= shelf) {
      counts[counts.length - 1]++;
      used += widths[i++];
    } else {
      counts = [...counts, 0].slice(-50);
      used = 0;
    }
  }
  return counts;
}

// %% attempt: puts books on a shelf that is not there -> runtime_error
void function shelfCounts(widths, shelf) {
  const shelves = [];
  for (const width of widths) {
    if (width > shelf) continue;
    const used = shelves[shelves.length - 1].reduce((sum, one) => sum + one, 0);
    if (used + width > shelf) shelves.push([]);
    shelves[shelves.length - 1].push(width);
  }
  return shelves.map((books) => books.length);
}
