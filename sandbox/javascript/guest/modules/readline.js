// Lines of a stream; those of the standard input are none.
const EventEmitter = require('node:events');

class Interface extends EventEmitter {
  constructor({ input } = {}) {
    super();
    this.line = '';
    this.closed = false;
    let text = '';
    const flush = (isEnd) => {
      const lines = text.split(/\r\n|\n|\r/);
      text = isEnd ? '' : lines.pop();
      if (isEnd && lines.at(-1) === '') lines.pop();
      for (const line of lines) if (!this.closed) this.emit('line', line);
    };
    input?.on?.('data', (chunk) => {
      text += chunk;
      flush(false);
    });
    input?.on?.('end', () => {
      flush(true);
      this.close();
    });
  }
  question(_, options, done = options) {
    this.once('line', done);
  }
  setPrompt() {}
  prompt() {}
  write() {}
  pause() {
    return this;
  }
  resume() {
    return this;
  }
  close() {
    if (this.closed) return;
    this.closed = true;
    this.emit('close');
  }
  [Symbol.asyncIterator]() {
    const lines = [];
    const waiting = [];
    const settle = () => {
      while (waiting.length > 0 && (lines.length > 0 || this.closed)) {
        const value = lines.shift();
        waiting.shift()(value === undefined ? { value, done: true } : { value, done: false });
      }
    };
    this.on('line', (line) => {
      lines.push(line);
      settle();
    });
    this.on('close', settle);
    const iterator = {
      next: () =>
        new Promise((resolve) => {
          waiting.push(resolve);
          settle();
        }),
      return: async () => {
        this.close();
        return { value: undefined, done: true };
      },
      [Symbol.asyncIterator]: () => iterator,
    };
    return iterator;
  }
}

const createInterface = (options, output) =>
  new Interface(options?.on === undefined ? options : { input: options, output });
const nothing = () => true;

module.exports = {
  Interface,
  createInterface,
  clearLine: nothing,
  clearScreenDown: nothing,
  cursorTo: nothing,
  moveCursor: nothing,
  emitKeypressEvents: nothing,
};
