// task: passk/garden_frost
// entry point: gardenFrost
// tags: grids, simulation
// %% prompt
/**
 * Draws a garden after a night of frost; every row of beds has the same length.
 *
 * "p" is a plant, "w" a wall and "." empty ground. A plant is kept warm by a wall in any of the four beds
 * right beside it, to the left, to the right, above or below. A plant that no wall keeps warm freezes, which
 * is drawn as "x", unless there are plants in at least three of those four beds. All other beds stay as they
 * are.
 *
 * @example
 * gardenFrost(['pw', 'pp']); // ['pw', 'xp']
 * gardenFrost(['.p.', 'ppp', '.p.']); // ['.x.', 'xpx', '.x.']
 */
function gardenFrost(beds: string[]): string[] {
// %% canonical solution
  const beside = (i: number, j: number) => [beds[i - 1]?.[j], beds[i + 1]?.[j], beds[i][j - 1], beds[i][j + 1]];
  const after = (bed: string, i: number, j: number) => {
    const near = beside(i, j);
    const plants = near.filter((other) => other === 'p').length;
    return bed === 'p' && !near.includes('w') && plants < 3 ? 'x' : bed;
  };
  return beds.map((row, i) => [...row].map((bed, j) => after(bed, i, j)).join(''));
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(gardenFrost(['pw', 'pp']), ['pw', 'xp']);
assert.deepStrictEqual(gardenFrost(['.p.', 'ppp', '.p.']), ['.x.', 'xpx', '.x.']);
assert.deepStrictEqual(gardenFrost([]), []);
assert.deepStrictEqual(gardenFrost(['']), ['']);
assert.deepStrictEqual(gardenFrost(['p']), ['x']);
assert.deepStrictEqual(gardenFrost(['w']), ['w']);
assert.deepStrictEqual(gardenFrost(['pp']), ['xx']);
assert.deepStrictEqual(gardenFrost(['pwp']), ['pwp']);
assert.deepStrictEqual(gardenFrost(['p', 'w', 'p']), ['p', 'w', 'p']);
assert.deepStrictEqual(gardenFrost(['p.w']), ['x.w']);
assert.deepStrictEqual(gardenFrost(['ppp', 'ppp', 'ppp']), ['xpx', 'ppp', 'xpx']);
assert.deepStrictEqual(gardenFrost(['ppp', 'ppp']), ['xpx', 'xpx']);
assert.deepStrictEqual(gardenFrost(['w..', '.p.', '..w']), ['w..', '.x.', '..w']);
assert.deepStrictEqual(gardenFrost(['pppp', 'pwpp', 'pppp', 'pppp']), ['xppx', 'pwpp', 'pppp', 'xppx']);
assert.deepStrictEqual(gardenFrost(['xpx']), ['xxx']);

// %% attempt: plants do not keep each other warm -> wrong_answer
void function gardenFrost(beds: string[]): string[] {
  const beside = (i: number, j: number) => [beds[i - 1]?.[j], beds[i + 1]?.[j], beds[i][j - 1], beds[i][j + 1]];
  const after = (bed: string, i: number, j: number) => (bed === 'p' && !beside(i, j).includes('w') ? 'x' : bed);
  return beds.map((row, i) => [...row].map((bed, j) => after(bed, i, j)).join(''));
}

// %% attempt: walls at a corner keep warm too -> wrong_answer
void function gardenFrost(beds: string[]): string[] {
  const steps = [-1, 0, 1].flatMap((a) => [-1, 0, 1].map((b) => [a, b])).filter(([a, b]) => a !== 0 || b !== 0);
  const after = (bed: string, i: number, j: number) => {
    const near = steps.map(([a, b]) => beds[i + a]?.[j + b]);
    const plants = near.filter((other) => other === 'p').length;
    return bed === 'p' && !near.includes('w') && plants < 3 ? 'x' : bed;
  };
  return beds.map((row, i) => [...row].map((bed, j) => after(bed, i, j)).join(''));
}

// %% attempt: the frost goes on from plant to plant -> wrong_answer
void function gardenFrost(beds: string[]): string[] {
  const grid = beds.map((row) => [...row]);
  grid.forEach((row, i) => {
    row.forEach((bed, j) => {
      const near = [grid[i - 1]?.[j], grid[i + 1]?.[j], row[j - 1], row[j + 1]];
      const plants = near.filter((other) => other === 'p').length;
      if (bed === 'p' && !near.includes('w') && plants < 3) row[j] = 'x';
    });
  });
  return grid.map((row) => row.join(''));
}

// %% attempt: the garden goes round at its edges -> wrong_answer
void function gardenFrost(beds: string[]): string[] {
  const after = (bed: string, i: number, j: number) => {
    const row = beds[i];
    const near = [beds.at(i - 1)![j], beds[(i + 1) % beds.length][j], row.at(j - 1), row[(j + 1) % row.length]];
    const plants = near.filter((other) => other === 'p').length;
    return bed === 'p' && !near.includes('w') && plants < 3 ? 'x' : bed;
  };
  return beds.map((row, i) => [...row].map((bed, j) => after(bed, i, j)).join(''));
}
