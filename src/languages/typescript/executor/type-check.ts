import type { ExecutionResult } from '../../../core/execution.ts';

/** One error of the compiler. */
export interface TypeScriptError {
  /** TypeScript's number for it: 2322. 0 where the compiler itself gave up. */
  readonly code: number;
  readonly message: string;
  /** Where it is: in the program, or where the test uses it. */
  readonly part: 'program' | 'test';
  /** Line of that part, 1-based. */
  readonly line: number;
}

/** What the compiler said, or why it said nothing. */
export interface TypeCheck {
  /** The first few. */
  readonly errors: readonly TypeScriptError[];
  readonly errorCount: number;
  /** Set when the check was ended: the program is a bomb. */
  readonly ended?: 'timeout' | 'memory_limit';
}

/**
 * The verdict of a program whose types are wrong, or could not be checked within the limits; undefined for one whose types
 * are right.
 *
 * @example
 * typeCheckVerdict(check); // { verdict: 'syntax_error', evidence: { message: 'TS2322 at line 1: ...', ... } }
 */
export function typeCheckVerdict({ errors, errorCount, ended }: TypeCheck): ExecutionResult | undefined {
  if (ended !== undefined) {
    const limit = ended === 'timeout' ? 'CPU time' : 'memory';
    return { verdict: ended, evidence: { message: `checking its types reached the limit of ${limit}` } };
  }
  const [first] = errors;
  if (first === undefined) return undefined;
  const { code, part, line, message } = first;
  // The compiler's own fault says nothing about the program.
  if (code === 0) return { verdict: 'harness_error', evidence: { message } };
  const name = `TS${code}`;
  const more = errorCount > 1 ? ` (and ${errorCount - 1} more)` : '';
  return {
    verdict: 'syntax_error',
    evidence: {
      message: `${name} at line ${line}${part === 'test' ? ' of the test' : ''}: ${message}${more}`,
      exception: name,
      ...(part === 'program' ? { programLine: line } : { testLine: line }),
    },
  };
}
