import type { CodeRules } from '../code-rules.ts';
import { openBrackets } from '../statements/source-tree.ts';
import { maskWords } from './mask-words.ts';
import { goStatements } from './statements.ts';
import { GO_SYNTAX } from './syntax.ts';

/** Names that every program finds. */
const BUILTINS: ReadonlySet<string> = new Set(
  `bool string int int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 uintptr byte rune float32 float64 complex64 complex128
  error any comparable true false nil iota append cap clear close complex copy delete imag len make max min new panic print println
  real recover`.split(/\s+/),
);

/**
 * How Go is found in answers. Its `main` stays, though it only tries the program out: an import that nothing else uses would be an
 * error without it.
 */
export const GO_CODE: CodeRules = {
  statements: goStatements,
  starts: /^([ \t]*)(?:package|import|func|type|var|const)\b/,
  builtins: BUILTINS,
  definesOnce: true,
  drivers: /(?!)/,
  tryingCalls: [],
  firstLines: /^package[ \t]+\w+[ \t]*(?:\n|$)/gm,
  openBrackets: (source) => openBrackets(maskWords(source), GO_SYNTAX.grammar()),
};
