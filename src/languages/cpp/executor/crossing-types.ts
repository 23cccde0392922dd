import { PasskError } from '../../../core/errors.ts';

/** Words of the types that cross between a test and a program; sandbox/cpp/codec.h and choices.h have their values. */
const WORDS: ReadonlySet<string> = new Set(
  `std boost const volatile void bool char short int long signed unsigned float double string vector list deque set multiset unordered_set
  unordered_multiset map multimap unordered_map unordered_multimap pair tuple array optional variant any nullopt_t monostate nullptr_t
  size_t ssize_t ptrdiff_t int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t less greater`.split(
    /\s+/,
  ),
);

/**
 * @param declared names of types that the prompt gives a meaning
 * @throws PasskError E_INPUT for a type that does not cross, with its name and that of the function
 */
export function checkType(type: string, functionName: string, declared: ReadonlySet<string>): void {
  const names = type.match(/[A-Za-z_]\w*/g) ?? [];
  const unknown = names.find((name) => !WORDS.has(name) && !declared.has(name));
  const withoutTexts = type.replace(/\bchar(?:\s+const)?\s*\*/g, '');
  if (unknown === undefined && !/[*()[\]]/.test(withoutTexts)) return;
  throw new PasskError(
    'E_INPUT',
    `"${functionName}" has the type ${JSON.stringify(type)}, whose values can't cross between the test and the program`,
    {
      field: 'prompt',
      expected: 'numbers, strings, containers, pairs, tuples, optionals, variants and any of such',
    },
  );
}

/** Names that a source gives to types by `typedef` and `using`, and the unions of `generated-unions.ts`. */
export function declaredTypes(code: string, unions: readonly string[]): ReadonlySet<string> {
  const names = [...code.matchAll(/\busing\s+(\w+)\s*=|\btypedef\s[^;]*?\b(\w+)\s*;/g)].map(
    ([, alias, named]) => (alias ?? named) as string,
  );
  return new Set([...names, ...unions]);
}
