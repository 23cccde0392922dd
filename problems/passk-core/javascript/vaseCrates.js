// task: passk/vase_crates
// entry point: vaseCrates
// tags: dynamic programming, lists
// %% prompt
/**
 * Packs a row of vases and returns the least cost and the fewest crates that reach it.
 *
 * Each crate takes 1 to `room` vases that stand side by side. It costs `price`, and 1 more for each centimetre
 * by which its tallest vase is higher than its lowest. Without vases there are no crates.
 *
 * @param {number[]} heights
 * @param {number} room
 * @param {number} price
 * @returns {[number, number]}
 * @example
 * vaseCrates([20, 22, 31, 30], 3, 5); // [13, 2]
 * vaseCrates([20, 22, 31, 30], 3, 1); // [4, 3]
 */
function vaseCrates(heights, room, price) {
// %% canonical solution
  const rest = [[0, 0]];
  for (const left of heights.keys()) {
    const row = heights.slice(heights.length - left - 1).slice(0, room);
    const choices = row.map((_, last) => {
      const crate = row.slice(0, last + 1);
      const [cost, crates] = rest[left - last];
      return [cost + price + Math.max(...crate) - Math.min(...crate), crates + 1];
    });
    rest.push(choices.sort((a, b) => a[0] - b[0] || a[1] - b[1])[0]);
  }
  return rest[heights.length];
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(vaseCrates([20, 22, 31, 30], 3, 5), [13, 2]);
assert.deepStrictEqual(vaseCrates([20, 22, 31, 30], 3, 1), [4, 3]);
assert.deepStrictEqual(vaseCrates([], 4, 9), [0, 0]);
assert.deepStrictEqual(vaseCrates([33], 1, 9), [9, 1]);
assert.deepStrictEqual(vaseCrates([7, 7, 7, 7, 7], 2, 3), [9, 3]);
assert.deepStrictEqual(vaseCrates([7, 7, 7, 7], 4, 0), [0, 1]);
// One crate costs as much as two.
assert.deepStrictEqual(vaseCrates([1, 3], 2, 2), [4, 1]);
assert.deepStrictEqual(vaseCrates([1, 3], 2, 1), [2, 2]);
assert.deepStrictEqual(vaseCrates([1, 3, 1, 3], 2, 2), [8, 2]);
assert.deepStrictEqual(vaseCrates([5, 1, 9], 3, 0), [0, 3]);
assert.deepStrictEqual(vaseCrates([5, 1, 9], 1, 4), [12, 3]);
assert.deepStrictEqual(vaseCrates([5, 1, 9], 3, 100), [108, 1]);
assert.deepStrictEqual(vaseCrates([1, 9, 1, 9, 1], 5, 6), [14, 1]);
// A full crate first is dearer.
assert.deepStrictEqual(vaseCrates([10, 10, 30, 30], 3, 8), [16, 2]);
assert.deepStrictEqual(vaseCrates([2, 4, 6, 8, 10, 12], 6, 3), [13, 1]);
assert.deepStrictEqual(vaseCrates([2, 4, 6, 8, 10, 12], 6, 2), [12, 1]);
assert.deepStrictEqual(vaseCrates([40, 12, 13, 41, 42, 12, 50, 52, 51, 11, 10, 12, 30], 4, 6), [48, 7]);
assert.deepStrictEqual(vaseCrates([40, 12, 13, 41, 42, 12, 50, 52, 51, 11, 10, 12, 30], 9, 25), [110, 2]);

// %% attempt: fills each crate before the next one -> wrong_answer
void function vaseCrates(heights, room, price) {
  let cost = 0;
  let crates = 0;
  for (let start = 0; start < heights.length; start += room) {
    const crate = heights.slice(start, start + room);
    cost += price + Math.max(...crate) - Math.min(...crate);
    crates++;
  }
  return [cost, crates];
}

// %% attempt: begins a crate only if that is cheaper at once -> wrong_answer
void function vaseCrates(heights, room, price) {
  let cost = 0;
  let crates = 0;
  let crate = [];
  const spread = (vases) => Math.max(...vases) - Math.min(...vases);
  for (const height of heights) {
    const wider = [...crate, height];
    if (crate.length > 0 && wider.length <= room && spread(wider) - spread(crate) <= price) {
      cost += spread(wider) - spread(crate);
      crate = wider;
    } else {
      crate = [height];
      cost += price;
      crates++;
    }
  }
  return [cost, crates];
}

// %% attempt: counts the most crates that reach the least cost -> wrong_answer
void function vaseCrates(heights, room, price) {
  const rest = [[0, 0]];
  for (const left of heights.keys()) {
    const row = heights.slice(heights.length - left - 1).slice(0, room);
    const choices = row.map((_, last) => {
      const crate = row.slice(0, last + 1);
      const [cost, crates] = rest[left - last];
      return [cost + price + Math.max(...crate) - Math.min(...crate), crates + 1];
    });
    rest.push(choices.sort((a, b) => a[0] - b[0] || b[1] - a[1])[0]);
  }
  return rest[heights.length];
}

// %% attempt: takes the first and the last vase for the lowest and the tallest -> wrong_answer
void function vaseCrates(heights, room, price) {
  const rest = [[0, 0]];
  for (const left of heights.keys()) {
    const row = heights.slice(heights.length - left - 1).slice(0, room);
    const choices = row.map((_, last) => {
      const crate = row.slice(0, last + 1);
      const [cost, crates] = rest[left - last];
      return [cost + price + Math.abs(crate[last] - crate[0]), crates + 1];
    });
    rest.push(choices.sort((a, b) => a[0] - b[0] || a[1] - b[1])[0]);
  }
  return rest[heights.length];
}

// %% attempt: one vase too many fits -> wrong_answer
void function vaseCrates(heights, room, price) {
  const rest = [[0, 0]];
  for (const left of heights.keys()) {
    const row = heights.slice(heights.length - left - 1).slice(0, room + 1);
    const choices = row.map((_, last) => {
      const crate = row.slice(0, last + 1);
      const [cost, crates] = rest[left - last];
      return [cost + price + Math.max(...crate) - Math.min(...crate), crates + 1];
    });
    rest.push(choices.sort((a, b) => a[0] - b[0] || a[1] - b[1])[0]);
  }
  return rest[heights.length];
}

// %% attempt: one vase too few fits -> runtime_error
void function vaseCrates(heights, room, price) {
  const best = [[0, 0]];
  for (let end = 1; end <= heights.length; end++) {
    const choices = [];
    for (let start = Math.max(0, end - room + 1); start < end; start++) {
      const crate = heights.slice(start, end);
      choices.push([best[start][0] + price + Math.max(...crate) - Math.min(...crate), best[start][1] + 1]);
    }
    best.push(choices.sort((a, b) => a[0] - b[0] || a[1] - b[1])[0]);
  }
  const [cost, crates] = best[heights.length];
  return [cost, crates];
}

// %% attempt: a crate for no vases -> wrong_answer
void function vaseCrates(heights, room, price) {
  const rest = [[0, 0]];
  for (const left of heights.keys()) {
    const row = heights.slice(heights.length - left - 1).slice(0, room);
    const choices = row.map((_, last) => {
      const crate = row.slice(0, last + 1);
      const [cost, crates] = rest[left - last];
      return [cost + price + Math.max(...crate) - Math.min(...crate), crates + 1];
    });
    rest.push(choices.sort((a, b) => a[0] - b[0] || a[1] - b[1])[0]);
  }
  return heights.length > 0 ? rest[heights.length] : [price, 1];
}
