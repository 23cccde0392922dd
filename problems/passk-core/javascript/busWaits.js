// task: passk/bus_waits
// entry point: busWaits
// tags: lists, searching
// %% prompt
/**
 * Says how long each person waits at a bus stop, or -1 for a person who never gets on.
 *
 * `buses` holds the minutes at which buses leave, `people` the minutes at which people arrive; both are sorted
 * and may hold equal numbers. People queue in the order given. Every bus takes as many of those
 * who are there, from the head of the queue, as it has seats; who arrives in the minute in which a bus leaves
 * is there in time.
 *
 * @param {number[]} buses
 * @param {number[]} people
 * @param {number} seats
 * @returns {number[]}
 * @example
 * busWaits([10, 20], [3, 10, 11], 2); // [7, 0, 9]
 * busWaits([10], [1, 2, 30], 1); // [9, -1, -1]
 */
function busWaits(buses, people, seats) {
// %% canonical solution
  const waits = [];
  for (const bus of buses) {
    for (let free = seats; free > 0 && waits.length < people.length && people[waits.length] <= bus; free--) {
      waits.push(bus - people[waits.length]);
    }
  }
  while (waits.length < people.length) waits.push(-1);
  return waits;
}

// %% test
const assert = require('node:assert');

const minutes = Array.from({ length: 1000 }, (_, i) => i);
const tens = minutes.filter((minute) => minute % 10 === 0);

assert.deepStrictEqual(busWaits([10, 20], [3, 10, 11], 2), [7, 0, 9]);
assert.deepStrictEqual(busWaits([10], [1, 2, 30], 1), [9, -1, -1]);
assert.deepStrictEqual(busWaits([], [1, 2], 5), [-1, -1]);
assert.deepStrictEqual(busWaits([5], [], 5), []);
assert.deepStrictEqual(busWaits([5, 5], [5, 5, 5], 1), [0, 0, -1]);
assert.deepStrictEqual(busWaits([4, 9], [5], 3), [4]);
assert.deepStrictEqual(busWaits([10, 20, 30], [1, 1, 1, 25], 1), [9, 19, 29, -1]);
assert.deepStrictEqual(busWaits([10, 20, 30], [1, 1, 1, 25], 2), [9, 9, 19, 5]);
assert.deepStrictEqual(busWaits([7], [7], 0), [-1]);
assert.deepStrictEqual(busWaits(tens, minutes, 10).slice(0, 12), [0, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 9]);
assert.deepStrictEqual(busWaits(tens, minutes, 10).slice(989, 992), [1, 0, -1]);

// %% attempt: who arrives with the bus misses it -> wrong_answer
void function busWaits(buses, people, seats) {
  const waits = [];
  for (const bus of buses) {
    for (let free = seats; free > 0 && waits.length < people.length && people[waits.length] < bus; free--) {
      waits.push(bus - people[waits.length]);
    }
  }
  while (waits.length < people.length) waits.push(-1);
  return waits;
}

// %% attempt: buses without a limit of seats -> wrong_answer
void function busWaits(buses, people, seats) {
  return people.map((person) => {
    const bus = buses.find((minute) => minute >= person);
    return bus === undefined ? -1 : bus - person;
  });
}

// %% attempt: takes a bus at minute 0 for no bus -> wrong_answer
void function busWaits(buses, people, seats) {
  const free = buses.map(() => seats);
  return people.map((person) => {
    const bus = buses.find((minute, i) => minute >= person && free[i] > 0);
    if (!bus) return -1;
    free[buses.indexOf(bus)]--;
    return bus - person;
  });
}

// %% attempt: asks for the minute of a bus that is not there -> runtime_error
void function busWaits(buses, people, seats) {
  const queue = buses.map((minute) => ({ minute, free: seats }));
  return people.map((person) => {
    while (queue[0].minute < person || queue[0].free === 0) queue.shift();
    queue[0].free--;
    return queue[0].minute - person;
  });
}

// %% attempt: waits at the stop for a bus that never comes -> timeout
void function busWaits(buses, people, seats) {
  const waits = [];
  for (let minute = 0; waits.length < people.length; minute++) {
    let free = buses.filter((bus) => bus === minute).length * seats;
    while (free-- > 0 && people[waits.length] <= minute) waits.push(minute - people[waits.length]);
  }
  return waits;
}

// %% equivalent mutant: behind the last there is nobody, and nothing is at most a number
// -for (let free = seats; free > 0 && waits.length < people.length && people[waits.length] <= bus; free--) {
// +for (let free = seats; free > 0 && waits.length <= people.length && people[waits.length] <= bus; free--) {
