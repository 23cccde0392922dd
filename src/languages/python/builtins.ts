/** Names that every Python program finds. */
export const BUILTINS: ReadonlySet<string> = new Set(
  `__name__ __file__ __doc__ __builtins__ abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr
  classmethod compile complex delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals
  hasattr hash help hex id input int isinstance issubclass iter len list locals map max memoryview min next object oct open ord
  pow print property quit range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip
  Ellipsis NotImplemented`.split(/\s+/),
);
