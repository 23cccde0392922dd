// task: passk/tide_times
// entry point: tideTimes
// tags: dates, formatting
// %% prompt
/**
 * Lists the high tides of the coming days at a harbour, one list of times 'HH:MM' for each day.
 *
 * `first` is the first high tide of the first day. From one high tide to the next it is 12 hours and 25
 * minutes. The harbour's table names whole multiples of five minutes: each time is rounded to the nearest
 * one. The time that is written decides the day a tide belongs to, so that 23:58 is 00:00 of the next day.
 * `first` is between 00:00 and 12:24; the table ends with day number `days`.
 *
 * @example
 * tideTimes('00:31', 2); // [['00:30', '12:55'], ['01:20', '13:45']]
 * tideTimes('12:00', 1); // [['12:00']]
 */
function tideTimes(first: string, days: number): string[][] {
// %% canonical solution
  const [hours, minutes] = first.split(':').map(Number);
  const table: string[][] = Array.from({ length: days }, () => []);
  for (let tide = hours * 60 + minutes; ; tide += 745) {
    const written = Math.round(tide / 5) * 5;
    if (written >= days * 1440) return table;
    const time = [Math.floor(written / 60) % 24, written % 60].map((part) => String(part).padStart(2, '0'));
    table[Math.floor(written / 1440)].push(time.join(':'));
  }
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(tideTimes('00:31', 2), [['00:30', '12:55'], ['01:20', '13:45']]);
assert.deepStrictEqual(tideTimes('12:00', 1), [['12:00']]);
assert.deepStrictEqual(tideTimes('00:00', 0), []);
assert.deepStrictEqual(tideTimes('00:00', 1), [['00:00', '12:25']]);
assert.deepStrictEqual(tideTimes('00:02', 1), [['00:00', '12:25']]);
assert.deepStrictEqual(tideTimes('00:03', 1), [['00:05', '12:30']]);
assert.deepStrictEqual(tideTimes('11:32', 1), [['11:30', '23:55']]);
assert.deepStrictEqual(tideTimes('11:33', 1), [['11:35']]);
assert.deepStrictEqual(tideTimes('11:33', 2), [['11:35'], ['00:00', '12:25']]);
assert.deepStrictEqual(tideTimes('11:35', 2), [['11:35'], ['00:00', '12:25']]);
assert.deepStrictEqual(tideTimes('11:34', 1), [['11:35']]);
assert.deepStrictEqual(tideTimes('12:24', 1), [['12:25']]);
assert.deepStrictEqual(tideTimes('12:24', 2), [['12:25'], ['00:50', '13:15']]);
assert.deepStrictEqual(
  tideTimes('09:07', 4),
  [['09:05', '21:30'], ['09:55', '22:20'], ['10:45', '23:10'], ['11:35']],
);
assert.deepStrictEqual(
  tideTimes('09:08', 4),
  [['09:10', '21:35'], ['10:00', '22:25'], ['10:50', '23:15'], ['11:40']],
);
assert.deepStrictEqual(
  tideTimes('07:20', 6),
  [
    ['07:20', '19:45'],
    ['08:10', '20:35'],
    ['09:00', '21:25'],
    ['09:50', '22:15'],
    ['10:40', '23:05'],
    ['11:30', '23:55'],
  ],
);
assert.deepStrictEqual(
  tideTimes('10:00', 5),
  [['10:00', '22:25'], ['10:50', '23:15'], ['11:40'], ['00:05', '12:30'], ['00:55', '13:20']],
);

// %% attempt: the exact time decides the day -> wrong_answer
void function tideTimes(first: string, days: number): string[][] {
  const [hours, minutes] = first.split(':').map(Number);
  const table: string[][] = Array.from({ length: days }, () => []);
  for (let tide = hours * 60 + minutes; ; tide += 745) {
    const written = Math.round(tide / 5) * 5;
    if (tide >= days * 1440) return table;
    const time = [Math.floor(written / 60) % 24, written % 60].map((part) => String(part).padStart(2, '0'));
    table[Math.floor(tide / 1440)].push(time.join(':'));
  }
}

// %% attempt: rounds down -> wrong_answer
void function tideTimes(first: string, days: number): string[][] {
  const [hours, minutes] = first.split(':').map(Number);
  const table: string[][] = Array.from({ length: days }, () => []);
  for (let tide = hours * 60 + minutes; ; tide += 745) {
    const written = Math.floor(tide / 5) * 5;
    if (written >= days * 1440) return table;
    const time = [Math.floor(written / 60) % 24, written % 60].map((part) => String(part).padStart(2, '0'));
    table[Math.floor(written / 1440)].push(time.join(':'));
  }
}

// %% attempt: two tides a day -> wrong_answer
void function tideTimes(first: string, days: number): string[][] {
  const [hours, minutes] = first.split(':').map(Number);
  const table: string[][] = Array.from({ length: days }, () => []);
  for (let tide = hours * 60 + minutes, i = 0; ; tide += 745, i++) {
    const written = Math.round(tide / 5) * 5;
    if (i === 2 * days) return table;
    const time = [Math.floor(written / 60) % 24, written % 60].map((part) => String(part).padStart(2, '0'));
    table[Math.floor(i / 2)].push(time.join(':'));
  }
}

// %% attempt: every twelve hours -> wrong_answer
void function tideTimes(first: string, days: number): string[][] {
  const [hours, minutes] = first.split(':').map(Number);
  const table: string[][] = Array.from({ length: days }, () => []);
  for (let tide = hours * 60 + minutes; ; tide += 720) {
    const written = Math.round(tide / 5) * 5;
    if (written >= days * 1440) return table;
    const time = [Math.floor(written / 60) % 24, written % 60].map((part) => String(part).padStart(2, '0'));
    table[Math.floor(written / 1440)].push(time.join(':'));
  }
}

// %% attempt: a day behind the last -> runtime_error
void function tideTimes(first: string, days: number): string[][] {
  const [hours, minutes] = first.split(':').map(Number);
  const table: string[][] = Array.from({ length: days }, () => []);
  for (let tide = hours * 60 + minutes; tide < days * 1440; tide += 745) {
    const written = Math.round(tide / 5) * 5;
    const time = [Math.floor(written / 60) % 24, written % 60].map((part) => String(part).padStart(2, '0'));
    table[Math.floor(written / 1440)].push(time.join(':'));
  }
  return table;
}
