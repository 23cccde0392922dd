import { execFileSync } from 'node:child_process';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/core/problem.ts';
import { uniformStream } from '../../../src/core/statistics/seeded-random.ts';
import { generateSuite } from '../../../src/problems/families/generate-suite.ts';
import { LIST_STEPS } from '../../../src/problems/families/list-steps.ts';
import { STRING_STEPS } from '../../../src/problems/families/string-steps.ts';
import { loadSuite } from '../../../src/problems/load-suite.ts';
import { testsOf } from '../../with-tests.ts';

describe('the steps of chains', () => {
  test('are at least 13 for texts and 13 for lists, all different', () => {
    for (const steps of [STRING_STEPS, LIST_STEPS]) {
      expect(steps.length).toBeGreaterThanOrEqual(13);
      for (const key of ['sentence', 'python', 'javascript'] as const)
        expect(new Set(steps.map((step) => step[key])).size).toBe(steps.length);
    }
  });

  test('do in Python, in JavaScript and in the reference the same, for drawn and for odd inputs', () => {
    const uniform = uniformStream(3, 'steps');
    const draw = (bound: number) => Math.floor(uniform() * bound);
    const characters = 'aeiouAZbz09  -';
    const text = () => Array.from({ length: draw(9) }, () => characters[draw(characters.length)]).join('');
    const list = () => Array.from({ length: draw(7) }, () => draw(9) - 4);
    const texts = ['', 'a', 'aa', ' ', ...Array.from({ length: 60 }, text)];
    const lists = [[], [0], [-1, -1], ...Array.from({ length: 60 }, list)];
    const cases = [
      ...STRING_STEPS.map((step) => ({
        name: 'text',
        step,
        inputs: texts,
        expected: texts.map(step.change),
      })),
      ...LIST_STEPS.map((step) => ({
        name: 'numbers',
        step,
        inputs: lists,
        expected: lists.map(step.change),
      })),
    ];
    const python = execFileSync('python3', ['-c', PYTHON], {
      input: JSON.stringify(cases.map(({ name, step, inputs }) => [name, step.python, inputs])),
      encoding: 'utf8',
    });
    expect(JSON.parse(python)).toEqual(cases.map(({ expected }) => expected));
    for (const { name, step, inputs, expected } of cases) {
      const context = createContext({ inputs });
      const code = `JSON.stringify(inputs.map((${name}) => { ${step.javascript} return ${name}; }))`;
      expect(JSON.parse(runInContext(code, context) as string)).toEqual(expected);
    }
  });
});

const PYTHON = `import json, sys
results = []
for name, line, inputs in json.load(sys.stdin):
    results.append([])
    for value in inputs:
        names = {name: value}
        exec(line, names)
        results[-1].append(names[name])
print(json.dumps(results))`;

describe('generated suites', () => {
  test('have so many tasks of each size, each size with its tag', () => {
    const { name, problems } = generateSuite('chain:length=2..4,count=3,seed=7');
    expect(name).toBe('chain:length=2..4,count=3,seed=7');
    expect(problems.map(({ taskId }) => taskId)).toEqual(
      [2, 3, 4].flatMap((length) => [0, 1, 2].map((index) => `chain/${length}/${index}`)),
    );
    expect(problems.at(-1)?.tags).toContain('length 4');
    const binding = generateSuite('binding:variables=3,count=1');
    expect(binding.name).toBe('binding:variables=3..3,count=1,seed=0');
    expect(binding.problems[0]?.tags).toEqual(['binding', 'numbers', 'variables 3']);
  });

  test('are the same for the same seed on every machine, and others for another', () => {
    const hash = (spec: string) => generateSuite(spec).sha256;
    expect(hash('chain:count=5,seed=7')).toBe(hash('chain:seed=7,count=5,length=1..8'));
    expect(hash('chain:count=5,seed=7')).not.toBe(hash('chain:count=5,seed=8'));
    // Figures of other machines: a suite that changes here would make old runs incomparable.
    expect(hash('chain:length=1..3,count=2,seed=1').slice(0, 12)).toBe('3113698e3b11');
    expect(hash('binding:variables=2..3,count=2,seed=1').slice(0, 12)).toBe('7ac0e97d7846');
  });

  test('a task does not change when more of them are asked for', () => {
    const few = generateSuite('chain:length=3,count=2');
    expect(generateSuite('chain:length=2..3,count=9').problems).toEqual(
      expect.arrayContaining([...few.problems]),
    );
  });

  test('every step of a task makes a difference that its test sees', () => {
    for (const spec of ['chain:length=8,count=10', 'binding:variables=6,count=10']) {
      for (const { attempts = [], tests } of generateSuite(spec).problems) {
        expect(attempts.length).toBeGreaterThanOrEqual(6);
        expect(testsOf({ tests }).test.match(/^ {4}assert /gm)?.length).toBeGreaterThanOrEqual(12);
      }
    }
  });

  test('tasks differ from each other', () => {
    const { problems } = generateSuite('binding:variables=4,count=40');
    expect(new Set(problems.map(({ prompt }) => prompt)).size).toBe(40);
  });

  test('in another language they are the same tasks with the same expected values', async () => {
    const python = await loadSuite('chain:count=2');
    const typescript = await loadSuite('chain:count=2', { language: 'typescript' });
    expect(typescript.name).toBe(`${python.name}-typescript`);
    const facts = ({ taskId, tags, tests }: Problem) => ({
      taskId,
      tags,
      cases: [
        ...testsOf({ tests }).test.matchAll(/(?:candidate|transform)\((.*?)\)(?: == |, )(.*?)(?:\);)?$/gm),
      ].map(([, input, result]) => [input, result]),
    });
    expect(typescript.problems.map(facts)).toEqual(python.problems.map(facts));
    expect(facts(python.problems[0] as Problem).cases.length).toBeGreaterThanOrEqual(12);
  });

  test.each([
    [
      'chain:lenght=3',
      /"lenght=3" is no part of it .*chain:length=1\.\.8,count=20,seed=0.*Did you mean "length"/s,
    ],
    ['chain:variables=3', /"variables=3" is no part/],
    ['chain:length=5..2', /length runs backwards .*length=2\.\.5/],
    ['chain:length=0', /length is 0 .*from 1 to 12/],
    ['chain:length=1..2..3', /a number, or two with "\.\."/],
    ['binding:variables=1', /variables is 1 .*from 2 to 10/],
    ['chain:count=0', /count is 0 .*from 1 to 1000/],
    ['chain:seed=-1', /seed is -1/],
    ['chain:seed=1,seed=2', /"seed" comes twice/],
    ['binding:count', /"count" is no part/],
  ])('%s teaches', (spec, message) => {
    expect(() => generateSuite(spec)).toThrow(message);
  });
});
