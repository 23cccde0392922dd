import { describe, expect, test } from 'vitest';
import { isPasskError } from '../../src/core/errors.ts';
import type { Problem, Suite } from '../../src/core/problem.ts';
import { buildPrompt } from '../../src/sampler/build-prompt.ts';
import { createPrompts, hashPrompts } from '../../src/sampler/create-prompts.ts';
import { testsOf } from '../with-tests.ts';

const problem = (name: string, changes: Partial<Problem> = {}): Problem => ({
  taskId: `t/${name}`,
  language: 'python',
  prompt: `def ${name}(x):\n    """Name ${name}."""\n`,
  canonicalSolution: `    return '${name}'\n`,
  tests: { kind: 'function', entryPoint: name, test: '' },
  ...changes,
});
const suite = (...problems: Problem[]): Suite => ({ name: 'letters', sha256: '', problems });
const LETTERS = suite(...['a', 'b', 'c', 'd', 'e'].map((name) => problem(name)));
const [A] = LETTERS.problems as [Problem];

describe('the base template', () => {
  test('sends the prompt to the byte, and ends the answer where the suite says', () => {
    expect(buildPrompt(A)).toEqual({ prompt: A.prompt, stop: expect.arrayContaining(['\ndef']) });
    expect(buildPrompt({ ...A, stop: ['END'] }).stop).toEqual(['END']);
  });

  test('puts solved tasks before the prompt, which stays last', () => {
    const { prompt, messages } = buildPrompt(A, {}, [problem('b')]);
    expect(prompt).toBe(`def b(x):\n    """Name b."""\n    return 'b'\n\n\n${A.prompt}`);
    expect(messages).toBeUndefined();
  });
});

describe('the chat template', () => {
  test('asks for the whole code in one block, and nothing cuts the answer', () => {
    const { messages, stop } = buildPrompt({ ...A, stop: ['END'] }, { template: 'chat' });
    expect(stop).toEqual([]);
    expect(messages).toHaveLength(1);
    expect(messages?.[0]).toMatchObject({
      role: 'user',
      content: expect.stringContaining('one fenced block'),
    });
    expect(messages?.[0]?.content).toContain(`\n\`\`\`python\n${A.prompt.trimEnd()}\n\`\`\`\n`);
  });

  test('begins with the system message and shows solved tasks as earlier turns', () => {
    const { messages = [] } = buildPrompt(A, { template: 'chat', system: 'Be brief.' }, [problem('b')]);
    expect(messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
    expect(messages[0]?.content).toBe('Be brief.');
    expect(messages[1]?.content).toContain('`b` in this Python code');
    expect(messages[2]?.content).toBe('```python\ndef b(x):\n    """Name b."""\n    return \'b\'\n```');
  });

  test('fences a prompt that holds a fence with a longer one, in its language', () => {
    const prompt = '/* ```js */\nfunction f() {\n';
    const { messages } = buildPrompt(problem('f', { language: 'javascript', prompt }), { template: 'chat' });
    expect(messages?.[0]?.content).toContain(`\n\`\`\`\`javascript\n${prompt.trimEnd()}\n\`\`\`\`\n`);
  });
});

describe('examples', () => {
  const shown = (seed: number, task: Problem, shots = 2, from = LETTERS) =>
    [...createPrompts({ suite: from, seed, shots })(task).prompt.matchAll(/return '(.)'/g)].map(
      ([, name]) => name,
    );

  test('are never the task itself, nor a copy of it under another name', () => {
    const copy = { ...A, taskId: 'copy/a' };
    const doubled = suite(...LETTERS.problems, copy);
    for (let seed = 0; seed < 20; seed++) {
      for (const task of doubled.problems)
        expect(shown(seed, task, 4, doubled)).not.toContain(testsOf(task).entryPoint);
    }
  });

  test('depend on the seed, and are the same for all tasks but themselves', () => {
    expect(shown(1, A)).toEqual(shown(1, A));
    const orders = new Set([0, 1, 2, 3, 4, 5, 6, 7].map((seed) => shown(seed, A, 4).join('')));
    expect(orders.size).toBeGreaterThan(2);
    // Two examples for all; the two tasks that they are see the third one instead.
    const sets = LETTERS.problems.map((task) => shown(3, task).join(''));
    expect(new Set(sets).size).toBe(3);
    expect(sets.filter((names) => sets.indexOf(names) !== sets.lastIndexOf(names))).toHaveLength(3);
  });

  test('have a solution and are in the language of the task', () => {
    const mixed = suite(
      A,
      problem('b', { canonicalSolution: '' }),
      problem('c', { language: 'javascript' }),
      problem('d'),
    );
    expect(shown(0, A, 1, mixed)).toEqual(['d']);
    expect(() => shown(0, A, 2, mixed)).toThrow('t/a can be shown 1');
  });

  test('that a suite does not have are refused with what there is', () => {
    const bare = suite(A, problem('b', { canonicalSolution: '' }));
    const none = suite(...bare.problems.map((task) => ({ ...task, canonicalSolution: '' })));
    expect(() => shown(0, A, 1, bare)).toThrow(/--shots.*\n?.*at most 0/s);
    try {
      shown(0, A, 1, none);
      expect.unreachable();
    } catch (error) {
      expect(isPasskError(error) && error.code).toBe('E_USAGE');
      expect(String(error)).toContain('no canonical solutions');
    }
  });
});

test('the hash of the prompts changes with anything that is sent', () => {
  const hash = (options: object) =>
    hashPrompts(LETTERS.problems, createPrompts({ suite: LETTERS, seed: 0, ...options }));
  const all = [
    {},
    { template: 'chat' },
    { template: 'chat', system: 'x' },
    { shots: 1 },
    { shots: 1, seed: 1 },
  ];
  expect(new Set(all.map(hash)).size).toBe(all.length);
  expect(hash({ shots: 0, template: 'base' })).toBe(hash({}));
});
