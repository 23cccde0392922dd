// task: passk/lift_script
// entry point: liftScript
// tags: parsing, recursion, simulation
// %% prompt
/**
 * Runs the script of a lift that starts on floor 0 and lists the floors that it comes to.
 *
 * "up" and "down" move it by a floor. "at N" runs the block below it if the lift is on floor N, "until N"
 * as long as it is not, looked up before each run. A block is indented by one space more than that line.
 * Every script ends.
 *
 * @param {string[]} script
 * @returns {number[]}
 * @example
 * liftScript(['until 2', ' up', 'down']); // [1, 2, 1]
 * liftScript(['at 0', ' up', ' up', 'at 1', ' down']); // [1, 2]
 */
function liftScript(script) {
// %% canonical solution
  const blocks = [[]];
  for (const line of script) {
    const depth = line.search(/\S/);
    const [word, goal] = line.slice(depth).split(' ');
    const inner = [];
    blocks[depth].push({ word, goal: Number(goal), inner });
    blocks[depth + 1] = inner;
  }
  const floors = [];
  let floor = 0;
  const run = (block) => {
    for (const { word, goal, inner } of block) {
      if (word === 'at') {
        if (floor === goal) run(inner);
      } else if (word === 'until') {
        while (floor !== goal) run(inner);
      } else {
        floor += word === 'up' ? 1 : -1;
        floors.push(floor);
      }
    }
  };
  run(blocks[0]);
  return floors;
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(liftScript(['until 2', ' up', 'down']), [1, 2, 1]);
assert.deepStrictEqual(liftScript(['at 0', ' up', ' up', 'at 1', ' down']), [1, 2]);
assert.deepStrictEqual(liftScript([]), []);
assert.deepStrictEqual(liftScript(['up', 'up', 'down']), [1, 2, 1]);
assert.deepStrictEqual(liftScript(['at 0', 'up']), [1]);
assert.deepStrictEqual(liftScript(['up', 'at 1']), [1]);
assert.deepStrictEqual(liftScript(['at 1', ' up']), []);
assert.deepStrictEqual(liftScript(['until 0', ' up', ' down']), []);
assert.deepStrictEqual(liftScript(['at 0', ' at 1', '  up', 'down']), [-1]);
assert.deepStrictEqual(liftScript(['until 0', ' up', 'down']), [-1]);
assert.deepStrictEqual(liftScript(['until 11', ' up']), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
assert.deepStrictEqual(liftScript(['down', 'until -3', ' down', 'up']), [-1, -2, -3, -2]);
assert.deepStrictEqual(liftScript(['until 2', ' up', ' up', ' up', ' down']), [1, 2, 3, 2]);
assert.deepStrictEqual(liftScript(['until 3', ' up', ' at 2', '  up', '  up', '  down']), [1, 2, 3, 4, 3]);
assert.deepStrictEqual(liftScript(['at 0', ' at 0', '  up', ' up', 'up']), [1, 2, 3]);
assert.deepStrictEqual(
  liftScript(['until 2', ' until 2', '  up', 'at 2', ' until 0', '  down', ' up']),
  [1, 2, 1, 0, 1],
);
assert.deepStrictEqual(
  liftScript(['until 4', ' up', ' at 3', '  until 1', '   down', '  down', '  at 0', '   until 3', '    up']),
  [1, 2, 3, 2, 1, 0, 1, 2, 3, 4],
);
assert.deepStrictEqual(
  liftScript(['until -2', ' down', ' at -1', '  down', '  at -2', '   down', ' up']),
  [-1, -2, -3, -2],
);

// %% attempt: a run breaks off as soon as the lift is there -> wrong_answer
void function liftScript(script) {
  const blocks = [[]];
  for (const line of script) {
    const depth = line.search(/\S/);
    const [word, goal] = line.slice(depth).split(' ');
    const inner = [];
    blocks[depth].push({ word, goal: Number(goal), inner });
    blocks[depth + 1] = inner;
  }
  const floors = [];
  let floor = 0;
  const run = (block, end = Infinity) => {
    for (const { word, goal, inner } of block) {
      if (floor === end) return;
      if (word === 'at') {
        if (floor === goal) run(inner, end);
      } else if (word === 'until') {
        while (floor !== goal) run(inner, goal);
      } else {
        floor += word === 'up' ? 1 : -1;
        floors.push(floor);
      }
    }
  };
  run(blocks[0]);
  return floors;
}

// %% attempt: the floor is looked up after the first run -> wrong_answer
void function liftScript(script) {
  const blocks = [[]];
  for (const line of script) {
    const depth = line.search(/\S/);
    const [word, goal] = line.slice(depth).split(' ');
    const inner = [];
    blocks[depth].push({ word, goal: Number(goal), inner });
    blocks[depth + 1] = inner;
  }
  const floors = [];
  let floor = 0;
  const run = (block) => {
    for (const { word, goal, inner } of block) {
      if (word === 'at') {
        if (floor === goal) run(inner);
      } else if (word === 'until') {
        do run(inner); while (floor !== goal);
      } else {
        floor += word === 'up' ? 1 : -1;
        floors.push(floor);
      }
    }
  };
  run(blocks[0]);
  return floors;
}

// %% attempt: the lift does not go below floor 0 -> wrong_answer
void function liftScript(script) {
  const blocks = [[]];
  for (const line of script) {
    const depth = line.search(/\S/);
    const [word, goal] = line.slice(depth).split(' ');
    const inner = [];
    blocks[depth].push({ word, goal: Number(goal), inner });
    blocks[depth + 1] = inner;
  }
  const floors = [];
  let floor = 0;
  const run = (block) => {
    for (const { word, goal, inner } of block) {
      if (word === 'at') {
        if (floor === goal) run(inner);
      } else if (word === 'until') {
        while (floor !== goal) run(inner);
      } else {
        floor = Math.max(0, floor + (word === 'up' ? 1 : -1));
        floors.push(floor);
      }
    }
  };
  run(blocks[0]);
  return floors;
}

// %% attempt: floors have one digit -> wrong_answer
void function liftScript(script) {
  const blocks = [[]];
  for (const line of script) {
    const depth = line.search(/\S/);
    const [word, goal] = line.slice(depth).split(' ');
    const inner = [];
    blocks[depth].push({ word, goal: Number(goal?.at(-1)), inner });
    blocks[depth + 1] = inner;
  }
  const floors = [];
  let floor = 0;
  const run = (block) => {
    for (const { word, goal, inner } of block) {
      if (word === 'at') {
        if (floor === goal) run(inner);
      } else if (word === 'until') {
        while (floor !== goal) run(inner);
      } else {
        floor += word === 'up' ? 1 : -1;
        floors.push(floor);
      }
    }
  };
  run(blocks[0]);
  return floors;
}

// %% attempt: blocks in blocks belong to nothing -> wrong_answer
void function liftScript(script) {
  const blocks = [[]];
  for (const line of script) {
    const depth = line.startsWith(' ') ? 1 : 0;
    const [word, goal] = line.trim().split(' ');
    const inner = [];
    blocks[depth].push({ word, goal: Number(goal), inner });
    blocks[depth + 1] = inner;
  }
  const floors = [];
  let floor = 0;
  const run = (block) => {
    for (const { word, goal, inner } of block) {
      if (word === 'at') {
        if (floor === goal) run(inner);
      } else if (word === 'until') {
        while (floor !== goal) run(inner);
      } else {
        floor += word === 'up' ? 1 : -1;
        floors.push(floor);
      }
    }
  };
  run(blocks[0]);
  return floors;
}

// %% attempt: reads a block beyond the end of the script -> runtime_error
void function liftScript(script) {
  const floors = [];
  let floor = 0;
  const run = (lines) => {
    while (lines.length > 0) {
      const block = [];
      while (lines[block.length + 1].startsWith(' ')) block.push(lines[block.length + 1].slice(1));
      const [word, goal] = lines[0].split(' ');
      if (word === 'at' && floor === Number(goal)) run(block);
      else if (word === 'until') while (floor !== Number(goal)) run(block);
      else if (word === 'up' || word === 'down') floors.push((floor += word === 'up' ? 1 : -1));
      lines = lines.slice(block.length + 1);
    }
  };
  run(script);
  return floors;
}
