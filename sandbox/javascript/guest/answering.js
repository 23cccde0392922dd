/*
 * Answers the judge's requests inside the program's isolate. Evaluated before the program: everything that it needs of the
 * language is captured here. A program that spoils it all the same only changes what it answers itself.
 *
 * A request is JSON: {f: name or number} call (n: construct, t: this), {q: [owner, key]} call a method, {g: [owner, key]} get,
 * {w: [owner, key]} set, {p: owner} prototype, {h: owner} settle what has a `then`, {k: 1} let time pass, `s`: promises of the judge's
 * that have settled. `a` holds arguments, `m` asks for them back.
 * An answer is {v: value} or {e: error}; d: data of the program's own objects that may have changed, {c: ...} a call back.
 */
(function makeAnswering(makeCodec, world, answerLimit) {
  const { apply, construct, getPrototypeOf, setPrototypeOf, ownKeys, getOwnPropertyDescriptor, has } =
    Reflect;
  // biome-ignore lint/security/noGlobalEval: inside the isolate; it finds the program's const and let by name
  const evaluate = eval;
  const then = Promise.prototype.then;
  const NewPromise = Promise;
  const resolve = (value) => new NewPromise((settle) => settle(value));
  const mapGet = Map.prototype.get;
  const mapPut = Map.prototype.set;
  const exec = RegExp.prototype.exec;
  const nativeErrors = [
    Error,
    TypeError,
    RangeError,
    SyntaxError,
    ReferenceError,
    EvalError,
    URIError,
    AggregateError,
  ];
  const builtins = [Object, Array, Map, Set, Date, RegExp, Promise];
  const promisePrototype = Promise.prototype;
  /** A plain value, or what V8's own getter gives (from Node 22 on): a getter of the program's is not asked. */
  const stackOf = (error) => {
    const own = getOwnPropertyDescriptor(error, 'stack');
    if (own?.get === undefined) return own?.value;
    const { get } = getOwnPropertyDescriptor(construct(nativeErrors[0], []), 'stack') ?? {};
    return own.get === get ? apply(get, error, []) : undefined;
  };
  const text = String;
  const line = /program\.js:(\d+)/;
  const lends = new Map();
  const NewMap = Map;
  let classes = new Map();
  const kept = [];
  const { iterator, asyncIterator } = Symbol;
  let settled = [];
  let waiting = 0;

  function numberOf(value) {
    let number = apply(mapGet, lends, [value]);
    if (number === undefined) {
      number = kept.length;
      kept[number] = value;
      apply(mapPut, lends, [value, number]);
    }
    return number;
  }

  const codec = makeCodec({
    lend,
    own: ownObject,
    take,
    fill(tag, body, value, tools) {
      if (tag === 'E') tools.fillEntries(value, body[2]);
      if (tag === 'J') world.callbacksMade().fill(body, value, tools);
    },
    inlineTags: { b: 1, x: 1 },
  });

  /** What is no plain data goes as a number, with what the other side has to know of it. */
  function lend(value, encode) {
    if (typeof value === 'function') {
      const own = world.callbackNumber(value);
      if (own !== undefined) return { b: own };
      return { f: [numberOf(value), shortName(value), isClass(value)] };
    }
    const judges = world.callbacksMade()?.home(value, encode, codec.entriesOf);
    if (judges !== undefined) return judges;
    const prototype = getPrototypeOf(value);
    if (inherits(prototype, promisePrototype)) return { P: lendPromise(value) };
    if (isError(value)) return { E: errorBody(value, encode) };
    return { c: [numberOf(value), classOf(prototype), codec.entriesOf(value, encode)] };
  }

  /** A plain object with functions in it is one that the judge may call into: it has to find its way home as `this`. */
  function ownObject(value, encode) {
    const judges = world.callbacksMade()?.home(value, encode, codec.entriesOf);
    if (judges !== undefined) return judges;
    const keys = ownKeys(value);
    for (let i = 0; i < keys.length; i++) {
      const own = getOwnPropertyDescriptor(value, keys[i]);
      if (typeof own.value === 'function' || own.get !== undefined || keys[i] === iterator)
        return { O: [numberOf(value), codec.entriesOf(value, encode), has(value, iterator)] };
    }
    return undefined;
  }

  const inherits = (prototype, base) => {
    for (let above = prototype; above !== null; above = getPrototypeOf(above))
      if (above === base) return true;
    return false;
  };
  /** Which of these classes has this prototype. */
  const classAmong = (classes, prototype) => {
    for (let i = 0; i < classes.length; i++) if (prototype === classes[i].prototype) return classes[i];
    return undefined;
  };
  const builtinName = (prototype) =>
    (classAmong(builtins, prototype) ?? classAmong(nativeErrors, prototype))?.name;
  const isError = (value) => {
    for (let above = getPrototypeOf(value); above !== null; above = getPrototypeOf(above))
      if (classAmong(nativeErrors, above) !== undefined) return true;
    return false;
  };
  const shortName = (value) => {
    const name = getOwnPropertyDescriptor(value, 'name')?.value;
    return typeof name === 'string' ? name : '';
  };
  const isClass = (value) => getOwnPropertyDescriptor(value, 'prototype')?.writable === false;

  /** A class once in full, then by its number: [number, name, methods, accessors, iterable, class above]. */
  function classOf(prototype) {
    if (prototype === null) return null;
    const builtin = builtinName(prototype);
    if (builtin !== undefined) return builtin;
    const known = apply(mapGet, classes, [prototype]);
    if (known !== undefined) return [known];
    const number = numberOf(prototype);
    apply(mapPut, classes, [prototype, number]);
    const [methods, accessors] = [[], []];
    const keys = ownKeys(prototype);
    for (let i = 0; i < keys.length; i++) {
      if (typeof keys[i] !== 'string' || keys[i] === 'constructor') continue;
      const own = getOwnPropertyDescriptor(prototype, keys[i]);
      if (typeof own.value === 'function') methods[methods.length] = keys[i];
      else if (own.get !== undefined) accessors[accessors.length] = keys[i];
    }
    const own = getOwnPropertyDescriptor(prototype, 'constructor')?.value;
    const name = typeof own === 'function' ? shortName(own) : '';
    const loops = has(prototype, iterator) ? 1 : has(prototype, asyncIterator) ? 2 : 0;
    const maker = typeof own === 'function' ? numberOf(own) : -1;
    return [number, name, methods, accessors, loops, maker, classOf(getPrototypeOf(prototype))];
  }

  /** [nearest builtin class, class, name, message, own data, line of the program] */
  function errorBody(error, encode) {
    let base = 'Error';
    for (let above = getPrototypeOf(error); above !== null; above = getPrototypeOf(above)) {
      const name = builtinName(above);
      if (name === undefined || name === 'Object') continue;
      base = name;
      break;
    }
    const stack = stackOf(error);
    const found = typeof stack === 'string' ? apply(exec, line, [stack]) : null;
    const prototype = getPrototypeOf(error);
    const described = builtinName(prototype) === undefined ? classOf(prototype) : base;
    const message = error.message === undefined ? '' : text(error.message);
    return [
      base,
      described,
      text(error.name),
      message,
      codec.entriesOf(error, encode),
      found === null ? null : +found[1],
    ];
  }

  function lendPromise(promise) {
    const known = apply(mapGet, lends, [promise]);
    if (known !== undefined) return known;
    const number = numberOf(promise);
    waiting += 1;
    const settle = (kind) => (value) => {
      waiting -= 1;
      settled[settled.length] = [number, kind, value];
    };
    apply(then, promise, [settle('v'), settle('e')]);
    return number;
  }

  /** Of the judge's: its functions, objects, promises and errors, and our own things coming home. */
  function take(tag, body) {
    if (tag === 'h' || tag === 'x') return kept[body];
    if (tag === 'E') {
      const type = nativeErrors.find(({ name }) => name === body[0]) ?? Error;
      return new type(body[1]);
    }
    return world.callbacks(codec, respond).take(tag, body);
  }

  function lookUp(owner) {
    if (typeof owner === 'number') return kept[owner];
    return world.exported(owner) ?? (world.scope() ?? evaluate)(owner);
  }

  const keyOf = (key) => (key === '@@iterator' ? iterator : key === '@@asyncIterator' ? asyncIterator : key);

  function answer(request) {
    const { encode } = codec;
    if (request.k !== undefined) return tick(request.s);
    if (request.h !== undefined) return { v: encode(resolve(lookUp(request.h))) };
    if (request.p !== undefined) return { v: classOf(lookUp(request.p).prototype ?? null) };
    if (request.g !== undefined) {
      const owner = lookUp(request.g[0]);
      return { v: encode(request.g.length === 1 ? owner : owner[keyOf(request.g[1])]) };
    }
    const list = codec.decode(request.a);
    if (request.w !== undefined) {
      lookUp(request.w[0])[request.w[1]] = list[0];
      return { v: null };
    }
    return call(request, list, encode);
  }

  function call(request, list, encode) {
    let owner = request.t === undefined ? undefined : kept[request.t];
    let target;
    if (request.q === undefined) target = lookUp(request.f);
    else {
      owner = lookUp(request.q[0]);
      target = owner[keyOf(request.q[1])];
    }
    if (typeof target !== 'function') throw new TypeError(`${request.q?.[1] ?? request.f} is not a function`);
    const value = request.n === 1 ? construct(target, list) : apply(target, owner, list);
    const reply = { v: encode(value) };
    if (request.m === 1) reply.m = encode(list);
    const changed = changedObjects(owner, list);
    if (changed.length > 0) reply.d = changed;
    return reply;
  }

  /** Data of the program's own objects that took part, as it is now: the judge's stand-ins follow it. */
  function changedObjects(owner, list) {
    const changed = [];
    for (let i = -1; i < list.length; i++) {
      const value = i < 0 ? owner : list[i];
      if (value === null || typeof value !== 'object') continue;
      const number = apply(mapGet, lends, [value]);
      if (number !== undefined && !inherits(getPrototypeOf(value), promisePrototype))
        changed[changed.length] = [number, codec.dataOf(value)];
    }
    return changed;
  }

  /** Runs timers that are due. Jobs of promises have run since the last request. */
  function tick(judges) {
    if (judges !== undefined) world.callbacks(codec, respond).settle(judges);
    const next = world.runTimers();
    const done = settled;
    settled = [];
    const list = [];
    for (let i = 0; i < done.length; i++) {
      const [number, kind, value] = done[i];
      list[i] = [number, kind, kind === 'v' ? codec.encode(value) : thrown(value)];
    }
    return { s: list, w: next, n: waiting };
  }

  function thrown(error) {
    try {
      if (error !== null && typeof error === 'object' && isError(error)) return codec.encode(error);
      return { V: codec.encode(error) };
    } catch {
      return { V: 'an error that can not be shown' };
    }
  }

  function respond(request) {
    try {
      setPrototypeOf(request, null); // what the program has given Object.prototype is nothing that the judge asked
      return answer(request);
    } catch (error) {
      classes = new NewMap(); // the judge may not have been told of those that came up
      return { e: thrown(error) };
    }
  }

  setPrototypeOf(world, null);
  return (message, buffer) => {
    if (buffer !== undefined) return world.callbacks(codec, respond).connect(buffer);
    const reply = respond(codec.loads(message));
    const answered = codec.dumps(world.finish(reply));
    return answered.length > answerLimit ? codec.dumps(world.finish({ O: 2 })) : answered;
  };
});
