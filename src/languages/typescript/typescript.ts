import { scriptCode } from '../javascript/code-rules.ts';
import { JAVASCRIPT } from '../javascript/javascript.ts';
import { JAVASCRIPT_SYNTAX, scriptGrammar } from '../javascript/syntax.ts';
import { scriptTests } from '../javascript/test-rules.ts';
import { scriptTaskWriter } from '../javascript/write-task.ts';
import type { LanguageDescription } from '../language-description.ts';
import { once } from '../once.ts';
import { TYPESCRIPT_PROBES } from './probes.ts';
import { TYPESCRIPT_TOOLCHAIN } from './toolchain.ts';

const grammar = once(() => scriptGrammar('ts'));

/** JavaScript with types, which are checked before it runs. */
export const TYPESCRIPT: LanguageDescription = {
  name: 'typescript',
  label: 'TypeScript',
  aliases: ['ts'],
  files: { ...JAVASCRIPT.files, extension: '.ts', otherFiles: '.d.ts' },
  source: JAVASCRIPT.source,
  answers: {
    stopSequences: ['\nfunction ', '\n/*', '\n//', '\nclass'], // MultiPL-E's
    code: scriptCode(
      grammar,
      /^([ \t]*)(?:export|async|function|class|const|let|var|import|interface|type|enum)\b/,
    ),
  },
  // Typed so that no declared result is missed: the question is what the test asks, not what the compiler does.
  tests: scriptTests('ts', '  return undefined as any;\n}\n'),
  toolchain: TYPESCRIPT_TOOLCHAIN,
  probes: TYPESCRIPT_PROBES,
  syntax: { ...JAVASCRIPT_SYNTAX, grammar },
  mutations: async () => (await import('./mutations.ts')).TYPESCRIPT_MUTATIONS,
  colors: ['clike', 'javascript', 'typescript'],
  generated: scriptTaskWriter(true),
};
