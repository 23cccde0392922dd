/* A console whose output is kept: `write` takes text. */
(function makeConsole({ write, make }) {
  const show = make('inspect');
  const print = (...values) => write(`${values.map((value) => show(value)).join(' ')}\n`);
  const console = {};
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table'])
    console[name] = print;
  for (const name of ['group', 'groupEnd', 'time', 'timeEnd', 'timeLog', 'count', 'clear'])
    console[name] = () => undefined;
  console.assert = (condition, ...values) => condition || print('Assertion failed', ...values);
  return console;
});
