import { describe, expect, test } from 'vitest';
import { blankOut } from '../../../src/languages/cpp/executor/blank-out.ts';
import { closeBrackets } from '../../../src/languages/cpp/executor/close-brackets.ts';
import { readDiagnostics, readException } from '../../../src/languages/cpp/executor/diagnostics.ts';
import { withKnownUnions } from '../../../src/languages/cpp/executor/generated-unions.ts';

describe('sources of C++', () => {
  test('comments and what stands in quotes are blanked out, every position kept', () => {
    const source = 'int a = 1\'000; char b = \'{\'; // }\nauto c = R"x(")" {)x"; /* ( */ "a\\"}" + 0xA\'b;\n';
    const blank = blankOut(source);
    expect(blank).toHaveLength(source.length);
    expect(blank).not.toMatch(/[{}()]/);
    expect(blank).toContain("int a = 1'000;");
  });

  test('it takes no longer than the source is long, whatever that is', () => {
    for (const part of ['/*', '"', "'", 'R"(', '/**/"', '"\\', '// \\\n']) {
      const start = performance.now();
      blankOut(part.repeat(100_000));
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });

  test('brackets that a stop sequence has cut off are closed, and no others', () => {
    expect(closeBrackets('int f() {\n  return 1;')).toBe('int f() {\n  return 1;\n}\n');
    expect(closeBrackets('int f() { if (x) {')).toBe('int f() { if (x) {\n}}\n');
    for (const whole of ['int f() { return 1; }\n', 'int f() { return g(1;', "char c = '{';\n", '}\n'])
      expect(closeBrackets(whole)).toBe(whole);
  });

  test('a union of MultiPL-E becomes a class on as many lines', () => {
    const union =
      'union Union_std_string_long{\n    std::string f0;\n    long f1;    Union_std_string_long(std::string _f0) : f0(_f0) {}\n};\nint x;\n';
    const { source, names } = withKnownUnions(union);
    expect(names).toEqual(['Union_std_string_long']);
    expect(source).toContain('using Held = std::variant<std::string, long>;');
    expect(source.split('\n')).toHaveLength(union.split('\n').length);
    expect(withKnownUnions('union Mine { int a; };').names).toEqual([]);
  });
});

describe('what the compiler says', () => {
  test.each([
    [
      "program.cpp: In function 'int f()':\nprogram.cpp:3:9: error: expected ';' before '}' token\n",
      "expected ';' before '}' token",
      3,
    ],
    [
      'program.cpp:1:10: fatal error: nowhere.h: No such file or directory\n',
      'nowhere.h: No such file or directory',
      1,
    ],
    [
      "dispatch.cpp:2:104: error: '::f' has not been declared; did you mean 'g'?\n",
      'the program does not define "f"',
      undefined,
    ],
    [
      "/usr/bin/ld: program.o: in function `f':\nprogram.cpp:(.text+0x9): undefined reference to `g()'\n",
      "undefined reference to `g()'",
      undefined,
    ],
    [
      'cc1plus: out of memory allocating 65536 bytes\n',
      'cc1plus: out of memory allocating 65536 bytes',
      undefined,
    ],
    [
      "/usr/include/c++/12/bits/stl_algo.h:1958:22: error: no match for 'operator-'\nprogram.cpp:4:7:   required from here\n",
      "no match for 'operator-'",
      4,
    ],
    ['', '', undefined],
  ])('%j', (text, message, programLine) => {
    expect(readDiagnostics(text)).toEqual({ message, ...(programLine === undefined ? {} : { programLine }) });
  });

  test('an exception that nobody caught is told from an exit code', () => {
    expect(
      readException(
        "terminate called after throwing an instance of 'std::out_of_range'\n  what():  vector::at\n",
      ),
    ).toBe('std::out_of_range: vector::at');
    expect(readException("terminate called after throwing an instance of 'int'\n")).toBe('int');
    expect(readException("program: program.cpp:3: int main(): Assertion `x == 1' failed.\n")).toMatch(
      /Assertion `x == 1' failed/,
    );
    expect(readException('wrong answer\n')).toBeUndefined();
  });
});
