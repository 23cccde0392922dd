import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { type AnyLanguageExecutor, createExecutor } from '../../src/executor/create-executor.ts';
import { CPP } from '../../src/languages/cpp/cpp.ts';
import { isInstalled, requiredIsolation } from '../installed.ts';

const isThere = isInstalled(CPP.label, await CPP.toolchain.isInstalled());

const PROMPT = `#include <string>
#include <utility>
#include <vector>

struct Thing { int weight = 0; std::vector<Thing> inside; };
struct Scale { Thing left, right; std::string says; };

Scale weigh(const std::vector<Thing> &things, int empty) {
`;
const problem: Problem = {
  taskId: 'scale',
  language: 'cpp',
  prompt: PROMPT,
  canonicalSolution: '    return {things[0], things[1], "even"};\n}\n',
  tests: {
    kind: 'function',
    entryPoint: 'weigh',
    test: `#include <cassert>
int main() {
    Scale scale = weigh({{1, {}}, {0, {{3, {}}}}}, 2);
    assert(scale.says == "even");
    assert(scale.left.weight == 1 && scale.right.inside[0].weight == 3);
}
`,
  },
};

describe.skipIf(!isThere)('values of C++', () => {
  let executor: AnyLanguageExecutor;
  beforeAll(() => {
    executor = createExecutor({ workers: 2, requireIsolation: requiredIsolation() });
  });
  afterAll(() => executor.close());
  const judge = (completion: string, before = '') =>
    executor.execute({ problem, program: `${before}${PROMPT}${completion}` });

  test('cross as structs of the prompt, which may hold themselves', async () => {
    expect(await judge(problem.canonicalSolution)).toMatchObject({ verdict: 'passed' });
    const { verdict, evidence } = await judge('    return {things[1], things[0], "even"};\n}\n');
    expect(verdict).toBe('wrong_answer');
    expect(evidence).toMatchObject({
      lastCall: 'weigh({{1, {}}, {0, {{3, {}}}}}, 2)',
      lastResult: '{{0, {{3, {}}}}, {1, {}}, "even"}',
    });
  });

  test('that nest without end do not end the judge', async () => {
    const body = `    Thing all;
    for (int i = 0; i < 5000; i++) { Thing around; around.inside.push_back(std::move(all)); all = std::move(around); }
    return {all, things[0], "even"};
}
`;
    expect(await judge(body)).toMatchObject({
      verdict: 'crashed',
      evidence: { message: 'the answer nests too deep' },
    });
  });

  test('cross as values of one of several types, whatever the prompt includes', async () => {
    const prompt =
      '#include <optional>\n#include <string>\n\nstd::optional<std::string> first(std::optional<int> n) {\n';
    const test = 'int main() { assert(first(1) == "one"); assert(!first(std::nullopt)); }';
    const tests = { kind: 'function', entryPoint: 'first', test } as const;
    const optional: Problem = { taskId: 'first', language: 'cpp', prompt, canonicalSolution: '', tests };
    const program = `${prompt}    if (n) return "one";\n    return std::nullopt;\n}\n`;
    expect(await executor.execute({ problem: optional, program })).toMatchObject({ verdict: 'passed' });
  });

  test('a program that has another struct of that name answers for itself', async () => {
    const program = `struct Thing { int weight; };
struct Scale { Thing left, right; const char *says; };
#include <vector>
Scale weigh(const std::vector<Thing> &things, int empty) { return {things[0], things[1], "even"}; }
`;
    const { verdict } = await executor.execute({ problem, program });
    expect(['crashed', 'syntax_error']).toContain(verdict);
  });

  test.each([
    ['random numbers', '#include <random>\n', 'std::mt19937 draw(7); if (draw() == 0) return {};'],
    [
      'complex numbers',
      '#include <complex>\n',
      'if (std::norm(std::complex<double>(3, 4)) != 25) return {};',
    ],
    ['functions of Bessel', '#include <cmath>\n', 'if (std::cyl_bessel_j(0, 0.0) != 1) return {};'],
    ['paths', '#include <filesystem>\n', 'if (std::filesystem::path("a/b").filename() != "b") return {};'],
  ])('a program finds what few programs use: %s', async (_, include, use) => {
    const completion = `    ${use}\n${problem.canonicalSolution}`;
    expect(await judge(completion, include)).toMatchObject({ verdict: 'passed' });
  });
});
