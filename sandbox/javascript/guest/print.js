/* What the console does with values: one line of text to `write`. */
(function makePrint({ write, inspect }) {
  return function printValues(values) {
    let line = '';
    for (let i = 0; i < values.length; i++) line += (i > 0 ? ' ' : '') + inspect(values[i]);
    write(`${line}\n`);
  };
});
