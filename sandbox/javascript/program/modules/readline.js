// Lines of a stream, as Node hands them out where there is no terminal.
const EventEmitter = require('node:events');
const { StringDecoder } = require('node:string_decoder');

const END_OF_LINE = /\r\n|[\n\r\u2028\u2029]/g;
const nothing = () => undefined;

const coded = (error, code) => Object.assign(error, { code });

class Interface extends EventEmitter {
  #decoder = new StringDecoder('utf8');
  #rest = '';
  #hadReturn = false;
  #answer;
  #prompt;
  #promptBefore;
  #iterator;

  constructor(given, output) {
    super();
    const options = given?.input === undefined ? { input: given, output } : given;
    const { input, prompt = '> ', signal } = options;
    Object.assign(this, {
      input,
      output: options.output,
      line: '',
      cursor: 0,
      terminal: false,
      closed: false,
      paused: false,
      history: [],
    });
    this.#prompt = prompt;
    if (typeof input?.on !== 'function')
      throw coded(new TypeError('The "input" argument must be a stream'), 'ERR_INVALID_ARG_TYPE');
    const onData = (chunk) => this.#take(this.#decoder.write(chunk));
    const onEnd = () => {
      if (this.#rest.length > 0) this.emit('line', this.#rest);
      this.close();
    };
    const onError = (error) => this.emit('error', error);
    input.on('error', onError);
    input.on('data', onData);
    input.on('end', onEnd);
    this.once('close', () => {
      input.removeListener('data', onData);
      input.removeListener('error', onError);
      input.removeListener('end', onEnd);
    });
    if (signal?.aborted) queueMicrotask(() => this.close());
    else signal?.addEventListener?.('abort', () => this.close(), { once: true });
    input.resume();
  }

  #take(chunk) {
    let text = this.#hadReturn && chunk.startsWith('\n') ? chunk.slice(1) : chunk;
    this.#hadReturn = false;
    if (text.search(END_OF_LINE) < 0) {
      this.#rest += text;
      return;
    }
    text = this.#rest + text;
    this.#rest = '';
    this.#hadReturn = text.endsWith('\r');
    const lines = text.split(END_OF_LINE);
    this.#rest = lines.pop();
    for (const line of lines) this.#say(line);
  }

  #say(line) {
    if (this.#answer === undefined) return void this.emit('line', line);
    const answer = this.#answer;
    this.#answer = undefined;
    this.setPrompt(this.#promptBefore);
    answer(line);
    return undefined;
  }

  question(query, options, done = options) {
    if (typeof done !== 'function') return;
    if (this.closed) throw coded(new Error('readline was closed'), 'ERR_USE_AFTER_CLOSE');
    if (this.#answer !== undefined) {
      this.prompt();
      return;
    }
    this.#promptBefore = this.#prompt;
    this.setPrompt(query);
    this.#answer = done;
    this.prompt();
  }
  setPrompt(prompt) {
    this.#prompt = prompt;
  }
  getPrompt() {
    return this.#prompt;
  }
  prompt() {
    if (this.paused) this.resume();
    this.output?.write(this.#prompt);
  }
  write(text) {
    if (this.paused) this.resume();
    if (text != null) this.#take(String(text));
  }
  pause() {
    if (this.paused) return undefined;
    this.input.pause();
    this.paused = true;
    this.emit('pause');
    return this;
  }
  resume() {
    if (!this.paused) return undefined;
    this.input.resume();
    this.paused = false;
    this.emit('resume');
    return this;
  }
  close() {
    if (this.closed) return;
    this.pause();
    this.closed = true;
    this.emit('close');
  }
  getCursorPos() {
    return { rows: 0, cols: 0 };
  }

  /** Lines from the first time that it is asked for. More than a thousand of them make the input wait. */
  [Symbol.asyncIterator]() {
    this.#iterator ??= linesOf(this);
    return this.#iterator;
  }
}
if (Symbol.dispose !== undefined)
  Interface.prototype[Symbol.dispose] = function () {
    this.close();
  };

const MOST_WAITING = 1024;

function linesOf(source) {
  const lines = [];
  const waiting = [];
  let first = 0;
  let isOver = false;
  let failure;
  const end = () => {
    isOver = true;
    for (const { resolve } of waiting.splice(0)) resolve({ value: undefined, done: true });
  };
  const onLine = (line) => {
    if (waiting.length > 0) return waiting.shift().resolve({ value: line, done: false });
    lines.push(line);
    if (lines.length - first > MOST_WAITING) source.pause();
    return undefined;
  };
  source.on('line', onLine);
  source.on('close', end);
  source.on('error', (error) => {
    if (waiting.length > 0) waiting.shift().reject(error);
    else failure = error;
    end();
  });
  return {
    next() {
      if (first < lines.length) {
        const value = lines[first];
        lines[first++] = undefined;
        if (first === lines.length) lines.length = first = 0;
        if (lines.length - first <= MOST_WAITING && source.paused && !isOver) source.resume();
        return Promise.resolve({ value, done: false });
      }
      if (failure !== undefined) {
        const error = failure;
        failure = undefined;
        return Promise.reject(error);
      }
      if (isOver) return Promise.resolve({ value: undefined, done: true });
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    return() {
      source.off('line', onLine);
      source.off('close', end);
      end();
      lines.length = first = 0;
      return Promise.resolve({ value: undefined, done: true });
    },
    throw: (error) => Promise.reject(error),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

Interface.prototype.question[Symbol.for('nodejs.util.promisify.custom')] = function (query) {
  return new Promise((resolve) => this.question(query, resolve));
};

module.exports = {
  Interface,
  createInterface: (given, output) => new Interface(given, output),
  clearLine: nothing,
  clearScreenDown: nothing,
  cursorTo: nothing,
  moveCursor: nothing,
  emitKeypressEvents: nothing,
};
Object.defineProperty(module.exports, 'promises', {
  get: () => require('node:readline/promises'),
  enumerable: true,
});
