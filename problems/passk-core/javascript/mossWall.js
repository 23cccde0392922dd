// task: passk/moss_wall
// entry point: mossWall
// tags: simulation, strings
// %% prompt
/**
 * Lets moss grow on a row of stones for some weeks and return the row.
 *
 * 'm' is a stone with moss, '.' a bare one, '#' a slate, on which nothing ever grows. In each week, for all
 * stones at once: a bare stone gets moss if just one of its two neighbours has moss; a stone with moss
 * becomes bare if both neighbours have moss. All others stay as they are. The stones at both ends have
 * only one neighbour.
 *
 * @example
 * mossWall('..m..#.', 1); // '.mmm.#.'
 * mossWall('mmm.m', 1); // 'm.m.m'
 */
function mossWall(wall, weeks) {
// %% canonical solution
  for (let week = 0; week < weeks; week++) {
    const before = [...wall];
    wall = before
      .map((stone, place) => {
        const near = [before[place - 1], before[place + 1]].filter((other) => other === 'm').length;
        if (stone === '.' && near === 1) return 'm';
        return stone === 'm' && near === 2 ? '.' : stone;
      })
      .join('');
  }
  return wall;
}

// %% test
const assert = require('node:assert');

assert.strictEqual(mossWall('..m..#.', 1), '.mmm.#.');
assert.strictEqual(mossWall('mmm.m', 1), 'm.m.m');
assert.strictEqual(mossWall('', 3), '');
assert.strictEqual(mossWall('.', 5), '.');
assert.strictEqual(mossWall('m', 5), 'm');
assert.strictEqual(mossWall('m.', 1), 'mm');
assert.strictEqual(mossWall('.m', 1), 'mm');
assert.strictEqual(mossWall('m.m', 1), 'm.m');
assert.strictEqual(mossWall('mmm', 1), 'm.m');
assert.strictEqual(mossWall('mm', 4), 'mm');
assert.strictEqual(mossWall('.#m', 2), '.#m');
assert.strictEqual(mossWall('m#.m', 2), 'm#mm');
assert.strictEqual(mossWall('...m...', 0), '...m...');
assert.strictEqual(mossWall('...m...', 2), '.mm.mm.');
assert.strictEqual(mossWall('...m...', 3), 'mmm.mmm');
assert.strictEqual(mossWall('...m...', 4), 'm.m.m.m');
assert.strictEqual(mossWall('#m#', 2), '#m#');
assert.strictEqual(mossWall('mmmmm', 1), 'm...m');
assert.strictEqual(mossWall('mmmmm', 2), 'mm.mm');
assert.strictEqual(mossWall('m...........', 7), 'm.m.m.mm....');
assert.strictEqual(mossWall('.m..#.m.m..', 3), 'm.mm#mm.m.m');
assert.strictEqual(mossWall('m#m#m', 1), 'm#m#m');
assert.strictEqual(mossWall('#m.', 1), '#mm');
assert.strictEqual(mossWall('m..m', 1), 'mmmm');

// %% attempt: bare stones between moss get moss too -> wrong_answer
void function mossWall(wall, weeks) {
  for (let week = 0; week < weeks; week++) {
    const before = [...wall];
    wall = before
      .map((stone, place) => {
        const near = [before[place - 1], before[place + 1]].filter((other) => other === 'm').length;
        if (stone === '.' && near >= 1) return 'm';
        return stone === 'm' && near === 2 ? '.' : stone;
      })
      .join('');
  }
  return wall;
}

// %% attempt: moss never goes away -> wrong_answer
void function mossWall(wall, weeks) {
  for (let week = 0; week < weeks; week++) {
    const before = [...wall];
    wall = before
      .map((stone, place) => {
        const near = [before[place - 1], before[place + 1]].filter((other) => other === 'm').length;
        if (stone === '.' && near === 1) return 'm';
        return stone;
      })
      .join('');
  }
  return wall;
}

// %% attempt: changes of the same week count for the next stone -> wrong_answer
void function mossWall(wall, weeks) {
  const row = [...wall];
  for (let week = 0; week < weeks; week++) {
    row.forEach((stone, place) => {
      const near = [row[place - 1], row[place + 1]].filter((other) => other === 'm').length;
      if (stone === '.' && near === 1) row[place] = 'm';
      if (stone === 'm' && near === 2) row[place] = '.';
    });
  }
  return row.join('');
}

// %% attempt: the row is a ring -> wrong_answer
void function mossWall(wall, weeks) {
  for (let week = 0; week < weeks; week++) {
    const before = [...wall];
    wall = before
      .map((stone, place) => {
        const near = [before.at(place - 1), before.at((place + 1) % before.length)].filter(
          (other) => other === 'm',
        ).length;
        if (stone === '.' && near === 1) return 'm';
        return stone === 'm' && near === 2 ? '.' : stone;
      })
      .join('');
  }
  return wall;
}

// %% attempt: moss grows on slate -> wrong_answer
void function mossWall(wall, weeks) {
  for (let week = 0; week < weeks; week++) {
    const before = [...wall];
    wall = before
      .map((stone, place) => {
        const near = [before[place - 1], before[place + 1]].filter((other) => other === 'm').length;
        if (stone !== 'm' && near === 1) return 'm';
        return stone === 'm' && near === 2 ? '.' : stone;
      })
      .join('');
  }
  return wall;
}
