// task: passk/column_sheet
// entry point: columnSheet
// tags: strings, formatting, grids
// %% prompt
/**
 * Lays out the names of a choir in columns on a sheet that is `width` characters wide.
 *
 * The names run down the first column, then down the second, and so on. All columns are equally long, but the
 * last may be shorter and is never empty. A column is as wide as its longest name; between two columns there
 * are two spaces. The sheet has as few rows as possible so that all columns with the spaces between them fit
 * in `width`; it is one column if nothing else fits, even where that is too wide. Rows have no spaces at
 * their end. No name is empty or has spaces; without names there are no rows.
 *
 * @example
 * columnSheet(['Ada', 'Bo', 'Clementine', 'Di', 'Eve'], 20); // ['Ada  Clementine  Eve', 'Bo   Di']
 * columnSheet(['Ada', 'Bo', 'Cy'], 11); // ['Ada  Bo  Cy']
 */
function columnSheet(names: string[], width: number): string[] {
// %% canonical solution
  const layOut = (rows: number): string[] => {
    const lines: string[] = Array(rows).fill('');
    for (let i = 0; i < names.length; i += rows) {
      const column = names.slice(i, i + rows);
      const size = Math.max(...column.map((name) => name.length)) + 2;
      column.forEach((name, row) => {
        lines[row] += name.padEnd(size);
      });
    }
    return lines;
  };
  let rows = Math.min(1, names.length);
  while (rows < names.length && layOut(rows)[0].length - 2 > width) rows++;
  return layOut(rows).map((line) => line.trimEnd());
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(
  columnSheet(['Ada', 'Bo', 'Clementine', 'Di', 'Eve'], 20),
  ['Ada  Clementine  Eve', 'Bo   Di'],
);
assert.deepStrictEqual(columnSheet(['Ada', 'Bo', 'Cy'], 11), ['Ada  Bo  Cy']);
assert.deepStrictEqual(columnSheet([], 5), []);
assert.deepStrictEqual(columnSheet([], 0), []);
assert.deepStrictEqual(columnSheet(['Ada'], 3), ['Ada']);
assert.deepStrictEqual(columnSheet(['Ada'], 0), ['Ada']);
assert.deepStrictEqual(columnSheet(['Ada', 'Bo'], 7), ['Ada  Bo']);
assert.deepStrictEqual(columnSheet(['Ada', 'Bo'], 6), ['Ada', 'Bo']);
assert.deepStrictEqual(columnSheet(['Ada', 'Bo'], 1), ['Ada', 'Bo']);
assert.deepStrictEqual(columnSheet(['Ada', 'Bo', 'Cy'], 10), ['Ada  Cy', 'Bo']);
assert.deepStrictEqual(columnSheet(['Ada', 'Bo', 'Cy'], 7), ['Ada  Cy', 'Bo']);
assert.deepStrictEqual(columnSheet(['Ada', 'Bo', 'Cy'], 6), ['Ada', 'Bo', 'Cy']);
assert.deepStrictEqual(columnSheet(['a', 'b', 'c', 'd'], 10), ['a  b  c  d']);
assert.deepStrictEqual(columnSheet(['a', 'b', 'c', 'd'], 9), ['a  c', 'b  d']);
assert.deepStrictEqual(columnSheet(['a', 'b', 'c', 'd', 'e', 'f', 'g'], 8), ['a  d  g', 'b  e', 'c  f']);
assert.deepStrictEqual(columnSheet(['a', 'b', 'c', 'd', 'e', 'f', 'g'], 7), ['a  d  g', 'b  e', 'c  f']);
assert.deepStrictEqual(columnSheet(['a', 'b', 'c', 'd', 'e', 'f', 'g'], 6), ['a  e', 'b  f', 'c  g', 'd']);
assert.deepStrictEqual(columnSheet(['a', 'bbbb', 'c', 'd', 'ee'], 9), ['a     d', 'bbbb  ee', 'c']);
assert.deepStrictEqual(columnSheet(['a', 'bbbb', 'c', 'd', 'ee'], 8), ['a     d', 'bbbb  ee', 'c']);
assert.deepStrictEqual(columnSheet(['a', 'bbbb', 'c', 'd', 'ee'], 7), ['a', 'bbbb', 'c', 'd', 'ee']);
assert.deepStrictEqual(columnSheet(['long', 'a', 'b', 'a'], 8), ['long  b', 'a     a']);
assert.deepStrictEqual(columnSheet(['a', 'a', 'b', 'long'], 7), ['a  b', 'a  long']);
assert.deepStrictEqual(
  columnSheet(['Alto', 'Bass', 'Tenor', 'Alto', 'Bass', 'Tenor'], 17),
  ['Alto   Alto', 'Bass   Bass', 'Tenor  Tenor'],
);
assert.deepStrictEqual(
  columnSheet(['Alto', 'Bass', 'Tenor', 'Alto', 'Bass', 'Tenor'], 18),
  ['Alto  Tenor  Bass', 'Bass  Alto   Tenor'],
);

// %% attempt: names run across the rows -> wrong_answer
void function columnSheet(names: string[], width: number): string[] {
  const layOut = (rows: number): string[] => {
    const lines: string[] = Array(rows).fill('');
    for (let i = 0; i < Math.ceil(names.length / rows); i++) {
      const column = names.filter((_, j) => j % Math.ceil(names.length / rows) === i);
      const size = Math.max(...column.map((name) => name.length)) + 2;
      column.forEach((name, row) => {
        lines[row] += name.padEnd(size);
      });
    }
    return lines;
  };
  let rows = Math.min(1, names.length);
  while (rows < names.length && layOut(rows)[0].length - 2 > width) rows++;
  return layOut(rows).map((line) => line.trimEnd());
}

// %% attempt: all columns are as wide as the widest -> wrong_answer
void function columnSheet(names: string[], width: number): string[] {
  const layOut = (rows: number): string[] => {
    const lines: string[] = Array(rows).fill('');
    for (let i = 0; i < names.length; i += rows) {
      const column = names.slice(i, i + rows);
      const size = Math.max(...names.map((name) => name.length)) + 2;
      column.forEach((name, row) => {
        lines[row] += name.padEnd(size);
      });
    }
    return lines;
  };
  let rows = Math.min(1, names.length);
  while (rows < names.length && layOut(rows)[0].length - 2 > width) rows++;
  return layOut(rows).map((line) => line.trimEnd());
}

// %% attempt: the last column has two spaces too -> wrong_answer
void function columnSheet(names: string[], width: number): string[] {
  const layOut = (rows: number): string[] => {
    const lines: string[] = Array(rows).fill('');
    for (let i = 0; i < names.length; i += rows) {
      const column = names.slice(i, i + rows);
      const size = Math.max(...column.map((name) => name.length)) + 2;
      column.forEach((name, row) => {
        lines[row] += name.padEnd(size);
      });
    }
    return lines;
  };
  let rows = Math.min(1, names.length);
  while (rows < names.length && layOut(rows)[0].length > width) rows++;
  return layOut(rows).map((line) => line.trimEnd());
}

// %% attempt: rows end with spaces -> wrong_answer
void function columnSheet(names: string[], width: number): string[] {
  const layOut = (rows: number): string[] => {
    const lines: string[] = Array(rows).fill('');
    for (let i = 0; i < names.length; i += rows) {
      const column = names.slice(i, i + rows);
      const size = Math.max(...column.map((name) => name.length)) + 2;
      column.forEach((name, row) => {
        lines[row] += name.padEnd(size);
      });
    }
    return lines;
  };
  let rows = Math.min(1, names.length);
  while (rows < names.length && layOut(rows)[0].length - 2 > width) rows++;
  return layOut(rows);
}

// %% attempt: the fullest row must be narrower than the sheet -> wrong_answer
void function columnSheet(names: string[], width: number): string[] {
  const layOut = (rows: number): string[] => {
    const lines: string[] = Array(rows).fill('');
    for (let i = 0; i < names.length; i += rows) {
      const column = names.slice(i, i + rows);
      const size = Math.max(...column.map((name) => name.length)) + 2;
      column.forEach((name, row) => {
        lines[row] += name.padEnd(size);
      });
    }
    return lines;
  };
  let rows = Math.min(1, names.length);
  while (rows < names.length && layOut(rows)[0].length - 2 >= width) rows++;
  return layOut(rows).map((line) => line.trimEnd());
}

// %% attempt: no sheet if one column is too wide -> wrong_answer
void function columnSheet(names: string[], width: number): string[] {
  const layOut = (rows: number): string[] => {
    const lines: string[] = Array(rows).fill('');
    for (let i = 0; i < names.length; i += rows) {
      const column = names.slice(i, i + rows);
      const size = Math.max(...column.map((name) => name.length)) + 2;
      column.forEach((name, row) => {
        lines[row] += name.padEnd(size);
      });
    }
    return lines;
  };
  let rows = Math.min(1, names.length);
  while (rows < names.length && layOut(rows)[0].length - 2 > width) rows++;
  if (rows > 0 && Math.max(...layOut(rows).map((line) => line.length)) - 2 > width) return [];
  return layOut(rows).map((line) => line.trimEnd());
}

// %% attempt: one column is the widest name alone -> wrong_answer
void function columnSheet(names: string[], width: number): string[] {
  const size = Math.max(...names.map((name) => name.length));
  const count = Math.max(1, Math.floor((width + 2) / (size + 2)));
  const rows = Math.ceil(names.length / count);
  const lines: string[] = Array(rows).fill('');
  names.forEach((name, i) => {
    lines[i % rows] += name.padEnd(size + 2);
  });
  return lines.map((line) => line.trimEnd());
}
