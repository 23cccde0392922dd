// task: passk/due_date
// entry point: dueDate
// tags: dates
// %% prompt
/**
 * Finds the day on which a book that was lent by a library has to be back.
 *
 * Dates are (year, month, day). A book is lent for 28 days: lent on the 1st, it is due on the 29th of the
 * same month, if that has a 29th. If the library is closed on that day it is due on the next day on which it
 * is not. `closed` lists such days as 'MM-DD' for every year or 'YYYY-MM-DD' for one; there are at most 300.
 * Years are 1900 to 2099, so that every year that 4 divides, except 1900, has a February 29.
 *
 * @param {[number, number, number]} lent
 * @param {string[]} closed
 * @returns {[number, number, number]}
 * @example
 * dueDate([2023, 2, 1], []); // [2023, 3, 1]
 * dueDate([2023, 11, 27], ['12-25', '2023-12-26']); // [2023, 12, 27]
 */
function dueDate(lent, closed) {
// %% canonical solution
  const [year, month, day] = lent;
  const date = new Date(Date.UTC(year, month - 1, day + 28));
  const iso = () => date.toISOString().slice(0, 10);
  while (closed.includes(iso()) || closed.includes(iso().slice(5))) date.setUTCDate(date.getUTCDate() + 1);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(dueDate([2023, 2, 1], []), [2023, 3, 1]);
assert.deepStrictEqual(dueDate([2023, 11, 27], ['12-25', '2023-12-26']), [2023, 12, 27]);
assert.deepStrictEqual(dueDate([2023, 1, 1], []), [2023, 1, 29]);
assert.deepStrictEqual(dueDate([2023, 1, 31], []), [2023, 2, 28]);
assert.deepStrictEqual(dueDate([2024, 2, 1], []), [2024, 2, 29]);
assert.deepStrictEqual(dueDate([2024, 2, 2], []), [2024, 3, 1]);
assert.deepStrictEqual(dueDate([1900, 2, 1], []), [1900, 3, 1]);
assert.deepStrictEqual(dueDate([2000, 2, 1], []), [2000, 2, 29]);
assert.deepStrictEqual(dueDate([2023, 12, 4], []), [2024, 1, 1]);
assert.deepStrictEqual(dueDate([2023, 12, 3], []), [2023, 12, 31]);
assert.deepStrictEqual(dueDate([2023, 4, 3], []), [2023, 5, 1]);
assert.deepStrictEqual(dueDate([2023, 12, 4], ['01-01']), [2024, 1, 2]);
assert.deepStrictEqual(dueDate([2023, 12, 4], ['2023-01-01']), [2024, 1, 1]);
assert.deepStrictEqual(dueDate([2023, 12, 4], ['2024-01-01', '2024-01-02']), [2024, 1, 3]);
assert.deepStrictEqual(dueDate([2023, 12, 4], ['01-02', '01-01', '2024-01-03']), [2024, 1, 4]);
assert.deepStrictEqual(dueDate([2023, 12, 3], ['12-31']), [2024, 1, 1]);
assert.deepStrictEqual(dueDate([2023, 12, 2], ['2023-12-30', '12-31', '01-01']), [2024, 1, 2]);
assert.deepStrictEqual(dueDate([2023, 3, 4], ['04-02', '01-04', '2023-04-01', '2022-04-03']), [2023, 4, 3]);
assert.deepStrictEqual(dueDate([2024, 1, 31], ['02-28']), [2024, 2, 29]);
assert.deepStrictEqual(dueDate([2023, 1, 31], ['02-28', '02-29']), [2023, 3, 1]);
assert.deepStrictEqual(dueDate([2099, 5, 20], ['06-17', '06-17']), [2099, 6, 18]);

// %% attempt: the day of lending counts -> wrong_answer
void function dueDate(lent, closed) {
  const [year, month, day] = lent;
  const date = new Date(Date.UTC(year, month - 1, day + 27));
  const iso = () => date.toISOString().slice(0, 10);
  while (closed.includes(iso()) || closed.includes(iso().slice(5))) date.setUTCDate(date.getUTCDate() + 1);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

// %% attempt: a calendar month -> wrong_answer
void function dueDate(lent, closed) {
  const [year, month, day] = lent;
  const date = new Date(Date.UTC(year, month, day));
  const iso = () => date.toISOString().slice(0, 10);
  while (closed.includes(iso()) || closed.includes(iso().slice(5))) date.setUTCDate(date.getUTCDate() + 1);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

// %% attempt: only the first closed day is skipped -> wrong_answer
void function dueDate(lent, closed) {
  const [year, month, day] = lent;
  const date = new Date(Date.UTC(year, month - 1, day + 28));
  const iso = () => date.toISOString().slice(0, 10);
  if (closed.includes(iso()) || closed.includes(iso().slice(5))) date.setUTCDate(date.getUTCDate() + 1);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

// %% attempt: forgets the days of every year -> wrong_answer
void function dueDate(lent, closed) {
  const [year, month, day] = lent;
  const date = new Date(Date.UTC(year, month - 1, day + 28));
  const iso = () => date.toISOString().slice(0, 10);
  while (closed.includes(iso())) date.setUTCDate(date.getUTCDate() + 1);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

// %% attempt: skips closed days while the book is lent -> wrong_answer
void function dueDate(lent, closed) {
  const [year, month, day] = lent;
  const date = new Date(Date.UTC(year, month - 1, day + 28));
  const iso = () => date.toISOString().slice(0, 10);
  const from = new Date(Date.UTC(year, month - 1, day)).toISOString();
  for (const mark of closed.map((text) => (text.length === 5 ? `${year}-${text}` : text)).sort()) {
    if (mark >= from.slice(0, 10) && mark <= iso()) date.setUTCDate(date.getUTCDate() + 1);
  }
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}
