import type { Problem } from '../../../src/core/problem.ts';
import { languageNamed, registerLanguage } from '../../../src/languages/languages.ts';
import { RUST } from '../../../src/languages/rust/rust.ts';
import { loadSuite } from '../../../src/problems/load-suite.ts';
import { PROBLEMS } from '../../shared-data.ts';

const FILES = {
  'HumanEval-X': 'humaneval_x/rust__data__humaneval_rust.jsonl.gz',
  HumanEvalPack: 'humanevalpack/rust__data__humanevalpack.jsonl.gz',
  'MultiPL-E': 'multipl_e_humaneval/humaneval-rs.jsonl.gz',
} as const;

/** The published tasks in Rust; the language is registered where it is not there yet. */
export async function rustProblems(suite: keyof typeof FILES): Promise<readonly Problem[]> {
  registerRust();
  return (await loadSuite(`${PROBLEMS}/${FILES[suite]}`)).problems;
}

export function registerRust(): void {
  if (languageNamed(RUST.name) === undefined) registerLanguage(RUST);
}
