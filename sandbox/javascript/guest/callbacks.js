/*
 * What the judge lends: its functions, objects with methods, promises. A shared buffer is the only way to ask while this thread
 * runs; what comes back is an answer, {v: value} or {e: error}, or a request that the function has on its way to one.
 */
(function makeCallbacks({ apply, mapGet, mapPut, atomics, codec, respond, news }) {
  const { wait, notify, store, load } = atomics;
  const { defineProperty, create } = Object;
  const HEADER = 3;
  const world = globalThis;
  const numbers = new Map(); // what stands for a function of the judge's -> its number
  const homes = new Map(); // what stands for an object of the judge's -> its number
  const functions = [];
  const objects = [];
  const promises = [];
  const late = [];
  const classes = {
    Object,
    Error,
    TypeError,
    RangeError,
    SyntaxError,
    ReferenceError,
    EvalError,
    URIError,
    AggregateError,
    Array,
    Map,
    Set,
    Date,
    RegExp,
    Promise,
    Function,
  };
  const prototypeOf = (described, inline) => {
    if (described === null) return null;
    return typeof described === 'string' ? (classes[described] ?? Object).prototype : inline(described);
  };
  let line;

  function exchange(message) {
    const { state, units } = line;
    for (let at = 0; ; ) {
      const part = message.length - at < units.length ? message.length - at : units.length;
      for (let i = 0; i < part; i++) units[i] = message.charCodeAt(at + i);
      at += part;
      state[1] = part;
      state[2] = at === message.length ? 1 : 0;
      turn(state);
      if (at === message.length) break;
    }
    let reply = '';
    for (;;) {
      const codes = [];
      for (let i = 0; i < state[1]; i++) codes[i] = units[i];
      for (let i = 0; i < codes.length; i += 8192) reply += String.fromCharCode(...codes.slice(i, i + 8192));
      if (state[2] === 1) return reply;
      turn(state);
    }
  }

  function turn(state) {
    store(state, 0, 1);
    notify(state, 0);
    while (load(state, 0) === 1) wait(state, 0, 1);
  }

  /** Calls a function of the judge's; answers what it asks of the program meanwhile. */
  function ask(call) {
    if (line === undefined) throw new Error('a function of the test can not be called here');
    const changed = news();
    for (let message = codec.dumps(changed === undefined ? { c: call } : { c: call, U: changed }); ; ) {
      const reply = codec.loads(exchange(message));
      if (reply.U !== undefined && (reply.e !== undefined || reply.v !== undefined)) codec.decode(reply.U);
      if (reply.d !== undefined) for (let i = 0; i < reply.d.length; i++) refresh(reply.d[i]);
      if (reply.e !== undefined) throw codec.decode(reply.e);
      if (reply.v !== undefined) return codec.decode(reply.v);
      message = codec.dumps(respond(reply));
    }
  }

  function refresh([number, entries]) {
    const fresh = codec.decode(entries);
    for (const key of Object.keys(fresh)) objects[number][key] = fresh[key];
  }

  const hidden = (value) => ({
    __proto__: null,
    value,
    writable: true,
    configurable: true,
    enumerable: false,
  });

  /** `usesThis`: its owner goes along only where it looks at it; that may be a long list. */
  function makeFunction([number, length, name, usesThis]) {
    const stand = function (...list) {
      if (new.target !== undefined) {
        const made = ask([number, codec.encode([undefined, list]), 1]);
        // A class of the program's whose base is the test's.
        return new.target === stand ? made : Object.setPrototypeOf(made, new.target.prototype);
      }
      const owner = usesThis !== 1 || this === world ? undefined : this;
      return ask([number, codec.encode([owner, list])]);
    };
    defineProperty(stand, 'length', { __proto__: null, value: length, configurable: true });
    defineProperty(stand, 'name', { __proto__: null, value: name, configurable: true });
    apply(mapPut, numbers, [stand, number]);
    return stand;
  }

  const keyOf = (key) => (key.startsWith('@@') ? (Symbol[key.slice(2)] ?? key) : key);

  return {
    connect(buffer) {
      line = { state: new Int32Array(buffer, 0, HEADER), units: new Uint16Array(buffer, HEADER * 4) };
    },
    /** Undefined for what is no function of the judge's. */
    numberOf: (value) => apply(mapGet, numbers, [value]),
    /** An object of the judge's on its way back, with the data that the program may have changed. */
    home(value, encode, entriesOf) {
      const number = apply(mapGet, homes, [value]);
      return number === undefined ? undefined : { j: [number, entriesOf(value, encode)] };
    },
    take(tag, body) {
      if (tag === 'b') {
        if (functions[body[0]] === undefined) {
          functions[body[0]] = makeFunction(body);
          if (body.length > 4) late.push(functions[body[0]], body);
        }
        return functions[body[0]];
      }
      if (tag === 'J') {
        const number = body[0];
        if (objects[number] === undefined) {
          objects[number] = create(Object.prototype);
          apply(mapPut, homes, [objects[number], number]);
        }
        return objects[number];
      }
      if (tag === 'Q') {
        if (promises[body] === undefined) {
          promises[body] = {};
          promises[body].promise = new Promise((resolve, reject) => {
            promises[body].resolve = resolve;
            promises[body].reject = reject;
          });
        }
        return promises[body].promise;
      }
      throw new TypeError(`a value with the tag ${tag}`);
    },
    /** @param body [number, own data, inherited methods, inherited accessors] */
    fill(body, value, { inline, fillEntries }) {
      fillEntries(value, body[1]);
      Object.setPrototypeOf(value, prototypeOf(body[4], inline));
      for (let i = 0; i < body[2].length; i += 2)
        defineProperty(value, keyOf(body[2][i]), hidden(inline(body[2][i + 1])));
      for (let i = 0; i < body[3].length; i += 3)
        defineProperty(value, body[3][i], {
          __proto__: null,
          get: inline(body[3][i + 1]),
          set: inline(body[3][i + 2]),
          configurable: true,
        });
    },
    prototypeOf,
    /** Classes are complete when all that came with them is. */
    complete(inline) {
      while (late.length > 0) {
        const body = late.pop();
        const stand = late.pop();
        if (body[4] !== 0)
          defineProperty(stand, 'prototype', { __proto__: null, value: inline(body[4]), writable: true });
        for (let i = 0; i < body[5].length; i += 2)
          defineProperty(stand, inline(body[5][i]), {
            ...{ __proto__: null, value: inline(body[5][i + 1]), writable: true },
            ...{ enumerable: true, configurable: true },
          });
      }
    },
    settle(list) {
      for (const [number, kind, value] of list) {
        const waiting = promises[number];
        if (kind === 'v') waiting?.resolve(codec.decode(value));
        else waiting?.reject(codec.decode(value));
      }
    },
  };
});
