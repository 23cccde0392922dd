import { expect, test } from 'vitest';
import { stopSequences } from '../../src/languages/stop-sequences.ts';

const FUNCTION = { kind: 'function', entryPoint: 'f', test: '' } as const;

test('a suite’s own stop sequences hold, also none at all; else those of the language', () => {
  expect(stopSequences({ tests: FUNCTION, language: 'python', stop: ['\n\n'] })).toEqual(['\n\n']);
  expect(stopSequences({ tests: FUNCTION, language: 'python', stop: [] })).toEqual([]);
  expect(stopSequences({ tests: FUNCTION, language: 'python' })).toEqual([
    '\nclass',
    '\ndef',
    '\n#',
    '\nif',
    '\nprint',
  ]);
  expect(stopSequences({ tests: FUNCTION, language: 'javascript' })).toContain('\nfunction ');
});

test('a whole program ends where a model begins a task of its own, and not at its first function', () => {
  const tests = { kind: 'cases', cases: [{ input: '', output: '' }] } as const;
  expect(stopSequences({ tests, language: 'python' })).toEqual(['\nQUESTION:']);
});
