import { describe, expect, test } from 'vitest';
import { extractAnswer } from '../../../src/extractor/extract-answer.ts';
import { completeProgram } from '../../../src/languages/java/executor/complete-program.ts';
import { readDiagnostics, readException } from '../../../src/languages/java/executor/diagnostics.ts';
import { JAVA } from '../../../src/languages/java/java.ts';
import { JAVA_PROBES } from '../../../src/languages/java/probes.ts';
import { languageNamed, registerLanguage } from '../../../src/languages/languages.ts';

if (languageNamed(JAVA.name) === undefined) registerLanguage(JAVA);

const { problem } = JAVA_PROBES;
const METHOD = '    public int twice(int x) {\n        return x * 2;\n    }\n';
const CLASS = `class Solution {\n${METHOD}}\n`;
const fenced = (code: string) => `Sure, here it is:\n\n\`\`\`java\n${code}\n\`\`\`\n\nIt's done (in O(1)).`;

describe('answers in Java', () => {
  test.each([
    ['the rest of the prompt', '        return x * 2;\n    }\n}\n', 'continuation'],
    ['the rest, cut at the stop sequence', '        return x * 2;', 'continuation'],
    ['the class', fenced(CLASS), 'fence'],
    [
      'the class, public, with a main that tries it',
      fenced(
        `import java.util.*;\npublic ${CLASS}class Main { public static void main(String[] a) { System.out.println(new Solution().twice(2)); } }`,
      ),
      'fence',
    ],
    ['the class in a package', fenced(`package a.b;\n${CLASS}`), 'fence'],
    ['the method', fenced(METHOD), 'fence'],
    ['the body', fenced('        return x * 2;'), 'fenced_body'],
    ['the class without a fence', `This is it:\n\n${CLASS}\nAnd that's all; good luck.`, 'span'],
  ])('%s', (_, answer, rule) => {
    const found = extractAnswer(problem, answer);
    expect(found.rule).toBe(rule);
    expect(found.source).toContain('return x * 2;');
    expect(found.source).not.toMatch(/Sure|done|luck/);
    expect(found.source?.match(/^package/gm)?.length ?? 0).toBe(answer.includes('package') ? 1 : 0);
  });

  test('a stub is no answer where the method is there, too', () => {
    const stub = fenced('class Solution {\n    public int twice(int x) {\n        // TODO\n    }\n}');
    expect(extractAnswer(problem, `${fenced(CLASS)}\n${stub}`).source).toContain('return x * 2;');
  });

  test('hostile texts are read in linear time', () => {
    const start = performance.now();
    for (const text of ['a(', '{', '@a(', 'class A {', '/*', '"', '<', 'int f('])
      extractAnswer(problem, text.repeat(60_000 / text.length));
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('programs that are no files', () => {
  const around = {
    entryPoint: 'f',
    className: 'Solution',
    members: 'int g() { return 1; }',
    memberNames: ['g'],
  };

  test('a method gets its class and the methods of the prompt; lines stay where they are', () => {
    const program = completeProgram('import java.util.*;\nint f() {\n  return g();\n}\n', around);
    expect(program.split('\n')[2]).toBe('  return g();');
    expect(program).toMatch(/^import java.util.\*; class Solution \{\n/);
    expect(program).toContain('int g()');
    expect(completeProgram('int f() { return g(); } int g() { return 2; }', around)).not.toContain(
      'return 1',
    );
  });

  test('open braces are closed, and those in texts are none', () => {
    expect(completeProgram('class A { int f() { return "}}".length();', around)).toMatch(/;\n\}\}\n$/);
    expect(completeProgram('class A { int f() { return 1; } }', around)).toBe(
      'class A { int f() { return 1; } }',
    );
  });
});

test('messages of the compiler and the launcher', () => {
  const text =
    'Program.java:7: error: cannot find symbol\n  symbol:   variable y\n  location: class A\nProgram.java:9: error: no\n';
  expect(readDiagnostics(text)).toEqual({ message: 'cannot find symbol: variable y', programLine: 7 });
  expect(readDiagnostics('')).toEqual({ message: 'it does not compile' });
  expect(readException('x\nException in thread "main" java.lang.Error: no\n\tat A.main')).toBe(
    'java.lang.Error: no',
  );
  expect(readException('no exception')).toBeUndefined();
});
