import type { DefectOfText } from './human-eval-defects.ts';

/** Known defects of HumanEval's translations, which their own harnesses have, too. Evidence: docs/known-defects.md. */
export const TRANSLATION_DEFECTS: readonly DefectOfText[] = [
  {
    taskId: 'CPP/23',
    fingerprint: 'bbf779677baa165c',
    kind: 'weak_test',
    disputed: true,
    what: 'The test calls the strlen of C with its texts, and never the function that is asked for: any program passes.',
  },
  {
    taskId: 'Rust/32',
    fingerprint: '672ee5eea483999a',
    kind: 'weak_test',
    disputed: true,
    what: 'The whole test stands in a comment: any program that compiles passes.',
  },
  {
    taskId: 'Go/95',
    fingerprint: '2aaed72e2890b084',
    kind: 'wrong_solution',
    disputed: false,
    what: 'The canonical solution looks at the keys of a map until the second, in an order that Go draws anew each time: it fails now and then.',
  },
  {
    taskId: 'HumanEval_87_get_row',
    fingerprint: '4545a04fec472ec9',
    kind: 'impossible_test',
    disputed: true,
    what: 'The test puts []interface{} where []int is needed and does not compile: no program passes.',
  },
  {
    taskId: 'HumanEval_137_compare_one',
    fingerprint: 'a1222905609ad8ab',
    kind: 'impossible_test',
    disputed: true,
    what: 'The prompt declares a member of type std::nullopt, which is a value: no program compiles.',
  },
  {
    taskId: 'HumanEval_136_largest_smallest_integers',
    fingerprint: '8311f78ba91d70d2',
    kind: 'impossible_test',
    disputed: true,
    what: 'The function returns a Pair, and some assertions ask that it equal an Optional: no program passes.',
  },
  {
    taskId: 'HumanEval_92_any_int',
    fingerprint: '9076326b50b339d7',
    kind: 'impossible_test',
    disputed: true,
    what: 'The last two assertions call it with the same numbers and ask for true and for false: no program passes.',
  },
];
