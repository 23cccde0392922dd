import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { extractAnswer } from '../../src/extractor/extract-answer.ts';

const HEAD = 'from typing import List\n\ndef helper(x):\n    return x\n\n';
const PYTHON: Problem = {
  taskId: 's/f',
  language: 'python',
  prompt: `${HEAD}def f(x: List[int]):\n    """doc"""\n`,
  canonicalSolution: '',
  tests: { kind: 'function', entryPoint: 'f', test: '' },
};
const JAVASCRIPT: Problem = { ...PYTHON, language: 'javascript', prompt: '// doc\nconst f = (x) => {\n' };

const F = 'def f(x):\n    return helper(x)\n';

describe('in Python', () => {
  test.each([
    ['a body', '    return x', 'continuation', []],
    ['a body and a print', '    return x\n\nprint(f(1))\n', 'continuation', ['tail_cut']],
    ['a body that breaks off later', '    return x\n\n# t\nfor i in range(', 'continuation', ['tail_cut']],
    ['a body without indentation', 'return x', 'continuation', ['indentation']],
    ['a first line stripped', 'y = 1\n    return y', 'continuation', ['indentation']],
    ['a first line with a space too many', '     y = 1\n    return y', 'continuation', ['indentation']],
    ['Windows line ends', '    y = x\r\n    return y\r\n', 'continuation', ['newlines']],
    ['an end token', '    return x<|endoftext|>junk', 'continuation', ['end_token']],
    ['a fence', `Sure!\n\`\`\`python\n${F}\`\`\`\nDone.`, 'fence', []],
    ['two fences, the second a use', `\`\`\`py\n${F}\`\`\`\n\`\`\`py\nf(1)\n\`\`\``, 'fence', []],
    ['a fence that is not closed', `\`\`\`python\n${F}`, 'fence', ['open_fence']],
    ['a fence that the prompt opened', `${F}\`\`\`\nDone.`, 'fence', []],
    ['a fence with tests', `\`\`\`\n${F}assert f(1) == 1\n\`\`\``, 'fence', ['driver_dropped']],
    ['a fenced body', '```\nreturn x\n```', 'fenced_body', ['indentation']],
    ['closed thinking', `<think>def f(x): no</think>\n${F}`, 'whole', ['thinking']],
    ['the whole function', F, 'whole', []],
    ['the function and a guard', `${F}if __name__ == "__main__":\n    f(1)\n`, 'whole', ['driver_dropped']],
    ['prose around the function', `Here:\n\n${F}\nIt works well.`, 'span', ['tail_cut']],
    ['a refusal', 'I cannot do that.', 'unparsed', []],
  ])('%s', (_, answer, rule, repairs) => {
    expect(extractAnswer(PYTHON, answer)).toMatchObject({ rule, repairs });
  });

  test('the prompt’s imports and helpers go before a whole function', () => {
    expect(extractAnswer(PYTHON, F).source).toBe(`${HEAD.trimEnd()}\n\n\n${F}`);
  });

  test('a helper behind the body stays, and what is not needed goes', () => {
    const { source } = extractAnswer(
      PYTHON,
      '    return g(x)\n\ndef g(x):\n    return x\n\ndef h(a: Foo):\n    pass\n',
    );
    expect(source).toContain('def g');
    expect(source).not.toContain('Foo');
  });

  test('a helper in a block of its own is joined', () => {
    const { source, repairs } = extractAnswer(
      PYTHON,
      '```py\ndef g(x):\n    return x\n```\nand\n```py\ndef f(x):\n    return g(x)\n```',
    );
    expect(source).toContain('def g');
    expect(repairs).toEqual(['joined_blocks']);
  });

  test('thinking that never ends is not searched for drafts', () => {
    expect(extractAnswer(PYTHON, `<think>\`\`\`py\n${F}\`\`\``)).toMatchObject({
      source: null,
      rule: 'unclosed_thinking',
    });
  });

  test('an answer too long to parse is judged as it stands', () => {
    const answer = '('.repeat(200_000);
    expect(extractAnswer(PYTHON, answer)).toMatchObject({
      rule: 'unparsed',
      source: `${PYTHON.prompt}${answer}\n`,
    });
  });
});

describe('in JavaScript', () => {
  test.each([
    ['a body', '  return x;\n}', 'continuation', []],
    ['a body without its brace', '  return x;', 'continuation', ['closing_brace']],
    ['an export', 'export function f(x) { return x }', 'whole', ['exports_dropped']],
    ['a module', '```js\nconst f = (x) => x;\nmodule.exports = { f };\n```', 'fence', ['driver_dropped']],
  ])('%s', (_, answer, rule, repairs) => {
    const extracted = extractAnswer(JAVASCRIPT, answer);
    if (rule === 'continuation' && repairs.length > 0) expect(extracted.source).toMatch(/\}\n$/);
    else expect(extracted).toMatchObject({ rule, repairs });
  });
});

describe('a text that no expression must try in every possible way', () => {
  const LONG = 1_000_000;
  test.each([
    ['blanks alone', ' '.repeat(LONG)],
    ['a fence, blanks and no end', `\`\`\`${' '.repeat(LONG)}\`x`],
    ['marks of one fence without end', `${'~'.repeat(LONG)}\``],
    ['fences alone', '```\n'.repeat(LONG / 4)],
    ['prompts of a session', '>>> \n'.repeat(LONG / 5)],
    ['a list without end', '1. x\n'.repeat(LONG / 5)],
    ['added lines', '+\n'.repeat(LONG / 2)],
  ])(
    'takes no time, and never throws: %s',
    (_, text) => {
      expect(extractAnswer(PYTHON, text).rule).toBe('unparsed');
    },
    20_000,
  );
});
