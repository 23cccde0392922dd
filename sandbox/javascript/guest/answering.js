/*
 * Answers the judge's requests inside the program's isolate. Evaluated before the program: everything that it needs of the
 * language is captured here. A program that spoils it all the same only changes what it answers itself.
 *
 * A request is JSON: {f: name or number} call (n: construct, t: this), {q: [owner, key]} call a method, {g: [owner, key]} get,
 * {w: [owner, key]} set, {p: owner} prototype, {h: owner} settle what has a `then`, {k: 1} let time pass, `s`: promises of the judge's
 * that have settled. `a` holds arguments, `m` asks for them back.
 * An answer is {v: value} or {e: error}; d: data of the program's own objects that may have changed, {c: ...} a call back.
 */
(function makeAnswering(makeCodec, world, makeNumbering, makeDescribing, answerLimit) {
  const {
    apply,
    construct,
    set,
    defineProperty,
    getPrototypeOf,
    setPrototypeOf,
    ownKeys,
    getOwnPropertyDescriptor,
  } = Reflect;
  // biome-ignore lint/security/noGlobalEval: inside the isolate; it finds the program's const and let by name
  const evaluate = eval;
  const then = Promise.prototype.then;
  const NewPromise = Promise;
  const resolve = (value) => new NewPromise((settle) => settle(value));
  const mapGet = Map.prototype.get;
  const mapPut = Map.prototype.set;
  const promisePrototype = Promise.prototype;
  const text = String;
  const { numberOf, plainNumber, knownNumber, numbered } = makeNumbering();
  const describing = makeDescribing(numberOf);
  const { inherits, builtinName, isError, ownMembers, classOf } = describing;
  const NewMap = Map;
  const { isArray } = Array;
  const newSymbol = Symbol;
  let settled = [];
  let waiting = 0;

  const copies = new NewMap(); // number of a plain object of the judge's -> ours
  const copyNumbers = new NewMap();
  const ourSymbols = [];
  const theirSymbols = [];
  let isCopyBack = false;

  function symbolTag(value, plainTag) {
    const tag = plainTag(value);
    if (tag.y[0] !== '') return tag;
    for (let i = 0; i < theirSymbols.length; i++) if (theirSymbols[i] === value) return { y: ['=', i] };
    for (let i = 0; i < ourSymbols.length; i++) if (ourSymbols[i] === value) return { y: ['$', i, tag.y[1]] };
    ourSymbols[ourSymbols.length] = value;
    return { y: ['$', ourSymbols.length - 1, tag.y[1]] };
  }

  const tagOf = (record) => {
    if (isArray(record)) return '';
    for (const tag in record) return tag;
  };

  /** Plain data with their number, by which they are the same each time. */
  function wrap(value, record) {
    const tag = tagOf(record.z === undefined ? record : record.z[0]);
    if (tag === 'P' || tag === 'h' || tag === 'j') return record;
    const copy = apply(mapGet, copyNumbers, [value]);
    if (copy !== undefined) return { t: [copy, record] };
    if (tag === 'c' || tag === 'O' || tag === 'E') {
      watch.note(value);
      return record;
    }
    let dressed = record;
    if (tag === '' || tag === 'A' || tag === 'H' || tag === 'M' || tag === 'S' || tag === 'D') {
      const prototype = getPrototypeOf(value);
      if (prototype !== null && builtinName(prototype) === undefined)
        dressed = { K: [record, classOf(prototype)] };
    }
    watch.note(value);
    return { p: [plainNumber(value), dressed] };
  }

  const codec = makeCodec({
    lend,
    own: ownObject,
    take,
    fill(tag, body, value, tools) {
      if (tag === 'E') {
        tools.fillEntries(value, body[2]);
        if (typeof body[3] === 'object' && body[3] !== null) setPrototypeOf(value, tools.inline(body[3]));
      }
      if (tag === 'J') world.callbacksMade().fill(body, value, tools);
    },
    inlineTags: { b: 1, x: 1 },
    wrap,
    known(tag, body) {
      if (tag === 't')
        return numbered(body[0]) === undefined ? undefined : [numbered(body[0]), body[2] === 1 ? 2 : 1];
      const copy = apply(mapGet, copies, [body[0]]);
      return copy === undefined ? undefined : [copy, body[2] === 1 ? 2 : 1];
    },
    noted(tag, number, value) {
      if (tag !== 'p') return;
      apply(mapPut, copies, [number, value]);
      apply(mapPut, copyNumbers, [value, number]);
    },
    filled(tag, _, value) {
      if (isCopyBack && tag === 'p') copyWatch.note(value);
    },
    symbol: symbolTag,
    decoded: (inline) => world.callbacksMade()?.complete(inline),
    buffer: (bytes) => world.bufferOf(bytes),
    symbolOf: ([kind, number, description]) => {
      if (kind === '=') return ourSymbols[number];
      theirSymbols[number] ??= newSymbol(text(description));
      return theirSymbols[number];
    },
  });

  /** What is no plain data goes as a number, with what the other side has to know of it. */
  function lend(value, encode) {
    if (typeof value === 'function') {
      const own = world.callbackNumber(value);
      if (own !== undefined) return { b: own };
      return { f: describing.functionBody(value) };
    }
    const judges = world.callbacksMade()?.home(value, encode, codec.entriesOf);
    if (judges !== undefined) return judges;
    const prototype = getPrototypeOf(value);
    if (inherits(prototype, promisePrototype)) return { P: lendPromise(value) };
    if (isError(value)) return { E: describing.errorBody(value, () => codec.entriesOf(value, encode)) };
    return { c: [numberOf(value), classOf(prototype), codec.entriesOf(value, encode), ownMembers(value)] };
  }

  /** A plain object with functions in it is one that the judge may call into: it has to find its way home as `this`. */
  function ownObject(value, encode) {
    const judges = world.callbacksMade()?.home(value, encode, codec.entriesOf);
    if (judges !== undefined) return judges;
    const keys = ownKeys(value);
    for (let i = 0; i < keys.length; i++) {
      const own = getOwnPropertyDescriptor(value, keys[i]);
      if (typeof own.value === 'function' || own.get !== undefined || own.set !== undefined)
        return { O: [numberOf(value), codec.entriesOf(value, encode), ownMembers(value)] };
    }
    return undefined;
  }

  function lendPromise(promise) {
    const known = knownNumber(promise);
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
    if (tag === 'h' || tag === 'x') return numbered(body);
    if (tag === 'E') {
      const type = describing.nativeErrors.find(({ name }) => name === body[0]) ?? Error;
      return new type(body[1]);
    }
    return world.callbacks(codec, respond, news).take(tag, body);
  }

  function lookUp(owner) {
    if (typeof owner === 'number') return numbered(owner);
    return world.exported(owner) ?? (world.scope() ?? evaluate)(owner);
  }

  const keyOf = (key) => (key[0] === '@' && key[1] === '@' ? (newSymbol[key.slice(2)] ?? key) : key);

  function answer(request) {
    const { encode } = codec;
    isCopyBack = request.m === 1;
    if (request.U !== undefined) codec.decode(request.U);
    if (request.k !== undefined) return tick(request.s);
    if (request.h !== undefined) return { v: encode(resolve(lookUp(request.h))) };
    if (request.p !== undefined) return { v: classOf(lookUp(request.p).prototype ?? null) };
    if (request.g !== undefined) {
      const owner = lookUp(request.g[0]);
      return { v: encode(request.g.length === 1 ? owner : owner[keyOf(request.g[1])]) };
    }
    const list = codec.decode(request.a);
    if (request.w !== undefined) {
      const [owner, key] = request.w;
      if (owner === null) (world.scope() ?? evaluate)(`(passkValue) => { ${key} = passkValue; }`)(list[0]);
      else if (request.D === 1) delete lookUp(owner)[key];
      else if (typeof owner === 'number') {
        const target = lookUp(owner);
        if (!set(target, key, list[0], target))
          throw new TypeError(`Cannot assign to read only property '${key}'`);
      } else lookUp(owner)[key] = list[0];
      return { v: null };
    }
    return call(request, list, encode);
  }

  function call(request, list, encode) {
    let owner = request.t === undefined ? undefined : numbered(request.t);
    let target;
    if (request.q === undefined) target = lookUp(request.f);
    else {
      const holder = lookUp(request.q[0]);
      owner ??= holder;
      target = holder[keyOf(request.q[1])];
    }
    if (typeof target !== 'function') throw new TypeError(`${request.q?.[1] ?? request.f} is not a function`);
    if (request.u === 1) owner = list.shift();
    const value = request.n === 1 ? construct(target, list) : apply(target, owner, list);
    if (request.V !== undefined) override(value, codec.decode(request.V));
    const reply = { v: encode(value) };
    if (request.m === 1) reply.m = encode(list);
    return reply;
  }

  /** Methods that a class of the test's has of its own, whose base is the program's. */
  function override(made, methods) {
    for (let i = 0; i < methods.length; i += 2)
      defineProperty(made, methods[i], {
        __proto__: null,
        value: methods[i + 1],
        writable: true,
        configurable: true,
        enumerable: false,
      });
  }

  /** What has changed of what the judge knows, since it was told last: its copies follow it. */
  function news() {
    const list = watch.changed();
    if (isCopyBack) for (const copy of copyWatch.changed()) list[list.length] = copy;
    return list.length === 0 ? undefined : codec.encode(list);
  }

  /** Runs timers that are due. Jobs of promises have run since the last request. */
  function tick(judges) {
    if (judges !== undefined) world.callbacks(codec, respond, news).settle(judges);
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

  function withNews(reply) {
    const changed = news();
    if (changed !== undefined) reply.U = changed;
    return reply;
  }

  function respond(request) {
    try {
      setPrototypeOf(request, null); // what the program has given Object.prototype is nothing that the judge asked
      return withNews(answer(request));
    } catch (error) {
      describing.forgetClasses();
      const reply = { e: thrown(error) };
      try {
        return withNews(reply);
      } catch {
        return reply; // what can't be told stays as it was
      }
    }
  }

  const watch = codec.makeWatch();
  const copyWatch = codec.makeWatch();

  setPrototypeOf(world, null);
  return (message, buffer) => {
    if (buffer !== undefined) return world.callbacks(codec, respond, news).connect(buffer);
    const reply = respond(codec.loads(message));
    const answered = codec.dumps(world.finish(reply));
    return answered.length > answerLimit ? codec.dumps(world.finish({ O: 2 })) : answered;
  };
});
