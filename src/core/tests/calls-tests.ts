import type { OfficialRule } from './official-rule.ts';
import type { Tolerance } from './tolerance.ts';

/** One call of a task whose function is called with JSON values. */
export interface FunctionCall {
  /** The arguments, in order: an array as JSON text. */
  readonly argumentsJson: string;
  /** What the function is to return, as JSON text. */
  readonly resultJson: string;
  /** The task's description shows it. Of every program is known whether it holds those by themselves. @default false */
  readonly isPublic?: boolean;
}

/** A call, and its number in the task, from 1. */
export interface NumberedCall extends FunctionCall {
  readonly number: number;
}

/** How results of calls are compared. */
export interface CallTestOptions {
  readonly tolerance?: Tolerance;
  /** Every result is a list of one, which may be a list around the result: both are right. @default false */
  readonly resultsMayBeWrapped?: boolean;
  /** Decides in place of both. */
  readonly compareAs?: OfficialRule;
}

/** A test that calls a function with JSON values, as LeetCode and its kind have them. An answer is the whole of the program. */
export interface CallsTests extends CallTestOptions {
  readonly kind: 'calls';
  /** A function of the program's, or a method of its `class Solution`. */
  readonly functionName: string;
  /** At least one. The program never sees what it is to return. */
  readonly calls: readonly FunctionCall[];
}
