import { execFileSync } from 'node:child_process';

/** Rows of our own making, one for each way in which data sets write tasks. */

/** What Python's own pickle, zlib and base64 make of a value that is given as JSON. */
export function packed(value: unknown, protocol = 4): string {
  const script =
    'import sys, json, pickle, zlib, base64; protocol, text = json.load(sys.stdin); ' +
    'print(base64.b64encode(zlib.compress(pickle.dumps(text, protocol=protocol))).decode())';
  return execFileSync('python3', ['-c', script], {
    input: JSON.stringify([protocol, value]),
    encoding: 'utf8',
  }).trim();
}

export const APPS_ROW = {
  problem_id: 4000,
  question: 'Double the number.\n',
  solutions: JSON.stringify(['print 2 * input()\n', 'print(2 * int(input()))\n']),
  input_output: JSON.stringify({ inputs: ['3\n', ['4', '']], outputs: ['6\n', ['8']] }),
  difficulty: 'interview',
  url: 'https://www.codewars.com/kata/1',
  starter_code: '',
};

export const APPS_CALL_ROW = {
  problem_id: 4001,
  question: 'Add up.',
  solutions: JSON.stringify(['def add(a, b):\n    return a + b\n']),
  input_output:
    '{"fn_name": "add", "inputs": [[12345678901234567890, 1.0]], "outputs": [[12345678901234567891]]}',
  difficulty: 'introductory',
  url: 'https://leetcode.com/problems/add/',
  starter_code: 'class Solution:\n    def add(self, a: int, b: int) -> int:\n        ',
};

export const TACO_ROW = {
  question: 'Say it again.',
  solutions: '["print(input())"]',
  starter_code: '',
  input_output: '{"inputs": ["a"], "outputs": ["a"]}',
  difficulty: 'MEDIUM_HARD',
  raw_tags: "['Strings']",
  name: null,
  source: 'codechef',
  tags: "['String algorithms', \"Fermat's\"]",
  skill_types: '[]',
  url: 'https://www.codechef.com/problems/A',
  time_limit: '2.0 seconds',
  memory_limit: '256.0 megabytes',
  date: '2019-03-04',
};

export const CODE_CONTESTS_ROW = {
  name: '1_A. Half',
  description: 'Halve it. You can print each letter in any case.',
  public_tests: { input: ['4\n'], output: ['2\n'] },
  private_tests: { input: ['4\n', '9\n'], output: ['2\n', '4.5\n'] },
  generated_tests: { input: [], output: [] },
  source: 2,
  difficulty: 7,
  solutions: { language: [2, 3], solution: ['int main() {}', 'print(int(input()) / 2)\n'] },
  cf_rating: 1500,
  cf_tags: ['math'],
  time_limit: { seconds: 1, nanos: 500_000_000 },
  memory_limit_bytes: 268_435_456,
  input_file: '',
  output_file: '',
};

export const LCB_ROW = {
  question_title: 'Twice',
  question_content: 'Print it twice.',
  platform: 'atcoder',
  question_id: 'abc301_a',
  contest_id: 'abc301',
  contest_date: '2024-08-03T00:00:00',
  starter_code: '',
  difficulty: 'easy',
  public_test_cases: JSON.stringify([{ input: 'a\n', output: 'aa\n', testtype: 'stdin' }]),
  private_test_cases: JSON.stringify([
    { input: 'a\n', output: 'aa\n', testtype: 'stdin' },
    { input: 'b\n', output: 'bb\n', testtype: 'stdin' },
  ]),
  metadata: '{}',
};

export const LCB_CALL_ROW = {
  ...LCB_ROW,
  platform: 'leetcode',
  question_id: 2730,
  contest_date: '2023-05-07T00:00:00',
  difficulty: 'medium',
  starter_code: 'class Solution:\n    def twice(self, s: str, n: int) -> str:\n        ',
  public_test_cases: JSON.stringify([
    { input: '"a"\n9007199254740993', output: '"aa"', testtype: 'functional' },
  ]),
  private_test_cases: JSON.stringify([{ input: '"b"\n2', output: '"bb"', testtype: 'functional' }]),
  metadata: '{"func_name": "twice"}',
};

export const CODEFORCES_ROW = {
  id: '852/A',
  title: 'Digits',
  description: 'Split the digits.',
  input_format: 'A number.',
  output_format: 'Any split.',
  interaction_format: null,
  note: null,
  examples: [{ input: '12', output: '1+2' }],
  official_tests: [
    { input: '12', output: '1+2' },
    { input: '34', output: '3+4' },
  ],
  official_tests_complete: false,
  time_limit: 2,
  memory_limit: 16,
  input_mode: 'file',
  generated_checker: 'import sys\nprint(1)\n',
  rating: 1900,
  contest_start: 1_504_535_700,
  tags: ['brute force'],
};

export const VERL_ROW = {
  data_source: 'codecontests',
  prompt: [
    { role: 'system', content: 'Think.' },
    { role: 'user', content: 'Echo the input.' },
  ],
  ability: 'code',
  reward_model: { style: 'rule', ground_truth: JSON.stringify({ inputs: ['x\n'], outputs: ['x\n'] }) },
  extra_info: { index: 7, split: 'train' },
};

export const RLLM_ROW = {
  problem: 'Add one.',
  solutions: ['```python\ndef inc(n):\n    return n + 1\n```'],
  starter_code: 'def inc(n):',
  tests: JSON.stringify([
    { input: '1', output: '2', testtype: 'functional', metadata: { func_name: 'inc' } },
  ]),
  metadata: { func_name: 'inc' },
};

export const SYNTHETIC_ROW = {
  problem_id: 'vcp_1',
  task_type: 'verifiable_code',
  prompt: 'Print the sum.',
  gold_standard_solution: '```python\nprint(sum(map(int, input().split())))\n```',
  verification_info: {
    language: 'python',
    test_cases: [{ fn_name: null, input: '1 2\n', output: '3\n', type: 'stdin_stdout' }],
  },
};

export const OPEN_INSTRUCT_ROW = {
  id: 'oi_1',
  messages: [{ role: 'user', content: 'Write add(a, b).' }],
  ground_truth: JSON.stringify(['assert add(1, 2) == 3', 'assert add(0, 0) == 0']),
  dataset: ['code'],
};

/** Every format with a row of it that is good. */
export const ALL_ROWS: Readonly<Record<string, readonly object[]>> = {
  APPS: [APPS_ROW, APPS_CALL_ROW],
  TACO: [TACO_ROW],
  CodeContests: [CODE_CONTESTS_ROW],
  LiveCodeBench: [LCB_ROW, LCB_CALL_ROW],
  'open-r1/codeforces': [CODEFORCES_ROW],
  verl: [VERL_ROW],
  DeepCoder: [RLLM_ROW],
  SYNTHETIC: [SYNTHETIC_ROW],
  'open-instruct': [OPEN_INSTRUCT_ROW],
};
