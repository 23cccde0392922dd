/* What Node says on standard error as a program dies of an error. Nothing that was thrown can keep it from saying something. */
(function makeFatal({ program, file, load, nodeVersion, write }) {
  const text = String;
  const OWN = /^ {4}at .*\bpassk(?:-\w+)?\.js\b.*$\n?/gm;

  const attempt = (read, otherwise) => {
    try {
      return read();
    } catch {
      return otherwise;
    }
  };

  /** The line of the program that a stack begins in, with a mark below the place. */
  function excerpt(stack) {
    const found = /main\.js:(\d+):(\d+)/.exec(stack);
    if (found === null) return '';
    const [, line, column] = found;
    const source = program.split('\n', +line)[line - 1] ?? '';
    if (source.length > 400) return `${file}:${line}\n\n`;
    return `${file}:${line}\n${source}\n${' '.repeat(column - 1)}^\n\n`;
  }

  function shown(value) {
    if (typeof value === 'string') return value;
    return attempt(() => text(load('behind/node-inspect').inspect(value)), 'a value that can not be shown');
  }

  function sayStack(stack) {
    write(`${excerpt(stack)}${stack.replace(OWN, '').trimEnd()}\n\nNode.js ${nodeVersion}\n`);
  }

  function report(error) {
    const isObject = (typeof error === 'object' && error !== null) || typeof error === 'function';
    const stack = isObject ? attempt(() => error.stack, undefined) : undefined;
    if (typeof stack === 'string') attempt(() => sayStack(stack), undefined);
    else write(`Uncaught:\n${shown(error)}\n\nNode.js ${nodeVersion}\n`);
  }

  return {
    report,
    /** Of a rejection that nobody has handled, as the host has heard of it: [name, message, stack] of an error, or [value]. */
    reasonOf(told) {
      if (told.length === 1) {
        const [value] = told;
        const why =
          'This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason';
        return {
          value,
          report: () =>
            write(
              `[UnhandledPromiseRejection: ${why} "${shown(value)}".] {\n  code: 'ERR_UNHANDLED_REJECTION'\n}\n\nNode.js ${nodeVersion}\n`,
            ),
        };
      }
      const [name, message, stack] = told;
      const value = new Error(message);
      value.name = name;
      value.stack = stack;
      return { value, report: () => sayStack(stack) };
    },
  };
});
