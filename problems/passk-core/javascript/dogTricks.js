// task: passk/dog_tricks
// entry point: dogTricks
// tags: recursion, simulation
// %% prompt
/**
 * Says where a dog stands after the trick `name`, as [x, y].
 *
 * It starts at [0, 0], looking up, where y grows. In `tricks` 'f' is a step forward, 'l' and 'r' are quarter
 * turns, and a capital letter is the trick of that name, done with left and right exchanged against the trick
 * that does it. The letter of a trick under way is passed over.
 *
 * @param {Record<string, string>} tricks
 * @param {string} name
 * @returns {number[]}
 * @example
 * dogTricks({ A: 'ffrf' }, 'A'); // [1, 2]
 * dogTricks({ A: 'fBf', B: 'rf' }, 'A'); // [-2, 1]
 */
function dogTricks(tricks, name) {
// %% canonical solution
  const sides = [[0, 1], [1, 0], [0, -1], [-1, 0]];
  const underWay = [];
  let [x, y, side] = [0, 0, 0];
  const perform = (trick) => {
    underWay.push(trick);
    const right = underWay.length % 2 === 1 ? 1 : 3;
    for (const sign of tricks[trick]) {
      if (sign === 'f') {
        x += sides[side][0];
        y += sides[side][1];
      } else if (sign === 'r') side = (side + right) % 4;
      else if (sign === 'l') side = (side + 4 - right) % 4;
      else if (!underWay.includes(sign)) perform(sign);
    }
    underWay.pop();
  };
  perform(name);
  return [x, y];
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(dogTricks({ A: 'ffrf' }, 'A'), [1, 2]);
assert.deepStrictEqual(dogTricks({ A: 'fBf', B: 'rf' }, 'A'), [-2, 1]);
assert.deepStrictEqual(dogTricks({ A: '' }, 'A'), [0, 0]);
assert.deepStrictEqual(dogTricks({ A: 'f' }, 'A'), [0, 1]);
assert.deepStrictEqual(dogTricks({ A: 'lf' }, 'A'), [-1, 0]);
assert.deepStrictEqual(dogTricks({ A: 'rrf', B: 'f' }, 'A'), [0, -1]);
assert.deepStrictEqual(dogTricks({ A: 'f', B: 'rfA' }, 'B'), [2, 0]);
assert.deepStrictEqual(dogTricks({ A: 'BC', B: 'lf', C: 'lff' }, 'A'), [1, -2]);
assert.deepStrictEqual(dogTricks({ A: 'BB', B: 'f' }, 'A'), [0, 2]);
assert.deepStrictEqual(dogTricks({ A: 'fAf' }, 'A'), [0, 2]);
assert.deepStrictEqual(dogTricks({ A: 'fBf', B: 'rfAf' }, 'A'), [-3, 1]);
assert.deepStrictEqual(dogTricks({ A: 'BB', B: 'Crf', C: 'lf' }, 'A'), [0, 0]);
assert.deepStrictEqual(dogTricks({ A: 'BCB', B: 'Cf', C: 'r' }, 'A'), [2, 0]);
assert.deepStrictEqual(dogTricks({ A: 'B', B: 'C', C: 'D', D: 'rfAfBfC' }, 'A'), [-3, 0]);
assert.deepStrictEqual(dogTricks({ A: 'rflffrrrfrf' }, 'A'), [0, 3]);
assert.deepStrictEqual(dogTricks({ K: 'rrrrrfllllf', Z: 'fK' }, 'Z'), [-2, 1]);

// %% attempt: left and right are never exchanged -> wrong_answer
void function dogTricks(tricks, name) {
  const sides = [[0, 1], [1, 0], [0, -1], [-1, 0]];
  const underWay = [];
  let [x, y, side] = [0, 0, 0];
  const perform = (trick) => {
    underWay.push(trick);
    const right = 1;
    for (const sign of tricks[trick]) {
      if (sign === 'f') {
        x += sides[side][0];
        y += sides[side][1];
      } else if (sign === 'r') side = (side + right) % 4;
      else if (sign === 'l') side = (side + 4 - right) % 4;
      else if (!underWay.includes(sign)) perform(sign);
    }
    underWay.pop();
  };
  perform(name);
  return [x, y];
}

// %% attempt: every trick in a trick is mirrored, however deep -> wrong_answer
void function dogTricks(tricks, name) {
  const sides = [[0, 1], [1, 0], [0, -1], [-1, 0]];
  const underWay = [];
  let [x, y, side] = [0, 0, 0];
  const perform = (trick) => {
    underWay.push(trick);
    const right = underWay.length === 1 ? 1 : 3;
    for (const sign of tricks[trick]) {
      if (sign === 'f') {
        x += sides[side][0];
        y += sides[side][1];
      } else if (sign === 'r') side = (side + right) % 4;
      else if (sign === 'l') side = (side + 4 - right) % 4;
      else if (!underWay.includes(sign)) perform(sign);
    }
    underWay.pop();
  };
  perform(name);
  return [x, y];
}

// %% attempt: each trick is done only once -> wrong_answer
void function dogTricks(tricks, name) {
  const sides = [[0, 1], [1, 0], [0, -1], [-1, 0]];
  let depth = 0;
  const underWay = [];
  let [x, y, side] = [0, 0, 0];
  const perform = (trick) => {
    underWay.push(trick);
    depth++;
    const right = depth % 2 === 1 ? 1 : 3;
    for (const sign of tricks[trick]) {
      if (sign === 'f') {
        x += sides[side][0];
        y += sides[side][1];
      } else if (sign === 'r') side = (side + right) % 4;
      else if (sign === 'l') side = (side + 4 - right) % 4;
      else if (!underWay.includes(sign)) perform(sign);
    }
    depth--;
  };
  perform(name);
  return [x, y];
}

// %% attempt: only the trick itself is not begun once more -> runtime_error
void function dogTricks(tricks, name) {
  const sides = [[0, 1], [1, 0], [0, -1], [-1, 0]];
  const underWay = [];
  let [x, y, side] = [0, 0, 0];
  const perform = (trick) => {
    underWay.push(trick);
    const right = underWay.length % 2 === 1 ? 1 : 3;
    for (const sign of tricks[trick]) {
      if (sign === 'f') {
        x += sides[side][0];
        y += sides[side][1];
      } else if (sign === 'r') side = (side + right) % 4;
      else if (sign === 'l') side = (side + 4 - right) % 4;
      else if (sign !== trick) perform(sign);
    }
    underWay.pop();
  };
  perform(name);
  return [x, y];
}

// %% attempt: the dog looks up again after each trick -> wrong_answer
void function dogTricks(tricks, name) {
  const sides = [[0, 1], [1, 0], [0, -1], [-1, 0]];
  const underWay = [];
  let [x, y, side] = [0, 0, 0];
  const perform = (trick) => {
    underWay.push(trick);
    const right = underWay.length % 2 === 1 ? 1 : 3;
    for (const sign of tricks[trick]) {
      if (sign === 'f') {
        x += sides[side][0];
        y += sides[side][1];
      } else if (sign === 'r') side = (side + right) % 4;
      else if (sign === 'l') side = (side + 4 - right) % 4;
      else if (!underWay.includes(sign)) perform(sign);
    }
    underWay.pop();
    side = 0;
  };
  perform(name);
  return [x, y];
}
