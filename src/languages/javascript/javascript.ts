import type { LanguageDescription } from '../language-description.ts';
import { scriptCode } from './code-rules.ts';
import { JAVASCRIPT_PROBES } from './probes.ts';
import { SCRIPT_FILES } from './script-files.ts';
import { SCRIPT_SOURCE } from './script-source.ts';
import { JAVASCRIPT_SYNTAX } from './syntax.ts';
import { scriptTests } from './test-rules.ts';
import { scriptTaskWriter } from './write-task.ts';

export const JAVASCRIPT: LanguageDescription = {
  name: 'javascript',
  label: 'JavaScript',
  aliases: ['js', 'node', 'nodejs'],
  files: SCRIPT_FILES,
  source: SCRIPT_SOURCE,
  answers: {
    stopSequences: ['\nfunction ', '\n/*', '\n//', '\nconsole.log'], // MultiPL-E's
    code: scriptCode(JAVASCRIPT_SYNTAX.grammar, /^([ \t]*)(?:export|async|function|class|const|let|var)\b/),
  },
  tests: scriptTests('js', '}\n'),
  toolchain: {
    runsPrograms: true,
    isInstalled: async () => (await import('./executor/runtime.ts')).isIsolatedVmInstalled(),
    start: async (options) =>
      (await import('./executor/javascript-executor.ts')).createJavaScriptExecutor(options),
  },
  probes: JAVASCRIPT_PROBES,
  syntax: JAVASCRIPT_SYNTAX,
  mutations: async () => (await import('./mutations.ts')).JAVASCRIPT_MUTATIONS,
  colors: ['clike', 'javascript'],
  generated: scriptTaskWriter(false),
};
