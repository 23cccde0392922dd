// task: passk/scarf_rows
// entry point: scarfRows
// tags: dicts, simulation, strings
// %% prompt
/**
 * Knits a scarf from leftover wool and returns the letters of its rows.
 *
 * `wool` says how many rows each colour lasts, none if missing. Rows take the colours of `pattern`, which is
 * not empty, over and over. A row whose colour is used up takes that of the row before it; if that is used
 * up, too, or the row is the first, the scarf ends.
 *
 * @example
 * scarfRows({ r: 3, b: 1 }, 'rb'); // 'rbrr'
 * scarfRows({ r: 2, g: 1 }, 'rg'); // 'rgr'
 */
function scarfRows(wool: Record<string, number>, pattern: string): string {
// %% canonical solution
  const left = new Map(Object.entries(wool));
  const rows: string[] = [];
  for (let row = 0; ; row++) {
    const colour = [pattern[row % pattern.length], ...rows.slice(-1)].find((choice) => left.get(choice) > 0);
    if (colour === undefined) return rows.join('');
    left.set(colour, left.get(colour) - 1);
    rows.push(colour);
  }
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(scarfRows({ r: 3, b: 1 }, 'rb'), 'rbrr');
assert.strictEqual(scarfRows({ r: 2, g: 1 }, 'rg'), 'rgr');
assert.strictEqual(scarfRows({}, 'r'), '');
assert.strictEqual(scarfRows({ r: 0 }, 'r'), '');
assert.strictEqual(scarfRows({ r: 4 }, 'r'), 'rrrr');
assert.strictEqual(scarfRows({ r: 4 }, 'b'), '');
assert.strictEqual(scarfRows({ r: 4 }, 'rb'), 'rrrr');
assert.strictEqual(scarfRows({ r: 4 }, 'br'), '');
assert.strictEqual(scarfRows({ r: 2, b: 2 }, 'rrb'), 'rrbb');
assert.strictEqual(scarfRows({ r: 2, b: 9, g: 3 }, 'rbg'), 'rbgrbggbbbbbbb');
assert.strictEqual(scarfRows({ r: 1, b: 3, g: 2 }, 'rbg'), 'rbggbb');
assert.strictEqual(scarfRows({ r: 5, b: 0 }, 'rbb'), 'rrrrr');
assert.strictEqual(scarfRows({ r: 5, b: 1, g: 1 }, 'rrbrg'), 'rrbrgrr');
assert.strictEqual(scarfRows({ a: 1, b: 1, c: 1, d: 7 }, 'abcd'), 'abcddddddd');
assert.strictEqual(scarfRows({ x: 30, y: 20 }, 'xyyx'), 'xyyxxyyxxyyxxyyxxyyxxyyxxyyxxyyxxyyxxyyxxxxxxxxxxx');
assert.strictEqual(scarfRows({ r: 1, b: 5 }, 'rrb'), 'r');
assert.strictEqual(scarfRows({ r: 3, b: 2, z: 9 }, 'rbr'), 'rbrrb');

// %% attempt: the scarf ends with the first colour that is used up -> wrong_answer
void function scarfRows(wool: Record<string, number>, pattern: string): string {
  const left = { ...wool };
  let scarf = '';
  for (let row = 0; left[pattern[row % pattern.length]] > 0; row++) {
    scarf += pattern[row % pattern.length];
    left[pattern[row % pattern.length]]--;
  }
  return scarf;
}

// %% attempt: takes the letter before in the pattern -> wrong_answer
void function scarfRows(wool: Record<string, number>, pattern: string): string {
  const left = { ...wool };
  let scarf = '';
  for (let row = 0; ; row++) {
    let colour = pattern[row % pattern.length];
    if (!left[colour] && row > 0) colour = pattern[(row - 1) % pattern.length];
    if (!left[colour]) return scarf;
    left[colour]--;
    scarf += colour;
  }
}

// %% attempt: leaves out the rows of a colour that is used up -> wrong_answer
void function scarfRows(wool: Record<string, number>, pattern: string): string {
  const left = { ...wool };
  let scarf = '';
  while ([...pattern].some((colour) => left[colour] > 0)) {
    for (const colour of pattern) {
      if (left[colour] > 0) {
        left[colour]--;
        scarf += colour;
      }
    }
  }
  return scarf;
}

// %% attempt: any colour does for the first row -> wrong_answer
void function scarfRows(wool: Record<string, number>, pattern: string): string {
  const left = { ...wool };
  let scarf = '';
  for (let row = 0; ; row++) {
    let colour = pattern[row % pattern.length];
    if (!left[colour]) colour = scarf.at(-1) ?? Object.keys(left).find((other) => left[other] > 0) ?? '';
    if (!left[colour]) return scarf;
    left[colour]--;
    scarf += colour;
  }
}

// %% attempt: the pattern is knitted once -> wrong_answer
void function scarfRows(wool: Record<string, number>, pattern: string): string {
  const left = { ...wool };
  let scarf = '';
  for (const letter of pattern) {
    const colour = left[letter] > 0 ? letter : scarf.slice(-1);
    if (!(left[colour] > 0)) break;
    left[colour]--;
    scarf += colour;
  }
  return scarf;
}

// %% attempt: asks for a colour that is not there -> runtime_error
void function scarfRows(wool: Record<string, number>, pattern: string): string {
  const balls = Object.entries(wool).map(([colour, rows]) => ({ colour, rows }));
  let scarf = '';
  for (let row = 0; ; row++) {
    let ball = balls.find(({ colour }) => colour === pattern[row % pattern.length])!;
    if (ball.rows === 0 && row > 0) ball = balls.find(({ colour }) => colour === scarf.at(-1))!;
    if (ball.rows === 0) return scarf;
    ball.rows--;
    scarf += ball.colour;
  }
}
