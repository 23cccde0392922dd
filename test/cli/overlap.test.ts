import { expect, test } from 'vitest';
import { jsonl, usePassk } from './passk.ts';

const { passk, write } = usePassk();

const task = (taskId: string, description: string) => ({
  task_id: taskId,
  prompt: `def f(x):\n    """${description}"""\n`,
  entry_point: 'f',
  canonical_solution: '    return [y for y in x]\n',
  test: 'def check(candidate):\n    assert candidate([]) == []\n',
});

test('overlap lists the pairs that share a phrase, and how many tasks do', async () => {
  write(
    'ours.jsonl',
    jsonl([task('a/0', 'Count all sheep on the green hill.'), task('a/1', 'Say nothing.')]),
  );
  write('theirs.jsonl', jsonl([task('b/0', 'Now count all sheep on the hill.')]));
  const { stdout, code } = await passk(['problems', 'overlap', 'ours.jsonl', '--against', 'theirs.jsonl']);
  expect({ stdout, code }).toEqual({
    code: 0,
    stdout: `ours  theirs  contained  Jaccard  longest phrase in common
a/0   b/0     33.3 %     20.0 %   count all sheep on the
ours: 1 of 2 tasks share 5 words in a row or more with one of the 1 of theirs; 1 pairs
`,
  });
  const json = await passk([
    'problems',
    'overlap',
    'ours.jsonl',
    '--against',
    'theirs.jsonl',
    '--json',
    '--words',
    '6',
  ]);
  expect(JSON.parse(json.stdout)).toEqual({ suite: 'ours', against: 'theirs', words: 6, overlaps: [] });
  const refused = await passk([
    'problems',
    'overlap',
    'ours.jsonl',
    '--against',
    'theirs.jsonl',
    '--words',
    '0',
  ]);
  expect(refused.stderr).toMatch(/--words.*a whole number from 1 to/);
});

test('stats of two suites stand beside each other', async () => {
  write('ours.jsonl', jsonl([task('a/0', 'Count all sheep on the green hill.')]));
  write('theirs.jsonl', jsonl([{ ...task('b/0', 'Now.'), canonical_solution: '' }]));
  const { stdout } = await passk(['problems', 'stats', 'ours.jsonl', '--against', 'theirs.jsonl']);
  expect(stdout).toMatch(/^median \(quartiles\) a task +ours +theirs$/m);
  expect(stdout).toMatch(/^words of the description +7 \(7 to 7\) +0 \(0 to 0\)$/m);
  expect(stdout).toMatch(/^loops +1 \(1 to 1\)/m);
  expect(stdout).toContain('theirs: 1 tasks have no solution that parses');
  const { stdout: json } = await passk(['problems', 'stats', 'ours.jsonl', '--json']);
  expect(JSON.parse(json)).toMatchObject([{ suite: 'ours', tasks: 1, quartiles: { loops: [1, 1, 1] } }]);
});
