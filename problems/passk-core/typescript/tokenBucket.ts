// task: passk/token_bucket
// entry point: tokenBucket
// tags: simulation, state machine
// %% prompt
/**
 * Says for each request whether a token bucket lets it through.
 *
 * The bucket is full with `size` tokens at second 0, and gets one more at every second that is a positive
 * multiple of `every`, unless it is full. A request [second, tokens] takes its tokens if there are enough and is
 * let through, or takes none and is refused. Requests are sorted by second; those of one second come in the
 * given order, after a token of that second. `every` is positive.
 *
 * @example
 * tokenBucket([[0, 2], [1, 1], [5, 1]], 2, 5); // [true, false, true]
 * tokenBucket([[100, 3]], 2, 1); // [false]
 */
function tokenBucket(requests: [number, number][], size: number, every: number): boolean[] {
// %% canonical solution
  let tokens = size;
  let last = 0;
  return requests.map(([second, wanted]) => {
    tokens = Math.min(size, tokens + Math.floor(second / every) - Math.floor(last / every));
    last = second;
    if (wanted > tokens) return false;
    tokens -= wanted;
    return true;
  });
}

// %% test
declare var require: any;
const assert = require('node:assert');

const stream = Array.from({ length: 1000 }, (_, i): [number, number] => [i, 1]);

assert.deepStrictEqual(tokenBucket([[0, 2], [1, 1], [5, 1]], 2, 5), [true, false, true]);
assert.deepStrictEqual(tokenBucket([[100, 3]], 2, 1), [false]);
assert.deepStrictEqual(tokenBucket([], 3, 1), []);
assert.deepStrictEqual(tokenBucket([[0, 2], [0, 1]], 1, 9), [false, true]);
assert.deepStrictEqual(tokenBucket([[0, 0], [0, 1]], 0, 1), [true, false]);
assert.deepStrictEqual(tokenBucket([[4, 2], [5, 1], [6, 1]], 2, 5), [true, true, false]);
assert.deepStrictEqual(tokenBucket([[3, 1], [9, 1], [12, 1]], 1, 10), [true, false, true]);
assert.deepStrictEqual(tokenBucket([[0, 3], [2, 2], [2, 1], [2, 1]], 3, 1), [true, true, false, false]);
assert.deepStrictEqual(tokenBucket([[0, 1], [50, 3], [50, 1]], 3, 10), [true, true, false]);
assert.deepStrictEqual(tokenBucket([[7, 2], [7, 2], [14, 1]], 3, 7), [true, false, true]);
assert.deepStrictEqual(tokenBucket([[0, 5], [9, 3], [10, 2], [10, 1]], 5, 3), [true, true, false, false]);
assert.deepStrictEqual(tokenBucket([[0, 1], [2, 1], [4, 1], [5, 1]], 1, 5), [true, false, false, true]);
assert.deepStrictEqual(tokenBucket(stream, 1, 3), stream.map(([second]) => second % 3 === 0));
assert.deepStrictEqual(tokenBucket([[1e12, 5], [1e12 + 1, 5], [2e12, 5]], 5, 1), [true, false, true]);

// %% attempt: hands out parts of a token -> wrong_answer
void function tokenBucket(requests: [number, number][], size: number, every: number): boolean[] {
  let tokens = size;
  let last = 0;
  return requests.map(([second, wanted]) => {
    tokens = Math.min(size, tokens + (second - last) / every);
    last = second;
    if (wanted > tokens) return false;
    tokens -= wanted;
    return true;
  });
}

// %% attempt: cuts large numbers to 32 bits -> wrong_answer
void function tokenBucket(requests: [number, number][], size: number, every: number): boolean[] {
  let tokens = size;
  let last = 0;
  return requests.map(([second, wanted]) => {
    tokens = Math.min(size, tokens + ((second / every) | 0) - ((last / every) | 0));
    last = second;
    if (wanted > tokens) return false;
    tokens -= wanted;
    return true;
  });
}

// %% attempt: a refused request takes what is left -> wrong_answer
void function tokenBucket(requests: [number, number][], size: number, every: number): boolean[] {
  let tokens = size;
  let last = 0;
  const passed: boolean[] = [];
  for (const [second, wanted] of requests) {
    tokens = Math.min(size, tokens + Math.floor(second / every) - Math.floor(last / every));
    last = second;
    passed.push(wanted <= tokens);
    tokens = Math.max(0, tokens - wanted);
  }
  return passed;
}

// %% attempt: counts every single second -> timeout
void function tokenBucket(requests: [number, number][], size: number, every: number): boolean[] {
  let tokens = size;
  let now = 0;
  return requests.map(([second, wanted]) => {
    while (now < second) {
      now++;
      if (now % every === 0 && tokens < size) tokens++;
    }
    if (wanted > tokens) return false;
    tokens -= wanted;
    return true;
  });
}

