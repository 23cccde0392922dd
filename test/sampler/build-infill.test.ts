import { describe, expect, test } from 'vitest';
import { INFILL_FORMATS, type InfillFormat } from '../../src/core/infill-format.ts';
import type { Problem } from '../../src/core/problem.ts';
import { buildPrompt } from '../../src/sampler/build-prompt.ts';
import { createPrompts, hashPrompts } from '../../src/sampler/create-prompts.ts';

const PYTHON: Problem = {
  taskId: 't/f',
  language: 'python',
  prompt: 'import math\n\ndef g(x):\n    return x\n\ndef f(x):\n    """Doubles x."""\n',
  canonicalSolution: '    return 2 * x\n',
  tests: { kind: 'function', entryPoint: 'f', test: '' },
};
const script = (prompt: string, language: 'javascript' | 'typescript' = 'javascript'): Problem => ({
  ...PYTHON,
  language,
  prompt,
});
const infill = (problem: Problem, more: object = {}) => buildPrompt(problem, { template: 'infill', ...more });

describe('a gap for a function’s body', () => {
  test('has the prompt before it and the line end of HumanEval’s rule behind it', () => {
    const { prompt, suffix, tail, stop } = infill(PYTHON);
    expect({ prompt, suffix, tail }).toEqual({ prompt: PYTHON.prompt, suffix: '\n', tail: '\n' });
    expect(stop).toContain('\ndef');
  });

  test.each([
    ['an arrow function', 'const f = (x) => {\n', '\n}\n'],
    ['a function after a helper', 'function g() { return "}" }\nfunction f(x) {\n', '\n}\n'],
    [
      'brackets in comments, texts and patterns',
      '// {\n/* ( */ const s = "[" + /[{]/;\nfunction f() {\n',
      '\n}\n',
    ],
    ['a function in a call', 'const f = wrap((x) => {\n', '\n})\n'],
    ['a method', 'class A {\n  f(x) {\n', '\n}}\n'],
  ])('has the open brackets of %s closed behind it', (_, prompt, suffix) => {
    for (const language of ['javascript', 'typescript'] as const)
      expect(infill(script(prompt, language))).toMatchObject({ prompt, suffix, tail: suffix });
  });

  test.each([
    ['starcoder', '<fim_prefix>P<fim_suffix>\n<fim_middle>', '<|endoftext|>'],
    ['codellama', '<PRE> P <SUF>\n <MID>', '<EOT>'],
    ['deepseek', '<｜fim▁begin｜>P<｜fim▁hole｜>\n<｜fim▁end｜>', '<｜end▁of▁sentence｜>'],
    ['qwen', '<|fim_prefix|>P<|fim_suffix|>\n<|fim_middle|>', '<|endoftext|>'],
    ['codegemma', '<|fim_prefix|>P<|fim_suffix|>\n<|fim_middle|>', '<|file_separator|>'],
    ['codestral', '[SUFFIX]\n[PREFIX]P', '</s>'],
  ] as const)('is written in the tokens of %s, and ends at theirs', (fim, written, end) => {
    const { prompt, suffix, stop, ends, showsSpecialTokens } = infill({ ...PYTHON, prompt: 'P' }, { fim });
    expect(prompt).toBe(written);
    expect(suffix).toBeUndefined();
    expect(stop).toEqual(expect.arrayContaining([end, '\ndef']));
    expect(ends).toContain(end);
    expect(showsSpecialTokens).toBe(true);
  });

  test('has solved tasks before it, inside of the tokens', () => {
    const { prompt } = buildPrompt(PYTHON, { template: 'infill', fim: 'starcoder' }, [
      { ...PYTHON, prompt: 'def h(x):\n' },
    ]);
    expect(prompt).toMatch(/^<fim_prefix>def h\(x\):\n {4}return 2 \* x\n\n\nimport math\n/);
  });
});

describe('a gap for a whole function', () => {
  test('shows its head as a comment after what it stands on', () => {
    const { prompt, suffix, stop, tail } = infill(PYTHON, { hole: 'function' });
    expect(prompt).toBe('import math\n\ndef g(x):\n    return x\n\n# def f(x):\n#     """Doubles x."""\n');
    expect({ suffix, stop, tail }).toEqual({ suffix: '\n', stop: [], tail: '' });
  });

  test('leaves the comment before a JavaScript function as it is, and closes no brackets', () => {
    const { prompt, suffix } = infill(script('// Doubles x.\nconst f = (x) => {\n'), { hole: 'function' });
    expect(prompt).toBe('// Doubles x.\n// const f = (x) => {\n');
    expect(suffix).toBe('\n');
  });
});

test('the hash of the prompts knows the format and the hole', () => {
  const suite = { name: 's', sha256: '', problems: [PYTHON] };
  const hash = (more: object) => hashPrompts(suite.problems, createPrompts({ suite, seed: 0, ...more }));
  const fims = INFILL_FORMATS.map((fim: InfillFormat) => hash({ template: 'infill', fim }));
  // CodeGemma and Qwen share their tokens.
  expect(new Set([...fims, hash({}), hash({ template: 'infill', hole: 'function' })]).size).toBe(
    INFILL_FORMATS.length + 1,
  );
});
