/*
 * What the judge is told of the program's functions, classes and errors. Evaluated before the program: what it needs of the language is
 * captured here, and no getter of the program's is asked.
 */
(function makeDescribing(numberOf) {
  const { apply, construct, getPrototypeOf, ownKeys, getOwnPropertyDescriptor } = Reflect;
  const mapGet = Map.prototype.get;
  const mapPut = Map.prototype.set;
  const exec = RegExp.prototype.exec;
  const NewMap = Map;
  const newSymbol = Symbol;
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
  /** A plain value, or what V8's own getter gives (from Node 22 on): a getter of the program's is not asked. */
  const stackOf = (error) => {
    const own = getOwnPropertyDescriptor(error, 'stack');
    if (own?.get === undefined) return own?.value;
    const { get } = getOwnPropertyDescriptor(construct(nativeErrors[0], []), 'stack') ?? {};
    return own.get === get ? apply(get, error, []) : undefined;
  };
  const text = String;
  const line = /program\.js:(\d+)/;
  const functionPrototype = Function.prototype;
  const functionText = functionPrototype.toString;
  const testOf = RegExp.prototype.test;
  const usesThis = /\bthis\b|\bsuper\b/;
  const { hasInstance } = Symbol;
  const symbolNames = [
    'iterator',
    'asyncIterator',
    'toPrimitive',
    'toStringTag',
    'hasInstance',
    'species',
    'match',
    'replace',
    'split',
    'search',
  ];
  let classes = new Map();

  /** [key, kind, 1 if it is enumerable, ...] of what is asked for instead of copied; kind 0: a method, 1: a getter or setter, 2: data. */
  function membersOf(holder, isAsked) {
    const members = [];
    const keys = ownKeys(holder);
    for (let i = 0; i < keys.length; i++) {
      const key = typeof keys[i] === 'symbol' ? symbolName(keys[i]) : keys[i];
      if (key === undefined || key === 'constructor') continue;
      const own = getOwnPropertyDescriptor(holder, keys[i]);
      const kind =
        own.get !== undefined || own.set !== undefined ? 1 : typeof own.value === 'function' ? 0 : 2;
      if (isAsked(keys[i], kind)) members.push(key, kind, own.enumerable ? 1 : 0);
    }
    return members;
  }
  const ownMembers = (value) =>
    membersOf(value, (key, kind) => kind === 1 || (kind === 0 && typeof key === 'symbol'));

  /** Symbols of the language's by their names. */
  const symbolName = (symbol) => {
    for (let i = 0; i < symbolNames.length; i++)
      if (newSymbol[symbolNames[i]] === symbol) return `@@${symbolNames[i]}`;
    return undefined;
  };

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

  /** A class once in full, then by its number: [number, name, members, its function, class above]. */
  function classOf(prototype) {
    if (prototype === null) return null;
    const builtin = builtinName(prototype);
    if (builtin !== undefined) return builtin;
    const known = apply(mapGet, classes, [prototype]);
    if (known !== undefined) return [known];
    const number = numberOf(prototype);
    apply(mapPut, classes, [prototype, number]);
    const members = membersOf(prototype, () => true);
    const own = getOwnPropertyDescriptor(prototype, 'constructor')?.value;
    const name = typeof own === 'function' ? shortName(own) : '';
    const maker = typeof own === 'function' ? numberOf(own) : -1;
    return [number, name, members, maker, classOf(getPrototypeOf(prototype))];
  }

  /** `entriesOf` gives its own data, asked for when its class has a number: [nearest builtin class, class, name, message, own data, line of the program, number] */
  function errorBody(error, entriesOf) {
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
      entriesOf(),
      found === null ? null : +found[1],
      numberOf(error),
    ];
  }

  /** 1: it says itself what its instances are, 2: it looks at whom it is called on. */
  const flagsOf = (value) =>
    (value[hasInstance] === functionPrototype[hasInstance] ? 0 : 1) +
    (apply(testOf, usesThis, [apply(functionText, value, [])]) ? 2 : 0);

  /** [number, name, whether it is a class, flags] */
  const functionBody = (value) => [numberOf(value), shortName(value), isClass(value), flagsOf(value)];

  return {
    nativeErrors,
    inherits,
    builtinName,
    isError,
    ownMembers,
    classOf,
    functionBody,
    errorBody,
    /** Every class is told in full again: the judge may not have heard of those that came up. */
    forgetClasses() {
      classes = new NewMap();
    },
  };
});
