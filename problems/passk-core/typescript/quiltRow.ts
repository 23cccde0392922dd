// task: passk/quilt_row
// entry point: quiltRow
// tags: matrices, grids
// %% prompt
/**
 * Sews one row of a quilt from copies of the same patch, turned as told.
 *
 * `patch` is a square of at least one line; each character is a piece of cloth. `turns` has one digit for
 * each copy, from left to right: 0 leaves it as it is, 1, 2 and 3 turn it clockwise by so many quarters;
 * any other digit sews in the mirror image instead, where left and right are exchanged. The copies are put
 * side by side without a gap. Give the lines of the row, always as many as the patch has.
 *
 * @example
 * quiltRow(['ab', 'cd'], '01'); // ['abca', 'cddb']
 * quiltRow(['ab', 'cd'], '923'); // ['badcbd', 'dcbaac']
 */
function quiltRow(patch: string[], turns: string): string[] {
// %% canonical solution
  const mirror = (lines: string[]) => lines.map((line) => [...line].reverse().join(''));
  const turn = (lines: string[]) =>
    mirror(lines.map((_, column) => lines.map((line) => line[column]).join('')));
  return [...turns].reduce(
    (row, digit) => {
      let piece = patch;
      if (digit > '3') piece = mirror(patch);
      else for (let quarter = 0; quarter < Number(digit); quarter++) piece = turn(piece);
      return row.map((line, i) => line + piece[i]);
    },
    patch.map(() => ''),
  );
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(quiltRow(['ab', 'cd'], '01'), ['abca', 'cddb']);
assert.deepStrictEqual(quiltRow(['ab', 'cd'], '923'), ['badcbd', 'dcbaac']);
assert.deepStrictEqual(quiltRow(['ab', 'cd'], ''), ['', '']);
assert.deepStrictEqual(quiltRow(['x'], '0123456789'), ['xxxxxxxxxx']);
assert.deepStrictEqual(quiltRow(['x'], ''), ['']);
assert.deepStrictEqual(quiltRow(['ab', 'cd'], '0'), ['ab', 'cd']);
assert.deepStrictEqual(quiltRow(['ab', 'cd'], '1'), ['ca', 'db']);
assert.deepStrictEqual(quiltRow(['ab', 'cd'], '2'), ['dc', 'ba']);
assert.deepStrictEqual(quiltRow(['ab', 'cd'], '3'), ['bd', 'ac']);
assert.deepStrictEqual(quiltRow(['ab', 'cd'], '4'), ['ba', 'dc']);
assert.deepStrictEqual(quiltRow(['ab', 'cd'], '5678'), ['babababa', 'dcdcdcdc']);
assert.deepStrictEqual(
  quiltRow(['abc', 'def', 'ghi'], '0123'),
  ['abcgdaihgcfi', 'defhebfedbeh', 'ghiifccbaadg'],
);
assert.deepStrictEqual(quiltRow(['abc', 'def', 'ghi'], '31'), ['cfigda', 'behheb', 'adgifc']);
assert.deepStrictEqual(quiltRow(['abc', 'def', 'ghi'], '94'), ['cbacba', 'fedfed', 'ihgihg']);
assert.deepStrictEqual(
  quiltRow(['#..', '##.', '#..'], '00112233'),
  ['#..#..######..#..#......', '##.##..#..#..##.##.#..#.', '#..#..........#..#######'],
);
assert.deepStrictEqual(
  quiltRow(['abcd', 'efgh', 'ijkl', 'mnop'], '1234'),
  ['mieaponmdhlpdcba', 'njfblkjicgkohgfe', 'okgchgfebfjnlkji', 'plhddcbaaeimponm'],
);

// %% attempt: turns against the clock -> wrong_answer
void function quiltRow(patch: string[], turns: string): string[] {
  const mirror = (lines: string[]) => lines.map((line) => [...line].reverse().join(''));
  const back = (lines: string[]) =>
    mirror(lines.map((_, column) => lines.map((line) => line[column]).join('')));
  return [...turns].reduce(
    (row, digit) => {
      let piece = patch;
      if (digit > '3') piece = mirror(patch);
      else for (let quarter = 0; quarter < Number(digit); quarter++) piece = back(back(back(piece)));
      return row.map((line, i) => line + piece[i]);
    },
    patch.map(() => ''),
  );
}

// %% attempt: digits above 3 turn on -> wrong_answer
void function quiltRow(patch: string[], turns: string): string[] {
  const mirror = (lines: string[]) => lines.map((line) => [...line].reverse().join(''));
  const turn = (lines: string[]) =>
    mirror(lines.map((_, column) => lines.map((line) => line[column]).join('')));
  return [...turns].reduce(
    (row, digit) => {
      let piece = patch;
      for (let quarter = 0; quarter < Number(digit); quarter++) piece = turn(piece);
      return row.map((line, i) => line + piece[i]);
    },
    patch.map(() => ''),
  );
}

// %% attempt: the mirror exchanges top and bottom -> wrong_answer
void function quiltRow(patch: string[], turns: string): string[] {
  const mirror = (lines: string[]) => lines.map((line) => [...line].reverse().join(''));
  const turn = (lines: string[]) =>
    mirror(lines.map((_, column) => lines.map((line) => line[column]).join('')));
  return [...turns].reduce(
    (row, digit) => {
      let piece = patch;
      if (digit > '3') piece = [...patch].reverse();
      else for (let quarter = 0; quarter < Number(digit); quarter++) piece = turn(piece);
      return row.map((line, i) => line + piece[i]);
    },
    patch.map(() => ''),
  );
}

// %% attempt: the turned patch is turned on -> wrong_answer
void function quiltRow(patch: string[], turns: string): string[] {
  const mirror = (lines: string[]) => lines.map((line) => [...line].reverse().join(''));
  const turn = (lines: string[]) =>
    mirror(lines.map((_, column) => lines.map((line) => line[column]).join('')));
  let piece = patch;
  return [...turns].reduce(
    (row, digit) => {
      if (digit > '3') piece = mirror(patch);
      else for (let quarter = 0; quarter < Number(digit); quarter++) piece = turn(piece);
      return row.map((line, i) => line + piece[i]);
    },
    patch.map(() => ''),
  );
}

// %% attempt: the copies are put one below the other -> wrong_answer
void function quiltRow(patch: string[], turns: string): string[] {
  const mirror = (lines: string[]) => lines.map((line) => [...line].reverse().join(''));
  const turn = (lines: string[]) =>
    mirror(lines.map((_, column) => lines.map((line) => line[column]).join('')));
  return [...turns].reduce(
    (row, digit) => {
      let piece = patch;
      if (digit > '3') piece = mirror(patch);
      else for (let quarter = 0; quarter < Number(digit); quarter++) piece = turn(piece);
      return [...row.filter((line) => line), ...piece];
    },
    patch.map(() => ''),
  );
}

// %% attempt: exchanges rows and columns only -> wrong_answer
void function quiltRow(patch: string[], turns: string): string[] {
  const mirror = (lines: string[]) => lines.map((line) => [...line].reverse().join(''));
  const turn = (lines: string[]) => lines.map((_, column) => lines.map((line) => line[column]).join(''));
  return [...turns].reduce(
    (row, digit) => {
      let piece = patch;
      if (digit > '3') piece = mirror(patch);
      else for (let quarter = 0; quarter < Number(digit); quarter++) piece = turn(piece);
      return row.map((line, i) => line + piece[i]);
    },
    patch.map(() => ''),
  );
}
