// task: passk/vet_queue
// entry point: vetQueue
// tags: scheduling, simulation
// %% prompt
/**
 * Lists a vet's patients by name in the order in which she calls them.
 *
 * Patients [name, arrival, urgency] are sorted by arrival; a visit takes `minutes`. Once free, she calls the
 * most urgent one who is there by then, among equals the first listed. But who was passed over `patience`
 * times, by calls of somebody listed later, goes first, again the first listed.
 *
 * @example
 * vetQueue([['cat', 0, 1], ['dog', 5, 2], ['hen', 6, 9]], 10, 3); // ['cat', 'hen', 'dog']
 * vetQueue([['cat', 0, 1], ['dog', 0, 2], ['hen', 0, 9]], 10, 1); // ['hen', 'cat', 'dog']
 */
function vetQueue(patients: [string, number, number][], minutes: number, patience: number): string[] {
// %% canonical solution
  const coming = patients.map(([name, arrival, urgency]) => ({ name, arrival, urgency, calls: patience }));
  const room: typeof coming = [];
  const order: string[] = [];
  for (let minute = 0; order.length < patients.length; minute += minutes) {
    if (room.length === 0) minute = Math.max(minute, coming[0].arrival);
    while (coming.length > 0 && coming[0].arrival <= minute) room.push(coming.shift());
    let next = room.findIndex(({ calls }) => calls === 0);
    if (next < 0) {
      const most = Math.max(...room.map(({ urgency }) => urgency));
      next = room.findIndex(({ urgency }) => urgency === most);
    }
    for (const patient of room.slice(0, next)) patient.calls--;
    order.push(room.splice(next, 1)[0].name);
  }
  return order;
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(vetQueue([['cat', 0, 1], ['dog', 5, 2], ['hen', 6, 9]], 10, 3), ['cat', 'hen', 'dog']);
assert.deepStrictEqual(vetQueue([['cat', 0, 1], ['dog', 0, 2], ['hen', 0, 9]], 10, 1), ['hen', 'cat', 'dog']);
assert.deepStrictEqual(vetQueue([], 10, 2), []);
assert.deepStrictEqual(vetQueue([['cat', 7, 0]], 5, 1), ['cat']);
assert.deepStrictEqual(vetQueue([['cat', 0, 3], ['dog', 0, 3], ['hen', 0, 3]], 5, 2), ['cat', 'dog', 'hen']);
assert.deepStrictEqual(vetQueue([['cat', 0, 1], ['dog', 9, 1], ['hen', 10, 5]], 10, 5), ['cat', 'hen', 'dog']);
assert.deepStrictEqual(vetQueue([['cat', 0, 1], ['dog', 9, 1], ['hen', 11, 5]], 10, 5), ['cat', 'dog', 'hen']);
// The vet waits twice.
assert.deepStrictEqual(vetQueue([['cat', 3, 1], ['dog', 14, 1], ['hen', 14, 2]], 10, 5), ['cat', 'hen', 'dog']);
assert.deepStrictEqual(vetQueue([['cat', 3, 1], ['dog', 13, 1], ['hen', 14, 2]], 10, 5), ['cat', 'dog', 'hen']);
assert.deepStrictEqual(
  vetQueue([['a', 0, 1], ['b', 0, 5], ['c', 0, 5], ['d', 0, 5]], 1, 2),
  ['b', 'c', 'a', 'd'],
);
assert.deepStrictEqual(
  vetQueue([['a', 0, 1], ['b', 0, 5], ['c', 0, 5], ['d', 0, 5]], 1, 3),
  ['b', 'c', 'd', 'a'],
);
// a and b lose their patience together.
assert.deepStrictEqual(
  vetQueue([['a', 0, 1], ['b', 0, 1], ['c', 0, 5], ['d', 0, 9], ['e', 0, 3]], 1, 2),
  ['d', 'c', 'a', 'b', 'e'],
);
assert.deepStrictEqual(
  vetQueue([['a', 0, 5], ['b', 0, 1], ['c', 0, 4], ['d', 0, 3]], 1, 1),
  ['a', 'c', 'b', 'd'],
);
assert.deepStrictEqual(
  vetQueue([['a', 0, 5], ['b', 0, 1], ['c', 0, 2], ['d', 0, 3]], 1, 1),
  ['a', 'd', 'b', 'c'],
);
assert.deepStrictEqual(
  vetQueue(
    [
      ['a', 0, 0], ['b', 1, 4], ['c', 2, 2], ['d', 3, 7], ['e', 8, 9], ['f', 20, 1], ['g', 20, 2],
      ['h', 21, 3],
    ],
    4,
    2,
  ),
  ['a', 'd', 'e', 'b', 'c', 'g', 'h', 'f'],
);
assert.deepStrictEqual(
  vetQueue([['a', 0, 3], ['b', 0, 2], ['c', 0, 1], ['d', 3, 9], ['e', 5, 9], ['f', 6, 9], ['g', 9, 9]], 3, 2),
  ['a', 'd', 'e', 'b', 'c', 'f', 'g'],
);
assert.deepStrictEqual(vetQueue([['ox', 2, 1], ['ox', 2, 2], ['ewe', 2, 3]], 6, 2), ['ewe', 'ox', 'ox']);

// %% attempt: nobody loses patience -> wrong_answer
void function vetQueue(patients: [string, number, number][], minutes: number, patience: number): string[] {
  const coming = patients.map(([name, arrival, urgency]) => ({ name, arrival, urgency, calls: patience }));
  const room: typeof coming = [];
  const order: string[] = [];
  for (let minute = 0; order.length < patients.length; minute += minutes) {
    if (room.length === 0) minute = Math.max(minute, coming[0].arrival);
    while (coming.length > 0 && coming[0].arrival <= minute) room.push(coming.shift());
    let next = room.findIndex(({ calls }) => calls === 0);
    if (next < 0) {
      const most = Math.max(...room.map(({ urgency }) => urgency));
      next = room.findIndex(({ urgency }) => urgency === most);
    }
    order.push(room.splice(next, 1)[0].name);
  }
  return order;
}

// %% attempt: calls the first who has arrived -> wrong_answer
void function vetQueue(patients: [string, number, number][], minutes: number, patience: number): string[] {
  return patients.map(([name]) => name);
}

// %% attempt: everybody who waits is passed over by each call -> wrong_answer
void function vetQueue(patients: [string, number, number][], minutes: number, patience: number): string[] {
  const coming = patients.map(([name, arrival, urgency]) => ({ name, arrival, urgency, calls: patience }));
  const room: typeof coming = [];
  const order: string[] = [];
  for (let minute = 0; order.length < patients.length; minute += minutes) {
    if (room.length === 0) minute = Math.max(minute, coming[0].arrival);
    while (coming.length > 0 && coming[0].arrival <= minute) room.push(coming.shift());
    let next = room.findIndex(({ calls }) => calls <= 0);
    if (next < 0) {
      const most = Math.max(...room.map(({ urgency }) => urgency));
      next = room.findIndex(({ urgency }) => urgency === most);
    }
    for (const patient of room) {
      if (patient !== room[next]) patient.calls--;
    }
    order.push(room.splice(next, 1)[0].name);
  }
  return order;
}

// %% attempt: loses patience one call too late -> wrong_answer
void function vetQueue(patients: [string, number, number][], minutes: number, patience: number): string[] {
  const coming = patients.map(([name, arrival, urgency]) => ({ name, arrival, urgency, calls: patience }));
  const room: typeof coming = [];
  const order: string[] = [];
  for (let minute = 0; order.length < patients.length; minute += minutes) {
    if (room.length === 0) minute = Math.max(minute, coming[0].arrival);
    while (coming.length > 0 && coming[0].arrival <= minute) room.push(coming.shift());
    let next = room.findIndex(({ calls }) => calls < 0);
    if (next < 0) {
      const most = Math.max(...room.map(({ urgency }) => urgency));
      next = room.findIndex(({ urgency }) => urgency === most);
    }
    for (const patient of room.slice(0, next)) patient.calls--;
    order.push(room.splice(next, 1)[0].name);
  }
  return order;
}

// %% attempt: who arrives when the vet gets free is not there yet -> wrong_answer
void function vetQueue(patients: [string, number, number][], minutes: number, patience: number): string[] {
  const coming = patients.map(([name, arrival, urgency]) => ({ name, arrival, urgency, calls: patience }));
  const room: typeof coming = [];
  const order: string[] = [];
  for (let minute = 0; order.length < patients.length; minute += minutes) {
    if (room.length === 0) minute = Math.max(minute, coming[0].arrival);
    while (coming.length > 0 && (coming[0].arrival < minute || room.length === 0)) room.push(coming.shift());
    let next = room.findIndex(({ calls }) => calls === 0);
    if (next < 0) {
      const most = Math.max(...room.map(({ urgency }) => urgency));
      next = room.findIndex(({ urgency }) => urgency === most);
    }
    for (const patient of room.slice(0, next)) patient.calls--;
    order.push(room.splice(next, 1)[0].name);
  }
  return order;
}

// %% attempt: among the equally urgent the last one -> wrong_answer
void function vetQueue(patients: [string, number, number][], minutes: number, patience: number): string[] {
  const coming = patients.map(([name, arrival, urgency]) => ({ name, arrival, urgency, calls: patience }));
  const room: typeof coming = [];
  const order: string[] = [];
  for (let minute = 0; order.length < patients.length; minute += minutes) {
    if (room.length === 0) minute = Math.max(minute, coming[0].arrival);
    while (coming.length > 0 && coming[0].arrival <= minute) room.push(coming.shift());
    let next = room.findIndex(({ calls }) => calls === 0);
    if (next < 0) {
      const most = Math.max(...room.map(({ urgency }) => urgency));
      next = room.map(({ urgency }) => urgency).lastIndexOf(most);
    }
    for (const patient of room.slice(0, next)) patient.calls--;
    order.push(room.splice(next, 1)[0].name);
  }
  return order;
}

// %% attempt: nobody is there to be called -> runtime_error
void function vetQueue(patients: [string, number, number][], minutes: number, patience: number): string[] {
  const coming = patients.map(([name, arrival, urgency]) => ({ name, arrival, urgency, calls: patience }));
  const room: typeof coming = [];
  const order: string[] = [];
  for (let minute = 0; order.length < patients.length; minute += minutes) {
    while (coming.length > 0 && coming[0].arrival <= minute) room.push(coming.shift());
    let next = room.findIndex(({ calls }) => calls === 0);
    if (next < 0) {
      const most = Math.max(...room.map(({ urgency }) => urgency));
      next = room.findIndex(({ urgency }) => urgency === most);
    }
    for (const patient of room.slice(0, next)) patient.calls--;
    order.push(room.splice(next, 1)[0].name);
  }
  return order;
}
