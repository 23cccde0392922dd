import type { Import } from './outline.ts';

/** Something that a package exports, so that an import of it can be used where nothing else does. */
const SOMETHING: Readonly<Record<string, string>> = {
  math: 'Pi',
  strings: 'ToUpper',
  fmt: 'Sprint',
  strconv: 'Itoa',
  time: 'Now',
  bytes: 'Equal',
  regexp: 'MustCompile',
  sort: 'Ints',
  'math/rand': 'Int',
  'crypto/md5': 'New',
  errors: 'New',
  reflect: 'DeepEqual',
  unicode: 'IsLetter',
  'unicode/utf8': 'ValidString',
  testing: 'Short',
  'github.com/stretchr/testify/assert': 'New',
  'github.com/stretchr/testify/require': 'New',
  'math/big': 'NewInt',
  'math/cmplx': 'Abs',
  'math/bits': 'Len',
  'encoding/json': 'Marshal',
  os: 'Exit',
  'container/list': 'New',
  'container/heap': 'Init',
  sync: 'NewCond',
};

/** What HumanEval-X and HumanEvalPack add to programs that use it without an import. */
export const CUSTOMARY_IN_PROGRAMS = [
  ...['math', 'strings', 'fmt', 'strconv', 'time', 'bytes', 'regexp', 'sort', 'math/rand', 'crypto/md5'],
] as const;

/** What a test may use without an import: suites keep a test's imports in a field beside it. */
export const CUSTOMARY_IN_TESTS: readonly string[] = Object.keys(SOMETHING);

/** The name by which a source knows a package. */
export function localName({ alias, path }: Pick<Import, 'alias' | 'path'>): string {
  if (alias !== undefined) return alias;
  const parts = path.split('/').filter((part) => !/^v\d+$/.test(part));
  return parts.at(-1) ?? path;
}

/** A declaration that uses the package, or nothing where none is known. */
export function useOf(path: string): string {
  const something = SOMETHING[path];
  return something === undefined ? '' : `var _ = ${localName({ path })}.${something}`;
}
