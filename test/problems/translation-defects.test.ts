import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { knownDefectOf } from '../../src/problems/known-defects.ts';
import { loadSuite } from '../../src/problems/load-suite.ts';
import { TRANSLATION_DEFECTS } from '../../src/problems/translation-defects.ts';
import { PROBLEMS } from '../shared-data.ts';

const FILES: Readonly<Record<string, readonly string[]>> = {
  'humanevalpack/cpp__data__humanevalpack.jsonl.gz': ['CPP/23'],
  'humaneval_x/cpp__data__humaneval_cpp.jsonl.gz': ['CPP/23'],
  'humaneval_x/rust__data__humaneval_rust.jsonl.gz': ['Rust/32'],
  'humanevalpack/rust__data__humanevalpack.jsonl.gz': [], // there the test is a test
  'humanevalpack/go__data__humanevalpack.jsonl.gz': ['Go/95'],
  'multipl_e_humaneval/humaneval-go.jsonl.gz': ['HumanEval_87_get_row'],
  'multipl_e_humaneval/humaneval-cpp.jsonl.gz': ['HumanEval_137_compare_one'],
  'multipl_e_humaneval/humaneval-java.jsonl.gz': [
    'HumanEval_92_any_int',
    'HumanEval_136_largest_smallest_integers',
  ],
};

describe('what is wrong with the translations of HumanEval', () => {
  test.skipIf(!existsSync(join(PROBLEMS, 'humaneval_x')))(
    'is told of the published tasks alone',
    async () => {
      const found = new Set<string>();
      for (const [file, expected] of Object.entries(FILES)) {
        const { problems } = await loadSuite(join(PROBLEMS, file));
        const marked = problems.filter((problem) => knownDefectOf(problem) !== undefined);
        expect({ file, marked: marked.map(({ taskId }) => taskId) }).toEqual({ file, marked: expected });
        for (const { taskId } of marked) found.add(taskId);
      }
      expect([...found].sort()).toEqual(TRANSLATION_DEFECTS.map(({ taskId }) => taskId).sort());
    },
  );
});
