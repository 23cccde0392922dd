import type { Language } from '../../../core/language.ts';
import type { Problem } from '../../../core/problem.ts';

/** Languages that are JavaScript once their types are taken away. */
const TYPED: ReadonlySet<Language> = new Set(['typescript']);

/** Whether a problem's programs and tests have types to be taken away before they run. */
export function isTyped({ language }: Pick<Problem, 'language'>): boolean {
  return TYPED.has(language);
}
