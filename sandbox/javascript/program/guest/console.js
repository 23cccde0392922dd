/* Node's console. What is no text and no number is shown by Node's own code, which is loaded when there is something to show. */
(function makeConsole({ load, line, streams, now }) {
  const uncurry = Function.prototype.bind.bind(Function.prototype.call);
  const includes = uncurry(String.prototype.includes);
  const replaceAll = uncurry(String.prototype.replaceAll);
  const symbolText = uncurry(Symbol.prototype.toString);
  const isSame = Object.is;
  const [OUT, ERR] = [1, 2];
  const NAMES = ['', 'stdout', 'stderr'];
  const inspection = () => load('behind/node-inspect');
  const quiet = () => undefined;

  /** The text of a value that takes no second look; undefined for others. */
  function simple(value) {
    switch (typeof value) {
      case 'string':
        return value;
      case 'number':
        return isSame(value, -0) ? '-0' : `${value}`;
      case 'bigint':
        return `${value}n`;
      case 'boolean':
      case 'undefined':
        return `${value}`;
      case 'symbol':
        return symbolText(value);
      default:
        return value === null ? 'null' : undefined;
    }
  }

  function format(values) {
    if (values.length > 1 && typeof values[0] === 'string' && includes(values[0], '%'))
      return inspection().format(...values);
    let shown = '';
    for (let i = 0; i < values.length; i++) {
      const part = simple(values[i]);
      if (part === undefined) return inspection().format(...values);
      shown += i === 0 ? part : ` ${part}`;
    }
    return shown;
  }

  const throughStream = (stream, text) => {
    stream.once('error', quiet);
    stream.write(text, quiet);
    stream.removeListener('error', quiet);
  };

  /** @param write takes 1 or 2, and text */
  function makeOne(write) {
    let indent = '';
    let step = 2;
    const counts = new Map();
    const times = new Map();

    const say = (fd, values) => {
      let text = format(values);
      if (indent !== '')
        text = indent + (includes(text, '\n') ? replaceAll(text, '\n', `\n${indent}`) : text);
      write(fd, `${text}\n`);
    };
    const log = (...values) => say(OUT, values);
    const warn = (...values) => say(ERR, values);
    const group = (...values) => {
      if (values.length > 0) console.log(...values);
      indent += ' '.repeat(step);
    };
    const timePassed = (label) => {
      const since = times.get(`${label}`);
      if (since === undefined) return undefined;
      const ms = now() - since;
      return ms >= 1000 ? `${(ms / 1000).toFixed(3)}s` : `${ms}ms`;
    };

    const console = {
      log,
      warn,
      dir: (value, options) => say(OUT, [inspection().inspect(value, { customInspect: false, ...options })]),
      time: (label = 'default') => void times.set(`${label}`, now()),
      timeEnd(label = 'default') {
        const passed = timePassed(label);
        if (passed === undefined) return;
        times.delete(`${label}`);
        console.log('%s: %s', label, passed);
      },
      timeLog(label = 'default', ...values) {
        const passed = timePassed(label);
        if (passed !== undefined) console.log('%s: %s', label, passed, ...values);
      },
      trace(...values) {
        const error = new Error(format(values));
        error.name = 'Trace';
        console.error(error.stack);
      },
      assert(condition, ...values) {
        if (condition) return;
        const [first, ...rest] = values;
        const said = values.length === 0 ? 'Assertion failed' : `Assertion failed: ${first}`;
        console.warn(said, ...rest);
      },
      clear: quiet,
      count(label = 'default') {
        const count = (counts.get(`${label}`) ?? 0) + 1;
        counts.set(`${label}`, count);
        console.log(`${label}: ${count}`);
      },
      countReset: (label = 'default') => void counts.delete(`${label}`),
      group,
      groupEnd() {
        indent = indent.slice(0, Math.max(0, indent.length - step));
      },
      table(data, columns) {
        if (data === null || typeof data !== 'object') return console.log(data);
        return console.log(load('passk/table').table(data, columns));
      },
      debug: log,
      info: log,
      dirxml: log,
      error: warn,
      groupCollapsed: group,
      profile: quiet,
      profileEnd: quiet,
      timeStamp: quiet,
    };
    return {
      console,
      widen(width) {
        step = width;
      },
    };
  }

  const { console } = makeOne((fd, text) => {
    const stream = streams[NAMES[fd]];
    if (stream === undefined) line.writeText(fd, text);
    else throughStream(stream, text);
  });

  console.Console = function Console(given, error) {
    const options = typeof given?.write === 'function' ? { stdout: given, stderr: error } : given;
    const { stdout, stderr = stdout, groupIndentation = 2 } = options;
    const made = makeOne((fd, text) => throughStream(fd === OUT ? stdout : stderr, text));
    made.widen(groupIndentation);
    return Object.assign(Object.create(Console.prototype), made.console);
  };
  return console;
});
