/* What the console does with values: one line of text to `write`. */
(function makePrint({ write, inspect }) {
  /** Node's console asks a value for nothing that could throw; ours does, and lets nothing of it out. */
  function shown(value) {
    try {
      return inspect(value);
    } catch {
      return '[can not be shown]';
    }
  }

  return function printValues(values) {
    let line = '';
    for (let i = 0; i < values.length; i++) line += (i > 0 ? ' ' : '') + shown(values[i]);
    write(`${line}\n`);
  };
});
