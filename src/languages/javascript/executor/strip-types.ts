import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** What takes types away, as a module and as a thread. */
export const STRIPPER = fileURLToPath(
  new URL('../../../../sandbox/typescript/strip-types.cjs', import.meta.url),
);

const load = createRequire(import.meta.url);

/** Whether a source has `import` or `export`: what a script has none of, and what an isolate refuses. */
export const { hasModules } = load('../../../../sandbox/typescript/has-modules.cjs') as {
  hasModules(source: string): boolean;
};

/** Why a source is no TypeScript. */
export interface TypeScriptError {
  readonly message: string;
  /** 1-based. */
  readonly line?: number;
}

/** What a source is before anything is taken away. */
export type StrippedLanguage = 'javascript' | 'typescript';

/** JavaScript, line by line where the source had it, or why there is none. */
export type Stripped =
  | { readonly code: string; readonly error?: undefined }
  | { readonly code?: undefined; readonly error: TypeScriptError };

/**
 * TypeScript of a suite's own without its types, as a script. A program's goes to a {@link TypeStripper}: the parser tries
 * some texts in every possible way, which takes for ever.
 *
 * @example
 * stripTypes('const f = (x: number): number => x * 2'); // { code: 'const f = (x) => x * 2' }
 */
export function stripTypes(source: string): Stripped {
  // Loaded when the first TypeScript comes: seventy files, which every other run can do without.
  return (load(STRIPPER) as { stripTypes(source: string): Stripped }).stripTypes(source);
}
