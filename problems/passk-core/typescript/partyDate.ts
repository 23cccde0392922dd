// task: passk/party_date
// entry point: partyDate
// tags: dates
// %% prompt
/**
 * Finds the date of an elephant's next birthday party.
 *
 * `born` is the day of birth as (month, day), `today` a date (year, month, day). The party is on the first
 * birthday that is today or later. An elephant that was born on February 29 has its party on February 29 in
 * leap years and on March 1 in others. Every fourth year is a leap year, except the years that 100 divides
 * and 400 does not.
 *
 * @example
 * partyDate([5, 17], [2023, 5, 18]); // [2024, 5, 17]
 * partyDate([2, 29], [2023, 2, 28]); // [2023, 3, 1]
 */
function partyDate(born: [number, number], today: [number, number, number]): [number, number, number] {
// %% canonical solution
  const [year, month, day] = today;
  const party = (y: number): [number, number, number] => {
    const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
    return born[0] === 2 && born[1] === 29 && !leap ? [y, 3, 1] : [y, born[0], born[1]];
  };
  const next = party(year);
  return next[1] * 100 + next[2] >= month * 100 + day ? next : party(year + 1);
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(partyDate([5, 17], [2023, 5, 18]), [2024, 5, 17]);
assert.deepStrictEqual(partyDate([2, 29], [2023, 2, 28]), [2023, 3, 1]);
assert.deepStrictEqual(partyDate([5, 17], [2023, 5, 17]), [2023, 5, 17]);
assert.deepStrictEqual(partyDate([5, 17], [2023, 5, 16]), [2023, 5, 17]);
assert.deepStrictEqual(partyDate([5, 17], [2023, 6, 1]), [2024, 5, 17]);
assert.deepStrictEqual(partyDate([5, 17], [2023, 4, 30]), [2023, 5, 17]);
assert.deepStrictEqual(partyDate([1, 1], [2023, 12, 31]), [2024, 1, 1]);
assert.deepStrictEqual(partyDate([12, 31], [2023, 1, 1]), [2023, 12, 31]);
assert.deepStrictEqual(partyDate([2, 29], [2024, 2, 29]), [2024, 2, 29]);
assert.deepStrictEqual(partyDate([2, 29], [2024, 3, 1]), [2025, 3, 1]);
assert.deepStrictEqual(partyDate([2, 29], [2023, 3, 1]), [2023, 3, 1]);
assert.deepStrictEqual(partyDate([2, 29], [2023, 3, 2]), [2024, 2, 29]);
assert.deepStrictEqual(partyDate([2, 29], [1900, 1, 1]), [1900, 3, 1]);
assert.deepStrictEqual(partyDate([2, 29], [2000, 1, 1]), [2000, 2, 29]);
assert.deepStrictEqual(partyDate([2, 29], [1899, 3, 2]), [1900, 3, 1]);
assert.deepStrictEqual(partyDate([2, 29], [2026, 5, 5]), [2027, 3, 1]);
assert.deepStrictEqual(partyDate([2, 28], [2023, 2, 28]), [2023, 2, 28]);
assert.deepStrictEqual(partyDate([3, 1], [2024, 2, 29]), [2024, 3, 1]);
assert.deepStrictEqual(partyDate([1, 29], [2023, 1, 1]), [2023, 1, 29]);

// %% attempt: the party of today is over -> wrong_answer
void function partyDate(born: [number, number], today: [number, number, number]): [number, number, number] {
  const [year, month, day] = today;
  const party = (y: number): [number, number, number] => {
    const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
    return born[0] === 2 && born[1] === 29 && !leap ? [y, 3, 1] : [y, born[0], born[1]];
  };
  const next = party(year);
  return next[1] * 100 + next[2] > month * 100 + day ? next : party(year + 1);
}

// %% attempt: February 28 in other years -> wrong_answer
void function partyDate(born: [number, number], today: [number, number, number]): [number, number, number] {
  const [year, month, day] = today;
  const party = (y: number): [number, number, number] => {
    const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
    return born[0] === 2 && born[1] === 29 && !leap ? [y, 2, 28] : [y, born[0], born[1]];
  };
  const next = party(year);
  return next[1] * 100 + next[2] >= month * 100 + day ? next : party(year + 1);
}

// %% attempt: every fourth year is a leap year -> wrong_answer
void function partyDate(born: [number, number], today: [number, number, number]): [number, number, number] {
  const [year, month, day] = today;
  const party = (y: number): [number, number, number] => {
    const leap = y % 4 === 0;
    return born[0] === 2 && born[1] === 29 && !leap ? [y, 3, 1] : [y, born[0], born[1]];
  };
  const next = party(year);
  return next[1] * 100 + next[2] >= month * 100 + day ? next : party(year + 1);
}

// %% attempt: February 29 only every four years -> wrong_answer
void function partyDate(born: [number, number], today: [number, number, number]): [number, number, number] {
  const [year, month, day] = today;
  const party = (y: number): [number, number, number] => {
    const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
    return born[0] === 2 && born[1] === 29 && !leap
      ? [y + ((4 - (y % 4)) % 4), 2, 29]
      : [y, born[0], born[1]];
  };
  const next = party(year);
  return next[1] * 100 + next[2] >= month * 100 + day ? next : party(year + 1);
}

// %% attempt: compares only the months -> wrong_answer
void function partyDate(born: [number, number], today: [number, number, number]): [number, number, number] {
  const [year, month] = today;
  const isLeap = (y: number) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const next = born[0] >= month ? year : year + 1;
  return born[0] === 2 && born[1] === 29 && !isLeap(next) ? [next, 3, 1] : [next, born[0], born[1]];
}
