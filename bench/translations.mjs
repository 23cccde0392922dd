import { existsSync } from 'node:fs';
import { loadSuite } from '../dist/index.js';
import { emptySolution } from '../dist/problems/empty-solution.js';
import { DATA, readAll } from './shared-data.mjs';

/** What MultiPL-E calls them in its file names. */
const TRANSLATED = { cpp: 'cpp', java: 'java', go: 'go', rust: 'rs' };

/** Programs on which we differ from what their publishers mean, each with the reason. */
export const EXCEPTIONS = new Map([
  ['CPP/23 cpp pack solution', 'its test calls strlen of C alone'],
  ['CPP/23 cpp pack bug', 'its test calls strlen of C alone'],
  ['CPP/23 cpp x solution', 'its test calls strlen of C alone'],
  ['Rust/32 rust x solution', 'its test is a comment'],
  ['Go/95 go pack solution', 'it hangs on the order of keys'],
  ['Go/95 go x solution', 'it hangs on the order of keys'],
  ['HumanEval_137_compare_one cpp multipl-e nothing', 'its prompt does not compile'],
  ['HumanEval_87_get_row go multipl-e nothing', 'its test does not compile'],
]);

/**
 * The translations of HumanEval in a language: by HumanEvalPack's and HumanEval-X's publishers all solutions pass and all bugs fail.
 * MultiPL-E publishes no solutions: there a function that does nothing is to fail, which shows that the test compiles and comes up.
 */
export function translations(language) {
  const sets = {
    pack: `humanevalpack/${language}__data__humanevalpack.jsonl.gz`,
    x: `humaneval_x/${language}__data__humaneval_${language}.jsonl.gz`,
    'multipl-e': `multipl_e_humaneval/humaneval-${TRANSLATED[language]}.jsonl.gz`,
  };
  return async () => {
    const items = await Promise.all(
      Object.entries(sets).map(async ([set, file]) => {
        const path = `${DATA}/problems/${file}`;
        if (!existsSync(path)) return [];
        const { problems } = await loadSuite(path);
        const records = readAll(path);
        return problems.flatMap((problem, i) => {
          const item = (kind, completion, theirs) => ({
            problem,
            program: `${problem.prompt}${completion}\n`,
            source: `${language} ${set} ${kind}`,
            theirs,
          });
          // Where a prompt of Rust's ends inside of a helper, the reader has moved the helper from the solution to the prompt.
          const { canonicalSolution: solution } = problem;
          const { buggy_solution: bug } = records[i];
          return [
            ...(solution
              ? [item('solution', solution, true)]
              : [item('nothing', emptySolution(problem), false)]),
            ...(bug ? [item('bug', bug, false)] : []),
          ];
        });
      }),
    );
    return items.flat();
  };
}

export const TRANSLATIONS = Object.fromEntries(
  Object.keys(TRANSLATED).map((language) => [language, translations(language)]),
);
