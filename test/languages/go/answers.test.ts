import { expect, test } from 'vitest';
import { extractAnswer } from '../../../src/extractor/extract-answer.ts';
import { GO } from '../../../src/languages/go/go.ts';
import { languageNamed, registerLanguage } from '../../../src/languages/languages.ts';
import { goProblem } from './go-problem.ts';

if (languageNamed('go') === undefined) registerLanguage(GO);

const PROBLEM = goProblem(
  'package f_test\n\nimport (\n    "testing"\n)\n\n// Doubles.\nfunc F(x int) int {\n',
);
const BODY = '\treturn x * 2\n}\n';
const WHOLE = 'func F(x int) int {\n\treturn x * 2\n}\n';

function read(answer: string) {
  return extractAnswer(PROBLEM, answer);
}

test('a body continues the prompt, and what a base model goes on with is cut', () => {
  expect(read(BODY)).toMatchObject({
    source: `${PROBLEM.prompt}${BODY}\n`,
    rule: 'continuation',
    repairs: [],
  });
  expect(read(`${BODY}\nfunc Other() {\n}\n\nThe end.`)).toMatchObject({ repairs: ['tail_cut'] });
});

test('a body that was cut before its last brace is closed', () => {
  expect(read('\tfor x > 3 {\n\t\tx--\n\t}\n\treturn x')).toMatchObject({ repairs: ['closing_brace'] });
});

test.each([
  ['in a fence', `Sure:\n\`\`\`go\n${WHOLE}\`\`\`\n`, 'fence'],
  ['in a fence without a name', `\`\`\`\n${WHOLE}\`\`\`\n`, 'fence'],
  ['alone', WHOLE, 'whole'],
  ['between prose', `The function:\n\n${WHOLE}\nIt doubles.`, 'span'],
  ['as a body in a fence', `\`\`\`go\n${BODY}\`\`\``, 'fenced_body'],
])('a function %s is found', (_, answer, rule) => {
  const found = read(answer);
  expect(found.rule).toBe(rule);
  expect(found.source?.match(/return x \* 2/g)).toHaveLength(1);
});

test('a clause of the package is the first line, and stands once', () => {
  const { source } = read(
    `\`\`\`go\npackage main\n\nimport "fmt"\n\n${WHOLE}\nfunc main() { fmt.Println(F(1)) }\n\`\`\``,
  );
  expect(source).toMatch(/^package main\n/);
  expect(source?.match(/^package/gm)).toHaveLength(1);
  expect(source).toContain('func main()'); // without it nothing would use fmt
});

test('types come with their methods, before the function or behind it', () => {
  const type = 'type S struct{ n int }\n\nfunc (s S) Twice() int { return 2 * s.n }\n';
  expect(read(`\`\`\`go\n${type}\nfunc F(x int) int { return S{x}.Twice() }\n\`\`\``).source).toContain(
    'Twice() int',
  );
  expect(read(`\treturn S{x}.Twice()\n}\n\n${type}\nfunc Other() {}\n`).source).toContain('Twice() int');
  expect(read(`\treturn S{x}.Twice()\n}\n\n${type}\nfunc Other() {}\n`).source).not.toContain('Other');
});

test('a stub gives way to the function', () => {
  const stub = 'func F(x int) int {\n\tpanic("not implemented")\n}\n';
  expect(read(`\`\`\`go\n${WHOLE}\`\`\`\n\n\`\`\`go\n${stub}\`\`\``).source).toContain('x * 2');
});

test('an empty solution compiles', () => {
  const about = { prompt: PROBLEM.prompt, entryPoint: 'F' };
  expect(GO.tests.emptySolution(about, true)).toBe('\treturn *new(int)\n}\n');
  expect(GO.tests.emptySolution(about, false)).toBe('func F(int) (int) {\n\treturn *new(int)\n}\n');
});
