import type { Language } from '../core/language.ts';

const PYTHON = new Set(
  `__name__ __file__ __doc__ __builtins__ abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr
  classmethod compile complex delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals
  hasattr hash help hex id input int isinstance issubclass iter len list locals map max memoryview min next object oct open ord
  pow print property quit range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip
  Ellipsis NotImplemented`.split(/\s+/),
);
const SCRIPT = new Set(
  `undefined NaN Infinity globalThis arguments eval isNaN isFinite parseInt parseFloat console require module exports Object
  Array String Number Boolean Symbol BigInt Math JSON Date RegExp Map Set WeakMap WeakSet Promise Proxy Reflect Error TypeError
  RangeError SyntaxError Function Record Partial Readonly Pick Omit Iterable Iterator Generator any unknown never`.split(
    /\s+/,
  ),
);

/** Names that a program finds without anybody's doing: a block that binds one of them for an example helps no other block. */
export function isBuiltin(name: string, language: Language): boolean {
  return (language === 'python' ? PYTHON : SCRIPT).has(name);
}
