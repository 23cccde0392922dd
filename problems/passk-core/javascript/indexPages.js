// task: passk/index_pages
// entry point: indexPages
// tags: lists, formatting, strings
// %% prompt
/**
 * Writes the page numbers of an entry in a book's index, such as '3, 17-9, 200'.
 *
 * `pages` is sorted and may hold a page twice; a page is written once. Three or more pages that follow each
 * other are written as first and last page with '-' between them, two are not. The last page is shortened
 * where both have as many digits: it loses the leading digits that both have in common, so that 117 to 119 is
 * '117-9', 98 to 103 stays '98-103'. Parts are separated by ', '; without pages the text is empty.
 *
 * @param {number[]} pages
 * @returns {string}
 * @example
 * indexPages([3, 117, 118, 119, 200]); // '3, 117-9, 200'
 * indexPages([8, 9, 11, 11, 12, 13, 14]); // '8, 9, 11-4'
 */
function indexPages(pages) {
// %% canonical solution
  const runs = [];
  for (const page of new Set(pages)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1] === page - 1) run.push(page);
    else runs.push([page]);
  }
  return runs
    .flatMap((run) => {
      if (run.length < 3) return run.map(String);
      const first = String(run[0]);
      const last = String(run[run.length - 1]);
      if (first.length < last.length) return `${first}-${last}`;
      const same = [...last].findIndex((digit, i) => digit !== first[i]);
      return `${first}-${last.slice(same)}`;
    })
    .join(', ');
}

// %% test
const assert = require('node:assert');

assert.strictEqual(indexPages([3, 117, 118, 119, 200]), '3, 117-9, 200');
assert.strictEqual(indexPages([8, 9, 11, 11, 12, 13, 14]), '8, 9, 11-4');
assert.strictEqual(indexPages([]), '');
assert.strictEqual(indexPages([7]), '7');
assert.strictEqual(indexPages([7, 7, 7]), '7');
assert.strictEqual(indexPages([7, 8]), '7, 8');
assert.strictEqual(indexPages([7, 8, 9]), '7-9');
assert.strictEqual(indexPages([8, 9, 10]), '8-10');
assert.strictEqual(indexPages([9, 10, 11]), '9-11');
assert.strictEqual(indexPages([98, 99, 100, 101, 102, 103]), '98-103');
assert.strictEqual(indexPages([17, 18, 19, 20, 21]), '17-21');
assert.strictEqual(indexPages([110, 111, 112]), '110-2');
assert.strictEqual(indexPages([118, 119, 120]), '118-20');
assert.strictEqual(indexPages([198, 199, 200]), '198-200');
assert.strictEqual(indexPages([1, 2, 3, 5, 6, 8, 9, 10, 11]), '1-3, 5, 6, 8-11');
assert.strictEqual(indexPages([5, 5, 6, 6, 7]), '5-7');
assert.strictEqual(indexPages([1, 3, 5, 7]), '1, 3, 5, 7');
assert.strictEqual(indexPages([31, 32, 33, 34, 135, 136, 137]), '31-4, 135-7');
assert.strictEqual(indexPages([1310, 1311, 1312, 1313]), '1310-3');
assert.strictEqual(indexPages([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), '1-12');
assert.strictEqual(indexPages(Array.from({ length: 11 }, (_, i) => 995 + i)), '995-1005');
assert.strictEqual(indexPages([...Array.from({ length: 99 }, (_, i) => i + 1), 200]), '1-99, 200');

// %% attempt: two pages are a range -> wrong_answer
void function indexPages(pages) {
  const runs = [];
  for (const page of new Set(pages)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1] === page - 1) run.push(page);
    else runs.push([page]);
  }
  return runs
    .flatMap((run) => {
      if (run.length < 2) return run.map(String);
      const first = String(run[0]);
      const last = String(run[run.length - 1]);
      if (first.length < last.length) return `${first}-${last}`;
      const same = [...last].findIndex((digit, i) => digit !== first[i]);
      return `${first}-${last.slice(same)}`;
    })
    .join(', ');
}

// %% attempt: the last page is never shortened -> wrong_answer
void function indexPages(pages) {
  const runs = [];
  for (const page of new Set(pages)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1] === page - 1) run.push(page);
    else runs.push([page]);
  }
  return runs
    .flatMap((run) => {
      if (run.length < 3) return run.map(String);
      const first = String(run[0]);
      const last = String(run[run.length - 1]);
      if (first.length <= last.length) return `${first}-${last}`;
      const same = [...last].findIndex((digit, i) => digit !== first[i]);
      return `${first}-${last.slice(same)}`;
    })
    .join(', ');
}

// %% attempt: shortens pages of different length -> wrong_answer
void function indexPages(pages) {
  const runs = [];
  for (const page of new Set(pages)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1] === page - 1) run.push(page);
    else runs.push([page]);
  }
  return runs
    .flatMap((run) => {
      if (run.length < 3) return run.map(String);
      const first = String(run[0]);
      const last = String(run[run.length - 1]);
      const same = [...last].findIndex((digit, i) => digit !== first[i]);
      return `${first}-${last.slice(same)}`;
    })
    .join(', ');
}

// %% attempt: the same page twice ends a range -> wrong_answer
void function indexPages(pages) {
  const runs = [];
  for (const page of pages) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1] === page - 1) run.push(page);
    else runs.push([page]);
  }
  return runs
    .flatMap((run) => {
      if (run.length < 3) return run.map(String);
      const first = String(run[0]);
      const last = String(run[run.length - 1]);
      if (first.length < last.length) return `${first}-${last}`;
      const same = [...last].findIndex((digit, i) => digit !== first[i]);
      return `${first}-${last.slice(same)}`;
    })
    .join(', ');
}

// %% attempt: always keeps the last digit alone -> wrong_answer
void function indexPages(pages) {
  const runs = [];
  for (const page of new Set(pages)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1] === page - 1) run.push(page);
    else runs.push([page]);
  }
  return runs
    .flatMap((run) => {
      if (run.length < 3) return run.map(String);
      const first = String(run[0]);
      const last = String(run[run.length - 1]);
      if (first.length < last.length) return `${first}-${last}`;
      const same = [...last].findIndex((digit, i) => digit !== first[i]);
      return `${first}-${last.slice(-1)}`;
    })
    .join(', ');
}
