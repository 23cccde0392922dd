import { definedOnly } from '../core/defined-only.ts';
import { PasskError } from '../core/errors.ts';
import type { ProblemLimits } from '../core/problem.ts';
import type { ComparisonName } from '../core/tests/comparison-name.ts';
import type { Tolerance } from '../core/tests/tolerance.ts';
import { assertionTests } from '../problems/rows/assertion-tests.ts';
import { callsOf, casesOf, pairsOf, type RowFault } from '../problems/rows/row-tests.ts';
import type { AdHocProblem, CallsProblem, CasesProblem } from './ad-hoc-problem.ts';

/**
 * The tests of a task as data sets for training have them (APPS, TACO, PRIME, DeepCoder, LiveCodeBench's functional tasks): two lists of
 * the same length, or assertions.
 */
export interface TestRow {
  /** Appears in results. @default 'ad-hoc' */
  readonly taskId?: string;
  /** Without `functionName` a text, or a list of its lines; with it a list of arguments, or a text with one JSON value a line. */
  readonly inputs?: readonly unknown[];
  /** One for each input. With `functionName` a value, or JSON text where the input is text. */
  readonly outputs?: readonly unknown[];
  /** The function that is called with the inputs; a method of `class Solution`, where the answer has one. */
  readonly functionName?: string;
  /** Python assertions, in place of inputs and outputs. */
  readonly assertions?: readonly string[];
  readonly compare?: ComparisonName;
  readonly tolerance?: Tolerance;
  readonly limits?: ProblemLimits;
}

/**
 * The problem that a row means.
 *
 * @throws PasskError E_INPUT that names the field, for a row that can't be read one way only: lists of different lengths (a test without its
 *   result would pass any program), inputs that are neither text nor lines, integers that JSON has rounded.
 * @example
 * problemOfRow({ inputs: [['3', '1 2 3']], outputs: ['6'] }); // { cases: [{ input: '3\n1 2 3', output: '6' }] }
 * problemOfRow({ functionName: 'add', inputs: [[1, 2]], outputs: [3] }); // { functionName: 'add', calls: [...] }
 */
export function problemOfRow(row: TestRow): AdHocProblem | CasesProblem | CallsProblem {
  const { taskId, limits, compare, tolerance, functionName, assertions, inputs = [], outputs = [] } = row;
  const shared = definedOnly({ taskId, limits });
  if (assertions !== undefined) {
    const { entryPoint, test } = assertionTests(assertions, functionName, 'problem.assert_case', fault);
    return { ...shared, entryPoint, test };
  }
  const pairs = pairsOf(inputs, outputs, 'problem', fault);
  if (functionName === undefined)
    return { ...shared, ...definedOnly({ compare, tolerance }), cases: casesOf(pairs, fault) };
  const { kind: _, ...calls } = callsOf(functionName, pairs, fault);
  return { ...shared, ...definedOnly({ tolerance }), ...calls };
}

const fault: RowFault = (field, problem, expected, hint) =>
  new PasskError('E_INPUT', problem, { field, expected, ...definedOnly({ hint }) });
