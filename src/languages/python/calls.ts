import { PasskError } from '../../core/errors.ts';
import type { CallRules } from '../call-rules.ts';
import { callTest } from './call-test.ts';
import { withCustomaryImports } from './customary-imports.ts';

export const PYTHON_CALLS: CallRules = { test: callTest, entryPoint, withCustomaryImports };

/** What can be a name in Python, and stand in a pattern. */
const NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;

function entryPoint(functionName: string, program: string): string {
  if (!NAME.test(functionName))
    throw new PasskError('E_INPUT', `${JSON.stringify(functionName)} is no name of a function`, {
      field: 'problem.functionName',
      expected: 'a name such as "twoSum"',
    });
  const isPlain = new RegExp(`^(?:async\\s+)?def\\s+${functionName}\\s*\\(`, 'm').test(program);
  return !isPlain && /^class\s+Solution\b/m.test(program) ? `Solution.${functionName}` : functionName;
}
