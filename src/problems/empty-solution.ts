import type { FunctionProblem } from '../core/problem.ts';
import { declaredFunctions } from './layouts/entry-point.ts';

/**
 * A completion whose entry point does nothing. Only a test that asks nothing lets it pass.
 *
 * @example
 * emptySolution(problem); // '    return None\n' in Python, '}\n' in JavaScript
 */
export function emptySolution({ prompt, language, tests: { entryPoint } }: FunctionProblem): string {
  const isOpen = declaredFunctions(prompt, language).at(-1) === entryPoint;
  if (language === 'python') {
    if (new RegExp(`^class ${entryPoint}\\b`, 'mu').test(prompt)) return '    pass\n';
    return isOpen ? '    return None\n' : `def ${entryPoint}(*args, **kwargs):\n    return None\n`;
  }
  // Typed so that no declared result is missed: the question is what the test asks, not what the compiler does.
  const nothing = language === 'typescript' ? '  return undefined as any;\n}\n' : '}\n';
  return isOpen ? nothing : `function ${entryPoint}() {\n${nothing}`;
}
