// task: passk/fence_posts
// entry point: fencePosts
// tags: geometry, counting
// %% prompt
/**
 * Counts the posts of a fence on a meadow that is marked with a grid.
 *
 * The fence runs in straight pieces from each point (x, y) of `corners` to the next one; a closed fence
 * also runs from the last corner to the first. Coordinates are whole numbers, and a post stands at each
 * point of the fence whose two coordinates are both whole. Neighbouring corners differ, and the fence does
 * not touch or cross itself. A closed fence has at least three corners; an open one may have one corner,
 * which is a post, or none.
 *
 * @param {[number, number][]} corners
 * @param {boolean} closed
 * @returns {number}
 * @example
 * fencePosts([[0, 0], [4, 2]], false); // 3
 * fencePosts([[0, 0], [4, 0], [4, 4]], true); // 12
 */
function fencePosts(corners, closed) {
// %% canonical solution
  const gcd = (a, b) => (b === 0 ? Math.abs(a) : gcd(b, a % b));
  let posts = !closed && corners.length > 0 ? 1 : 0;
  for (let i = closed ? 0 : 1; i < corners.length; i++) {
    const [[a, b], [c, d]] = [corners.at(i - 1), corners[i]];
    posts += gcd(c - a, d - b);
  }
  return posts;
}

// %% test
const assert = require('node:assert');

assert.strictEqual(fencePosts([[0, 0], [4, 2]], false), 3);
assert.strictEqual(fencePosts([[0, 0], [4, 0], [4, 4]], true), 12);
assert.strictEqual(fencePosts([], false), 0);
assert.strictEqual(fencePosts([[3, 4]], false), 1);
assert.strictEqual(fencePosts([[0, 0], [1, 0]], false), 2);
assert.strictEqual(fencePosts([[0, 0], [0, 5]], false), 6);
assert.strictEqual(fencePosts([[2, 7], [2, -5]], false), 13);
assert.strictEqual(fencePosts([[-3, 6], [6, -6]], false), 4);
assert.strictEqual(fencePosts([[5, 3], [0, 0]], false), 2);
assert.strictEqual(fencePosts([[0, 0], [1, 0], [0, 1]], true), 3);
assert.strictEqual(fencePosts([[0, 0], [4, 0], [4, 4]], false), 9);
assert.strictEqual(fencePosts([[1, 1], [7, 3], [5, 9], [-1, 7]], true), 8);
assert.strictEqual(fencePosts([[10, 20], [16, 29], [20, 29]], false), 8);
assert.strictEqual(fencePosts([[-10, -10], [-10, 10], [10, 10], [10, -10]], true), 80);
assert.strictEqual(fencePosts([[-10, -10], [-10, 10], [10, 10], [10, -10]], false), 61);
assert.strictEqual(fencePosts([[0, 0], [1000, 1500], [2500, 0]], true), 4500);

// %% attempt: counts the corners twice -> wrong_answer
void function fencePosts(corners, closed) {
  const gcd = (a, b) => (b === 0 ? Math.abs(a) : gcd(b, a % b));
  let posts = !closed && corners.length > 0 ? 1 : 0;
  for (let i = closed ? 0 : 1; i < corners.length; i++) {
    const [[a, b], [c, d]] = [corners.at(i - 1), corners[i]];
    posts += gcd(c - a, d - b) + 1;
  }
  return posts;
}

// %% attempt: never closes the fence -> wrong_answer
void function fencePosts(corners, closed) {
  const gcd = (a, b) => (b === 0 ? Math.abs(a) : gcd(b, a % b));
  let posts = !closed && corners.length > 0 ? 1 : 0;
  for (let i = 1; i < corners.length; i++) {
    const [[a, b], [c, d]] = [corners.at(i - 1), corners[i]];
    posts += gcd(c - a, d - b);
  }
  return posts;
}

// %% attempt: an open fence has no post at its end -> wrong_answer
void function fencePosts(corners, closed) {
  const gcd = (a, b) => (b === 0 ? Math.abs(a) : gcd(b, a % b));
  let posts = 0;
  for (let i = closed ? 0 : 1; i < corners.length; i++) {
    const [[a, b], [c, d]] = [corners.at(i - 1), corners[i]];
    posts += gcd(c - a, d - b);
  }
  return posts;
}

// %% attempt: counts steps along the grid -> wrong_answer
void function fencePosts(corners, closed) {
  const gcd = (a, b) => (b === 0 ? Math.abs(a) : gcd(b, a % b));
  let posts = !closed && corners.length > 0 ? 1 : 0;
  for (let i = closed ? 0 : 1; i < corners.length; i++) {
    const [[a, b], [c, d]] = [corners.at(i - 1), corners[i]];
    posts += Math.abs(c - a) + Math.abs(d - b);
  }
  return posts;
}

// %% attempt: slanted pieces have no posts between -> wrong_answer
void function fencePosts(corners, closed) {
  const gcd = (a, b) => (b === 0 ? Math.abs(a) : gcd(b, a % b));
  let posts = !closed && corners.length > 0 ? 1 : 0;
  for (let i = closed ? 0 : 1; i < corners.length; i++) {
    const [[a, b], [c, d]] = [corners.at(i - 1), corners[i]];
    posts += a === c || b === d ? Math.abs(c - a + d - b) : 1;
  }
  return posts;
}

// %% attempt: asks an empty fence for its first corner -> runtime_error
void function fencePosts(corners, closed) {
  const gcd = (a, b) => (b === 0 ? Math.abs(a) : gcd(b, a % b));
  let [x, y] = corners[0];
  let posts = closed ? 0 : 1;
  for (const [c, d] of [...corners.slice(1), ...(closed ? corners.slice(0, 1) : [])]) {
    posts += gcd(c - x, d - y);
    [x, y] = [c, d];
  }
  return posts;
}
