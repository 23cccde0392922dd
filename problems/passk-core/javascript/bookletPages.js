// task: passk/booklet_pages
// entry point: bookletPages
// tags: numbers, lists
// %% prompt
/**
 * Says which pages are printed side by side on the sheets of a folded hymn booklet.
 *
 * Sheets lie in each other and are folded in the middle; each side holds two pages. The booklet has as many
 * sheets as it needs for the pages numbered `start` to start + pages - 1. Places that are left over are blank
 * and come after the last page; a blank is 0. Return (left, right) for the front of the outermost sheet, its
 * back, the front of the next sheet, and so on. On the front of the outermost sheet the first page is at the
 * right, on its back the second page at the left. Without pages there are no sheets. `start` is at least 1.
 *
 * @param {number} pages
 * @param {number} start
 * @returns {[number, number][]}
 * @example
 * bookletPages(4, 1); // [[4, 1], [2, 3]]
 * bookletPages(6, 10); // [[0, 10], [11, 0], [15, 12], [13, 14]]
 */
function bookletPages(pages, start) {
// %% canonical solution
  const places = Math.ceil(pages / 4) * 4;
  const page = (place) => (place < pages ? start + place : 0);
  return Array.from({ length: places / 2 }, (_, i) => {
    const other = page(places - 1 - i);
    return i % 2 === 0 ? [other, page(i)] : [page(i), other];
  });
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(bookletPages(4, 1), [[4, 1], [2, 3]]);
assert.deepStrictEqual(bookletPages(6, 10), [[0, 10], [11, 0], [15, 12], [13, 14]]);
assert.deepStrictEqual(bookletPages(0, 1), []);
assert.deepStrictEqual(bookletPages(0, 7), []);
assert.deepStrictEqual(bookletPages(1, 1), [[0, 1], [0, 0]]);
assert.deepStrictEqual(bookletPages(2, 1), [[0, 1], [2, 0]]);
assert.deepStrictEqual(bookletPages(3, 5), [[0, 5], [6, 7]]);
assert.deepStrictEqual(bookletPages(4, 5), [[8, 5], [6, 7]]);
assert.deepStrictEqual(bookletPages(5, 1), [[0, 1], [2, 0], [0, 3], [4, 5]]);
assert.deepStrictEqual(bookletPages(7, 1), [[0, 1], [2, 7], [6, 3], [4, 5]]);
assert.deepStrictEqual(bookletPages(8, 1), [[8, 1], [2, 7], [6, 3], [4, 5]]);
assert.deepStrictEqual(bookletPages(8, 101), [[108, 101], [102, 107], [106, 103], [104, 105]]);
assert.deepStrictEqual(bookletPages(9, 1), [[0, 1], [2, 0], [0, 3], [4, 9], [8, 5], [6, 7]]);

// %% attempt: the first page is at the left -> wrong_answer
void function bookletPages(pages, start) {
  const places = Math.ceil(pages / 4) * 4;
  const page = (place) => (place < pages ? start + place : 0);
  return Array.from({ length: places / 2 }, (_, i) => {
    const other = page(places - 1 - i);
    return i % 2 === 1 ? [other, page(i)] : [page(i), other];
  });
}

// %% attempt: all sides alike -> wrong_answer
void function bookletPages(pages, start) {
  const places = Math.ceil(pages / 4) * 4;
  const page = (place) => (place < pages ? start + place : 0);
  return Array.from({ length: places / 2 }, (_, i) => {
    const other = page(places - 1 - i);
    return [other, page(i)];
  });
}

// %% attempt: a sheet too many -> wrong_answer
void function bookletPages(pages, start) {
  const places = (Math.floor(pages / 4) + 1) * 4;
  const page = (place) => (place < pages ? start + place : 0);
  return Array.from({ length: places / 2 }, (_, i) => {
    const other = page(places - 1 - i);
    return i % 2 === 0 ? [other, page(i)] : [page(i), other];
  });
}

// %% attempt: blank places get page numbers -> wrong_answer
void function bookletPages(pages, start) {
  const places = Math.ceil(pages / 4) * 4;
  const page = (place) => start + place;
  return Array.from({ length: places / 2 }, (_, i) => {
    const other = page(places - 1 - i);
    return i % 2 === 0 ? [other, page(i)] : [page(i), other];
  });
}

// %% attempt: the first page number is always 1 -> wrong_answer
void function bookletPages(pages, start) {
  const places = Math.ceil(pages / 4) * 4;
  const page = (place) => (place < pages ? 1 + place : 0);
  return Array.from({ length: places / 2 }, (_, i) => {
    const other = page(places - 1 - i);
    return i % 2 === 0 ? [other, page(i)] : [page(i), other];
  });
}
