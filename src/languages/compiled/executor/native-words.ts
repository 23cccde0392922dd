import { ENDED, type JudgeWord, readWord } from '../../../workers/supervised/answer.ts';
import type { WordParts } from './native-worker.ts';

/** Of a worker that compiles: what was made. */
export const BUILD_WORDS: WordParts<Buffer> = {
  label: 'the worker of compilers',
  hasWord: () => true,
  readWord: (bytes) => Buffer.from(bytes), // what it is cut from is much larger
  noWord: undefined,
};

/** Of a worker that runs what was compiled: what a judge says. */
export const JUDGE_WORDS: WordParts<JudgeWord> = {
  label: 'the worker of compiled programs',
  hasWord: ({ trial }) => trial !== undefined,
  readWord: (bytes) => readWord(bytes.toString('utf8')),
  noWord: ENDED,
};
