/* A console whose output is kept: `write` takes text. */
(function makeConsole({ write }) {
  const text = String;
  const { stringify } = JSON;

  /** A short look at a value, for people: what a program prints decides nothing. */
  function show(value, depth = 0) {
    if (typeof value === 'string') return depth === 0 ? value : stringify(value);
    if (value === null || typeof value !== 'object')
      return typeof value === 'bigint' ? `${value}n` : text(value);
    if (depth > 2) return Array.isArray(value) ? '[Array]' : '[Object]';
    const shown = (item) => show(item, depth + 1);
    if (Array.isArray(value))
      return value.length === 0 ? '[]' : `[ ${value.slice(0, 100).map(shown).join(', ')} ]`;
    if (value instanceof Error) return value.stack ?? text(value);
    if (value instanceof Map)
      return `Map(${value.size}) {${[...value].map(([k, v]) => `${shown(k)} => ${shown(v)}`).join(', ')}}`;
    if (value instanceof Set) return `Set(${value.size}) { ${[...value].map(shown).join(', ')} }`;
    if (value instanceof Date || value instanceof RegExp) return text(value);
    const entries = Object.entries(value).map(([key, item]) => `${key}: ${shown(item)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }

  const print = (...values) => write(`${values.map((value) => show(value)).join(' ')}\n`);
  const console = {};
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table'])
    console[name] = print;
  for (const name of ['group', 'groupEnd', 'time', 'timeEnd', 'timeLog', 'count', 'clear'])
    console[name] = () => undefined;
  console.assert = (condition, ...values) => condition || print('Assertion failed', ...values);
  return console;
});
