// Tables as the console draws them.
const { inspect, stripVTControlCharacters } = require('behind/node-inspect');

const [INDEX, ITERATION, KEY, VALUES] = ['(index)', '(iteration index)', 'Key', 'Values'];
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Columns that a text takes on a screen. */
function widthOf(text) {
  let width = 0;
  for (const character of stripVTControlCharacters(text).normalize('NFC'))
    if (!/\p{M}|\p{C}/u.test(character)) width += WIDE.test(character) ? 2 : 1;
  return width;
}

function draw(head, columns) {
  const height = Math.max(0, ...columns.map((column) => column.length));
  const rows = Array.from({ length: height }, (_, i) => columns.map((column) => column[i] ?? ''));
  const widths = head.map((name, i) => Math.max(widthOf(name), ...rows.map((row) => widthOf(row[i]))));
  const rule = (left, middle, right) =>
    left + widths.map((width) => '─'.repeat(width + 2)).join(middle) + right;
  const cells = (row) =>
    `│ ${row.map((cell, i) => cell + ' '.repeat(widths[i] - widthOf(cell))).join(' │ ')} │`;
  return [
    rule('┌', '┬', '┐'),
    cells(head),
    rule('├', '┼', '┤'),
    ...rows.map(cells),
    rule('└', '┴', '┘'),
  ].join('\n');
}

function shown(value) {
  const isLarge =
    value !== null &&
    typeof value === 'object' &&
    !Array.isArray(value) &&
    !ArrayBuffer.isView(value) &&
    Object.keys(value).length > 2;
  return inspect(value, {
    depth: isLarge ? -1 : 0,
    maxArrayLength: 3,
    breakLength: Number.POSITIVE_INFINITY,
  });
}

const numbers = (count) => Array.from({ length: count }, (_, i) => shown(i));

function table(data, properties) {
  if (data instanceof Map) {
    const entries = [...data];
    return draw(
      [ITERATION, KEY, VALUES],
      [numbers(entries.length), entries.map(([key]) => shown(key)), entries.map(([, value]) => shown(value))],
    );
  }
  const name = Object.prototype.toString.call(data);
  if (data instanceof Set || name === '[object Set Iterator]' || name === '[object Map Iterator]') {
    const values = [...data];
    return draw([ITERATION, VALUES], [numbers(values.length), values.map(shown)]);
  }
  const rows = Object.keys(data);
  const columns = new Map();
  const own = [];
  let hasOwn = false;
  for (const [i, row] of rows.entries()) {
    const item = data[row];
    const isPrimitive = item === null || (typeof item !== 'object' && typeof item !== 'function');
    if (isPrimitive && properties === undefined) {
      hasOwn = true;
      own[i] = shown(item);
      continue;
    }
    for (const key of properties ?? Object.keys(item)) {
      if (!columns.has(key)) columns.set(key, []);
      columns.get(key)[i] = isPrimitive || !Object.hasOwn(item, key) ? '' : shown(item[key]);
    }
  }
  const head = [INDEX, ...columns.keys()];
  const all = [rows, ...columns.values()];
  return hasOwn ? draw([...head, VALUES], [...all, own]) : draw(head, all);
}

module.exports = { table };
