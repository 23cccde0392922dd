/* What the codec needs of the language, captured before the program can change it. */
(function captureLanguage() {
  const {
    apply,
    has,
    ownKeys,
    getPrototypeOf,
    getOwnPropertyDescriptor,
    defineProperty,
    deleteProperty,
    isExtensible,
  } = Reflect;
  const { isArray } = Array;
  const { is, create, isFrozen, isSealed, freeze, seal, preventExtensions } = Object;
  const { parse, stringify } = JSON;
  const { isView } = ArrayBuffer;
  const objectPrototype = Object.prototype;
  const mapPrototype = Map.prototype;
  const setPrototype = Set.prototype;
  const datePrototype = Date.prototype;
  const regexpPrototype = RegExp.prototype;
  const bufferPrototype = ArrayBuffer.prototype;
  const boxes = [Number.prototype, String.prototype, Boolean.prototype];
  const valueOfBox = [Number.prototype.valueOf, String.prototype.valueOf, Boolean.prototype.valueOf];
  const NewMap = Map;
  const NewSet = Set;
  const NewDate = Date;
  const NewRegExp = RegExp;
  const NewTypeError = TypeError;
  const NewRangeError = RangeError;
  const toObject = Object;
  const toBigInt = BigInt;
  const toNumber = Number;
  const toText = String;
  const mapForEach = mapPrototype.forEach;
  const setForEach = setPrototype.forEach;
  const mapGet = mapPrototype.get;
  const mapPut = mapPrototype.set;
  const setAdd = setPrototype.add;
  const mapClear = mapPrototype.clear;
  const setClear = setPrototype.clear;
  const getTime = datePrototype.getTime;
  const setTime = datePrototype.setTime;
  const bigintText = BigInt.prototype.toString;
  const sourceOf = getOwnPropertyDescriptor(regexpPrototype, 'source').get;
  const flagsOf = getOwnPropertyDescriptor(regexpPrototype, 'flags').get;
  const symbolName = getOwnPropertyDescriptor(Symbol.prototype, 'description').get;
  const keyFor = Symbol.keyFor;
  const symbolFor = Symbol.for;
  const newSymbol = Symbol;
  // The language's own, which nobody can replace; those that a library or Node adds are symbols like any other.
  const wellKnown = [
    'iterator',
    'asyncIterator',
    'toStringTag',
    'toPrimitive',
    'hasInstance',
    'species',
    'isConcatSpreadable',
    'match',
    'matchAll',
    'replace',
    'search',
    'split',
    'unscopables',
  ];
  // Their prototypes are theirs for good; reading those only where one is needed makes an isolate quicker to start.
  const views = [
    Uint8Array,
    Int8Array,
    Uint8ClampedArray,
    Uint16Array,
    Int16Array,
    Uint32Array,
    Int32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
  ];
  const viewNames = [
    'Uint8Array',
    'Int8Array',
    'Uint8ClampedArray',
    'Uint16Array',
    'Int16Array',
    'Uint32Array',
    'Int32Array',
    'Float32Array',
    'Float64Array',
    'BigInt64Array',
    'BigUint64Array',
  ];

  // More items would not fit into an answer. One that has only holes would, and takes the process with it that spreads it: V8 gives up
  // where there is no room for a list.
  const LIST_LENGTH = 2 ** 24;

  const put = (list, value) => {
    list[list.length] = value;
  };

  return {
    objectPrototype,
    mapPrototype,
    setPrototype,
    datePrototype,
    regexpPrototype,
    bufferPrototype,
    boxes,
    valueOfBox,
    NewMap,
    NewSet,
    NewDate,
    NewRegExp,
    NewTypeError,
    NewRangeError,
    toObject,
    toBigInt,
    toNumber,
    toText,
    mapForEach,
    setForEach,
    mapGet,
    mapPut,
    setAdd,
    mapClear,
    setClear,
    getTime,
    setTime,
    bigintText,
    sourceOf,
    flagsOf,
    symbolName,
    keyFor,
    symbolFor,
    newSymbol,
    wellKnown,
    views,
    viewNames,
    apply,
    has,
    ownKeys,
    getPrototypeOf,
    getOwnPropertyDescriptor,
    defineProperty,
    deleteProperty,
    isExtensible,
    isArray,
    is,
    create,
    isFrozen,
    isSealed,
    freeze,
    seal,
    preventExtensions,
    parse,
    stringify,
    isView,
    put,
    LIST_LENGTH,
  };
});
