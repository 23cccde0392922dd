import { beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/core/problem.ts';
import { extractAnswer } from '../../../src/extractor/extract-answer.ts';
import { registerCpp } from './registered.ts';

beforeAll(registerCpp);

const HEAD = '#include <vector>\nusing namespace std;\nint half(int x) { return x / 2; }\n';
const PROBLEM: Problem = {
  taskId: 't',
  language: 'cpp',
  prompt: `${HEAD}// Sums up.\nint total(vector<int> row) {\n`,
  canonicalSolution: '  return 0;\n}\n',
  tests: { kind: 'function', entryPoint: 'total', test: 'int main() {}\n' },
};
const BODY = '  int sum = 0;\n  for (int x : row) sum += half(x);\n  return sum;\n}\n';
const WHOLE = `int total(vector<int> row) {\n${BODY}`;
const found = (answer: string) => extractAnswer(PROBLEM, answer);

describe('programs in answers', () => {
  test('the body alone goes on with the prompt', () => {
    expect(found(BODY)).toMatchObject({ rule: 'continuation', source: `${PROBLEM.prompt}${BODY}\n` });
    expect(found(`\`\`\`cpp\n${BODY}\`\`\``).source).toContain(`${PROBLEM.prompt}${BODY}`);
  });

  test('a body whose last bracket a stop sequence has cut off is closed', () => {
    const { source } = found(BODY.slice(0, -3));
    expect(source).toMatch(/return sum;\n\}\n/);
  });

  test('a whole function stands behind what the prompt stands on', () => {
    for (const answer of [
      WHOLE,
      `Here it is:\n\`\`\`cpp\n${WHOLE}\`\`\`\nIt sums up.`,
      `Sure, this works:\n\n${WHOLE}\nHope it helps!`,
    ]) {
      const { source } = found(answer);
      expect(source?.startsWith('#include <vector>\nusing namespace std;\nint half(int x)')).toBe(true);
      expect(source).toContain(WHOLE);
      expect(source).not.toMatch(/Sure|Hope|Here/);
    }
  });

  test('main and what tries it out are left out, includes and helpers stay, and nothing is defined twice', () => {
    const answer = `\`\`\`c++\n#include <iostream>\n#include <vector>\nusing namespace std;\n\nint half(int x) { return x >> 1; }\nstruct Pair { int a; };\n${WHOLE}\nint main() {\n  cout << total({1, 2}) << endl;\n  return 0;\n}\n\`\`\`\n`;
    const { source, repairs } = found(answer);
    expect(repairs).toContain('driver_dropped');
    expect(source).toContain('#include <iostream>');
    expect(source).toContain('struct Pair { int a; };');
    expect(source).not.toContain('main');
    expect(source?.match(/int half/g)).toHaveLength(1);
    expect(source).toContain('x >> 1');
  });

  test('what a base model writes behind the function is cut off, helpers that it needs are kept', () => {
    const { source } = found(`${BODY}\nint other(int y) { return y; }\n\nint main() { return total({}); }\n`);
    expect(source).not.toMatch(/other|main/);
    expect(source).toContain(BODY);
  });

  test('a stub loses against the function', () => {
    const { source } = found(
      `\`\`\`cpp\nint total(vector<int> row) {\n  // TODO\n}\n\`\`\`\nand\n\`\`\`cpp\n${WHOLE}\`\`\`\n`,
    );
    expect(source).toContain('sum += half(x)');
  });
});
