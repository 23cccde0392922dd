import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { describeTask, wordsOf } from '../../src/problems/overlap/describe-task.ts';
import { findOverlaps } from '../../src/problems/overlap/find-overlaps.ts';
import { measureTask } from '../../src/problems/stats/measure-task.ts';

const python = (taskId: string, description: string, solution = '    return 1\n'): Problem => ({
  taskId,
  language: 'python',
  prompt: `def f(x):\n    """${description}\n    >>> f(1)\n    1\n    """\n`,
  canonicalSolution: solution,
  tests: {
    kind: 'function',
    entryPoint: 'f',
    test: 'def check(candidate):\n    assert candidate(1) == 1\n    assert candidate(2) == 1\n',
  },
});

describe('the description of a task', () => {
  test.each([
    ['python', 'def f(x):\n    """Adds one.\n\n    >>> f(1)\n    2\n    """\n', 'adds one'],
    [
      'python',
      'def helper():\n    """Helps."""\n\ndef f(x):\n    """ Adds one.\n    Examples:\n    f(1) ==> 2\n',
      'adds one',
    ],
    ['python', '"""Write a function to add.\nassert f(1) == 2\n"""\n', 'write a function to add'],
    ['python', 'def add_one(x):\n', 'def add one x'],
    [
      'javascript',
      '/**\n * Adds oneMore.\n *\n * @param {number} x\n */\nfunction f(x) {\n',
      'adds one more',
    ],
    ['typescript', '//Adds one.\n// >>> f(1)\n// 2\nfunction f(x: number) {\n', 'adds one'],
  ] as const)('in %s', (language, prompt, words) => {
    expect(wordsOf(describeTask({ language, prompt })).join(' ')).toBe(words);
  });
});

describe('overlaps', () => {
  const ours = [
    python('a/0', 'Count the sheep that jump over a fence.'),
    python('a/1', 'Say which of the two fences is the higher one.'),
  ];

  test('a copied description is contained as a whole, a part of one in part, others are not listed', () => {
    const theirs = [
      python('b/0', 'Nothing that anybody here would ever say in this way.'),
      python('b/1', 'Please count the sheep that jump over a wall, and the goats as well.'),
      python('b/2', 'count THE sheep, that jump: over a fence'),
    ];
    const overlaps = findOverlaps(ours, theirs, 5);
    expect(overlaps).toEqual([
      {
        taskId: 'a/0',
        otherTaskId: 'b/2',
        containment: 1,
        jaccard: 1,
        phrase: 'count the sheep that jump over a fence',
      },
      {
        taskId: 'a/0',
        otherTaskId: 'b/1',
        containment: 3 / 4,
        jaccard: 3 / 11,
        phrase: 'count the sheep that jump over a',
      },
    ]);
  });

  test('fewer words in a row find more', () => {
    const theirs = [python('b/0', 'Which of the two is it?')];
    expect(findOverlaps(ours, theirs, 5)).toEqual([]);
    expect(findOverlaps(ours, theirs, 4)).toMatchObject([{ taskId: 'a/1', phrase: 'which of the two' }]);
  });
});

describe('the measures of a task', () => {
  test('count loops, branches and how deep they stand in each other', () => {
    const solution = `    for a in x:
        if a and any(b for b in a):
            while a:
                a = 1 if a else 2
        elif a:
            pass
    return x
`;
    expect(measureTask(python('a/0', 'Some words here.', solution))).toEqual({
      descriptionWords: 3,
      promptLines: 5,
      solutionLines: 7,
      assertions: 2,
      loops: 3,
      branches: 3,
      nesting: 4,
    });
  });

  test('count the same of a translation, where methods take the place of loops', () => {
    const problem: Problem = {
      taskId: 'a/0',
      language: 'javascript',
      prompt: '/** Some words here. */\nfunction f(x) {\n',
      canonicalSolution: '  return x.map((a) => (a ? a : 2)).filter((a) => a);\n}\n',
      tests: {
        kind: 'function',
        entryPoint: 'f',
        test: 'assert.strictEqual(f([]), 1);\nconsole.assert(f(2) === 1);\n',
      },
    };
    expect(measureTask(problem)).toMatchObject({
      solutionLines: 1,
      assertions: 2,
      loops: 2,
      branches: 1,
      nesting: 2,
    });
  });

  test('of a task without a solution there are none', () => {
    expect(measureTask(python('a/0', 'Some words.', ''))).toBeUndefined();
    expect(measureTask(python('a/0', 'Some words.', '    return (\n'))).toBeUndefined();
  });
});
