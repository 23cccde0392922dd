import type { DefectOfText } from './human-eval-defects.ts';

/** MultiPL-E's task in C++, Go, Rust, Java, JavaScript, TypeScript: 3 and 3.0 are two values in Python, and one there. */
const ANY_INT = [
  'c7fde517b66c31c8',
  '5f3d6034f9117097',
  '496cfc788dfd31ce',
  '9076326b50b339d7',
  '7852e268e5eb2363',
  '525513d93a80c0bc',
].map(
  (fingerprint): DefectOfText => ({
    taskId: 'HumanEval_92_any_int',
    fingerprint,
    kind: 'impossible_test',
    disputed: true,
    what: 'The test wants true and false for the same three numbers, 3, 4 and 7: that one of them was written 3.0 is lost.',
  }),
);

/** Known defects of HumanEval-X, HumanEvalPack and MultiPL-E. Evidence: docs/known-defects.md and test/problems/translation-defects.test.ts. */
export const TRANSLATION_DEFECTS: readonly DefectOfText[] = [
  {
    taskId: 'CPP/23',
    fingerprint: 'bbf779677baa165c',
    kind: 'weak_test',
    disputed: true,
    what: 'With the headers that programs are given, every assertion calls the strlen of C, which takes a char pointer, and never that of the program.',
  },
  {
    taskId: 'Rust/32',
    fingerprint: '672ee5eea483999a',
    kind: 'weak_test',
    disputed: true,
    what: 'The whole test stands in a comment.',
  },
  {
    taskId: 'Go/95',
    fingerprint: '2aaed72e2890b084',
    kind: 'wrong_solution',
    disputed: false,
    what: 'The canonical solution looks at the first few keys alone, and Go visits them in another order each time: two assertions hold by chance.',
  },
  {
    taskId: 'HumanEval_137_compare_one',
    fingerprint: 'a1222905609ad8ab',
    kind: 'impossible_test',
    disputed: true,
    what: 'The prompt in C++ does not compile: it has a member of the type std::nullopt, which is a value.',
  },
  {
    taskId: 'HumanEval_87_get_row',
    fingerprint: '4545a04fec472ec9',
    kind: 'impossible_test',
    disputed: true,
    what: 'The test in Go does not compile: it has values of the type []interface{} in a [][]int.',
  },
  {
    taskId: 'HumanEval_136_largest_smallest_integers',
    fingerprint: '8311f78ba91d70d2',
    kind: 'impossible_test',
    disputed: true,
    what: 'The test in Java compares a pair with an optional pair, and the optionals in it with optional ones: no value of the asked type is equal to them.',
  },
  ...ANY_INT,
];
