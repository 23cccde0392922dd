import { expect, test } from 'vitest';
import { stopSequences } from '../../src/languages/stop-sequences.ts';

test('a suite’s own stop sequences hold, also none at all; else those of the language', () => {
  expect(stopSequences({ language: 'python', stop: ['\n\n'] })).toEqual(['\n\n']);
  expect(stopSequences({ language: 'python', stop: [] })).toEqual([]);
  expect(stopSequences({ language: 'python' })).toEqual(['\nclass', '\ndef', '\n#', '\nif', '\nprint']);
  expect(stopSequences({ language: 'javascript' })).toContain('\nfunction ');
});
