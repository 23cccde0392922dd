import type { Call } from '../recorded-calls.ts';

/** An entry point as its line in the prompt declares it. */
export interface Signature {
  readonly name: string;
  /** Types, as they are written. */
  readonly parameters: readonly string[];
  readonly result: string;
}

/** Writes calls that were recorded in another language into a problem file of this one. */
export interface TestWriter {
  /** Of the line that opens the entry point; throws where it can't be read. */
  readonly signatureOf: (opening: string, entryPoint: string) => Signature;
  /** One line of the docstring: a call, and behind two strokes what it returns. */
  readonly example: (signature: Signature, call: Call) => string;
  /** The cell that makes all calls and compares. */
  readonly test: (signature: Signature, calls: readonly Call[]) => string;
}
