import { IDENTIFIER } from '../identifier.ts';
import type { LanguageDescription } from '../language-description.ts';
import { PYTHON_CALLS } from './calls.ts';
import { PYTHON_CODE } from './code-rules.ts';
import { PYTHON_PROBES } from './probes.ts';
import { PYTHON_SYNTAX } from './syntax.ts';
import { PYTHON_TESTS } from './test-rules.ts';
import { writePythonTask } from './write-task.ts';

export const PYTHON: LanguageDescription = {
  name: 'python',
  label: 'Python',
  aliases: ['py', 'py3', 'python3'],
  files: {
    extension: '.py',
    comment: '#',
    extraCells: ['run'],
    openings: (entryPoint) => [`def ${entryPoint}(`, `class ${entryPoint}(`, `class ${entryPoint}:`],
    attemptPrefix: '',
  },
  source: {
    comments: /#.*$/gm,
    declarations: new RegExp(`^(?:async +)?def +(${IDENTIFIER})`, 'gmu'),
    prose: (prompt) => [...prompt.matchAll(/("""|''')([\s\S]*?)(?:\1|$)/g)].map(([, , text = '']) => text),
  },
  answers: {
    // The five of Chen et al. 2021.
    stopSequences: ['\nclass', '\ndef', '\n#', '\nif', '\nprint'],
    code: PYTHON_CODE,
  },
  tests: PYTHON_TESTS,
  calls: PYTHON_CALLS,
  toolchain: {
    runsPrograms: true,
    isInstalled: () => Promise.resolve(true), // it is no option: what the other languages need is
    start: async (options) => (await import('./executor/python-executor.ts')).createPythonExecutor(options),
  },
  probes: PYTHON_PROBES,
  syntax: PYTHON_SYNTAX,
  mutations: async () => (await import('./mutations.ts')).PYTHON_MUTATIONS,
  colors: ['python'],
  generated: writePythonTask,
};
