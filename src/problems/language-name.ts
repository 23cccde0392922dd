import { basename } from 'node:path';
import type { Language } from '../core/language.ts';

/** How suites call the languages that passk runs. */
const NAMES: ReadonlyMap<string, Language> = new Map([
  ['python', 'python'],
  ['python3', 'python'],
  ['py', 'python'],
  ['javascript', 'javascript'],
  ['js', 'javascript'],
  ['node', 'javascript'],
  ['nodejs', 'javascript'],
  ['typescript', 'typescript'],
  ['ts', 'typescript'],
]);

/** "js", "JavaScript" and the like as a language; undefined for one that passk can't run. */
export function languageNamed(name: string): Language | undefined {
  return NAMES.get(name.toLowerCase());
}

/** MultiPL-E's files say their language in their name: humaneval-js.jsonl.gz, mbpp-ts.jsonl. Undefined for others. */
export function languageNameInFile(file: string): string | undefined {
  return /^(?:humaneval|mbpp)-([a-z+#]+)(?:[-_.]|$)/i.exec(basename(file))?.[1];
}
