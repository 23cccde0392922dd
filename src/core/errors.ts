const MARKER = Symbol.for('passk.error');

/** Process exit codes; the CLI's contract with scripts and CI. */
export const EXIT = {
  ok: 0,
  gateFailed: 1,
  badInput: 2,
  harnessFailure: 3,
  gateInconclusive: 4,
  interrupted: 130,
} as const;

/** Stable, greppable reason; the message is for people and may change. */
export type ErrorCode = 'E_INPUT' | 'E_USAGE' | 'E_HARNESS' | 'E_STORE' | 'E_PREFLIGHT' | 'E_INTERRUPTED';

const EXIT_CODES: Readonly<Record<ErrorCode, number>> = {
  E_INPUT: EXIT.badInput,
  E_USAGE: EXIT.badInput,
  E_HARNESS: EXIT.harnessFailure,
  E_STORE: EXIT.harnessFailure,
  E_PREFLIGHT: EXIT.harnessFailure,
  E_INTERRUPTED: EXIT.interrupted,
};

/** Where in the user's files the fault lies. */
export interface ErrorPlace {
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  readonly field?: string;
}

export interface PasskErrorOptions extends ErrorPlace {
  /** What was expected instead. */
  readonly expected?: string;
  /** What the user can do now, often a command. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/**
 * The one error class that passk throws on purpose. The message is complete for a person:
 * what was wrong, where (file, line, field), what was expected, what to do.
 *
 * @example
 * throw new PasskError('E_INPUT', 'the field is missing', {
 *   file: 'samples.jsonl', line: 7, field: 'completion', expected: 'a string',
 * });
 * // samples.jsonl:7: field "completion": the field is missing (expected a string)
 */
export class PasskError extends Error {
  readonly [MARKER] = true;
  override readonly name = 'PasskError';
  readonly code: ErrorCode;
  readonly place: ErrorPlace;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, problem: string, options: PasskErrorOptions = {}) {
    const { file, line, field, expected, hint, cause } = options;
    const where = file === undefined ? '' : line === undefined ? `${file}: ` : `${file}:${line}: `;
    const what = field === undefined ? problem : `field "${field}": ${problem}`;
    const wanted = expected === undefined ? '' : ` (expected ${expected})`;
    const advice = hint === undefined ? '' : `\n${hint}`;
    super(`${where}${what}${wanted}${advice}`, { cause });
    this.code = code;
    this.place = {
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line }),
      ...(field === undefined ? {} : { field }),
    };
    this.hint = hint;
  }

  /** The same error with other advice, from who knows more about what to do. */
  withHint(hint: string): PasskError {
    const [what = ''] = this.message.split(`\n${this.hint ?? ''}`);
    const error = new PasskError(this.code, this.hint === undefined ? this.message : what, {
      hint,
      cause: this.cause,
    });
    return Object.assign(error, { place: this.place });
  }

  get exitCode(): number {
    return EXIT_CODES[this.code];
  }
}

/** Works across copies of the package, where `instanceof` does not. */
export function isPasskError(error: unknown): error is PasskError {
  return typeof error === 'object' && error !== null && MARKER in error;
}
