import type { Language } from '../core/language.ts';
import type { Problem } from '../core/problem.ts';

/** Of a whole program, which no judge sees: workers want to know of every job what it is about. */
export function nothingToJudge(language: Language): Problem {
  return {
    taskId: 'program',
    language,
    prompt: '',
    canonicalSolution: '',
    tests: { kind: 'function', entryPoint: '', test: '' },
  };
}
