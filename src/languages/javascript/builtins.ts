/** Names that every JavaScript program finds, and TypeScript's own types. */
export const BUILTINS: ReadonlySet<string> = new Set(
  `undefined NaN Infinity globalThis arguments eval isNaN isFinite parseInt parseFloat console require module exports Object
  Array String Number Boolean Symbol BigInt Math JSON Date RegExp Map Set WeakMap WeakSet Promise Proxy Reflect Error TypeError
  RangeError SyntaxError Function Record Partial Readonly Pick Omit Iterable Iterator Generator any unknown never`.split(
    /\s+/,
  ),
);
