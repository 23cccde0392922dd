import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { knownDefectOf } from '../../src/problems/known-defects.ts';
import { loadSuite } from '../../src/problems/load-suite.ts';
import { TRANSLATION_DEFECTS } from '../../src/problems/translation-defects.ts';
import { PROBLEMS } from '../shared-data.ts';

/** Which tasks of which file are known to be defective: their programs are judged by test/parity and bench/translations.mjs. */
const IN_FILES = {
  'humaneval_x/cpp__data__humaneval_cpp': ['CPP/23'],
  'humaneval_x/go__data__humaneval_go': ['Go/95'],
  'humaneval_x/rust__data__humaneval_rust': ['Rust/32'],
  'humaneval_x/java__data__humaneval_java': [],
  'humanevalpack/cpp__data__humanevalpack': ['CPP/23'],
  'humanevalpack/go__data__humanevalpack': ['Go/95'],
  'humanevalpack/rust__data__humanevalpack': [],
  'multipl_e_humaneval/humaneval-cpp': ['HumanEval_137_compare_one', 'HumanEval_92_any_int'],
  'multipl_e_humaneval/humaneval-go': ['HumanEval_87_get_row', 'HumanEval_92_any_int'],
  'multipl_e_humaneval/humaneval-java': ['HumanEval_136_largest_smallest_integers', 'HumanEval_92_any_int'],
  'multipl_e_humaneval/humaneval-rs': ['HumanEval_92_any_int'],
  'multipl_e_humaneval/humaneval-js': ['HumanEval_92_any_int'],
  'multipl_e_humaneval/humaneval-ts': ['HumanEval_92_any_int'],
};

test('docs/known-defects.md has each defect of a translation, word for word', () => {
  const page = readFileSync(new URL('../../docs/known-defects.md', import.meta.url), 'utf8');
  for (const { taskId, kind, disputed, what } of TRANSLATION_DEFECTS) {
    const row = page.split('\n').find((line) => line.startsWith(`| ${taskId} |`));
    expect(row).toContain(`| ${kind} | ${disputed ? 'yes' : 'no'} | ${what} |`);
  }
});

describe.skipIf(!existsSync(`${PROBLEMS}/humaneval_x`))('known defects of translations', () => {
  test.each(Object.entries(IN_FILES))('%s: each is found in its text', async (file, tasks) => {
    const { problems } = await loadSuite(`${PROBLEMS}/${file}.jsonl.gz`);
    const found = problems.flatMap((problem) => knownDefectOf(problem)?.taskId ?? []);
    expect(found.sort()).toEqual([...tasks].sort());
  });
});
