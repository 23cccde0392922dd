import { beforeAll, describe, expect, test } from 'vitest';
import { functionTestsOf } from '../../../src/core/tests/function-tests-of.ts';
import { entrySignature } from '../../../src/languages/cpp/executor/entry-signature.ts';
import { findSignature } from '../../../src/languages/cpp/executor/signature.ts';
import { loadSuite } from '../../../src/problems/load-suite.ts';
import { hasSharedData, PROBLEMS } from '../../shared-data.ts';
import { registerCpp } from './registered.ts';

beforeAll(registerCpp);

const shown = (source: string, name = 'f') => {
  const found = findSignature(source, name);
  return (
    found &&
    `${found.result} ${name}(${found.parameters.map(({ type, standard }) => (standard === undefined ? type : `${type} = ${standard}`)).join('; ')})`
  );
};

describe('the signature of a function', () => {
  test.each([
    ['int f(int x) {\n', 'int f(int)'],
    [
      'std::vector<long> f(const std::string& s, long k = 3) {',
      'std::vector<long> f(const std::string&; long = 3)',
    ],
    [
      '#include <map>\nusing namespace std;\nmap<string, vector<int>> f(map<string,int> m,\n  pair<int,int> p){',
      'map<string, vector<int>> f(map<string,int>; pair<int,int>)',
    ],
    ['static inline bool f() {', 'bool f()'],
    ['int f(void);', 'int f()'],
    ['int f(int); int g() { return f(3); }\nint f(int x) {', 'int f(int)'],
    [
      '// int f(string s) {\n/* bool f(int) { */ long f(unsigned int, char c) {',
      'long f(unsigned int; char)',
    ],
    ['void f(vector<int> &lst) {', 'void f(vector<int> &)'],
    ['const char *f(const char *text) {', 'const char * f(const char *)'],
    ['int g() { return f(1); }', undefined],
    ['int x = f(1);', undefined],
    ['int off(int x) {', undefined],
  ])('%j', (source, expected) => {
    expect(shown(source)).toBe(expected);
  });

  test('a type that can not cross is refused with its name', () => {
    const problem = (prompt: string) => ({
      taskId: 't',
      language: 'cpp',
      prompt,
      canonicalSolution: '',
      tests: { kind: 'function', entryPoint: 'f', test: 'int main() {}' } as const,
    });
    expect(() => entrySignature(problem('struct Node { int x; };\nint f(Node *head) {'))).toThrow(
      /"f" has the type "Node \*".*expected numbers, strings/,
    );
    expect(() => entrySignature(problem('int f(int *p) {'))).toThrow(/"int \*"/);
    expect(() => entrySignature(problem('// nothing'))).toThrow(/nothing declares "f"/);
    expect(entrySignature(problem('typedef list<int> Row;\nRow f(const char *s) {')).signature.result).toBe(
      'Row',
    );
  });
});

describe.skipIf(!hasSharedData)('the published suites', () => {
  test.each([
    ['humaneval_x/cpp__data__humaneval_cpp.jsonl.gz', 164, []],
    ['humanevalpack/cpp__data__humanevalpack.jsonl.gz', 164, []],
    // A member of its union has a value for a type.
    ['multipl_e_humaneval/humaneval-cpp.jsonl.gz', 161, ['HumanEval_137_compare_one']],
  ])('%s: every signature is found and crosses', async (file, count, refused) => {
    const { problems } = await loadSuite(`${PROBLEMS}/${file}`);
    expect(problems).toHaveLength(count);
    const failed = problems.filter((problem) => {
      try {
        return entrySignature(problem).signature.name !== functionTestsOf(problem).entryPoint;
      } catch {
        return true;
      }
    });
    expect(failed.map(({ taskId }) => taskId)).toEqual(refused);
    // What is tested is what the test calls; of a test that goes past the function, strlen is the library's name, too.
    for (const problem of problems) {
      const { entryPoint, test: text } = functionTestsOf(problem);
      expect(text).toMatch(new RegExp(`\\b${entryPoint}\\b`));
      expect(text).not.toMatch(/^\s*\}/);
    }
  });
});
