/* structuredClone: what crosses to the judge is cloned in the same way, without going anywhere. */
(function makeStructuredClone({ load, makeCodec }) {
  const refuse = (value) => {
    const { DOMException } = load('web/events');
    throw new DOMException(
      `${typeof value === 'symbol' ? 'a symbol' : String(value)} could not be cloned.`,
      'DataCloneError',
    );
  };

  const codec = makeCodec({
    symbol: refuse,
    lend(value, encode) {
      if (typeof value === 'function' || value instanceof Promise || value instanceof WeakMap)
        return refuse(value);
      if (value instanceof WeakSet) return refuse(value);
      if (!(value instanceof Error)) return { o: codec.entriesOf(value, encode) }; // a class stays behind
      return { E: [value.name, value.message, value.stack] };
    },
    inlineTags: {},
    take(tag, body) {
      if (tag !== 'E') throw new TypeError(`a value with the tag ${tag}`);
      const [name, message, stack] = body;
      const known = [EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError];
      const type = known.find((candidate) => candidate.name === name) ?? Error;
      const error = new type(message);
      Object.defineProperty(error, 'stack', {
        value: stack,
        writable: true,
        configurable: true,
        enumerable: false,
      });
      return error;
    },
  });

  return function structuredClone(value) {
    return codec.decode(codec.encode(value));
  };
});
