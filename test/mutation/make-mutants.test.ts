import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/core/language.ts';
import { makeMutants } from '../../src/mutation/make-mutants.ts';

const FUNCTION = { kind: 'function', entryPoint: 'f', test: '' } as const;

/** The changed lines of a solution's mutants, by operator. */
async function mutantsOf(prompt: string, canonicalSolution: string, language: Language = 'python') {
  return (await makeMutants({ tests: FUNCTION, prompt, canonicalSolution, language }))?.map(
    ({ operator, after }) => `${operator}: ${after}`,
  );
}

const inPython = (line: string) => mutantsOf('def f(a, b):\n    """Adds 1."""\n', `    ${line}\n`);
const inJavaScript = (line: string) => mutantsOf('function f(a, b) {\n', `  ${line}\n}\n`, 'javascript');

describe('mutants of a canonical solution in Python', () => {
  test.each([
    ['return a < b', ['comparison: return a <= b', 'comparison: return a >= b']],
    ['return a == b', ['comparison: return a != b']],
    ['return a in b', ['comparison: return a not in b']],
    ['return a not in b', ['comparison: return a in b']],
    ['return a is not b', ['comparison: return a is b']],
    ['return a + b', ['arithmetic: return a - b']],
    ['return a // b', ['arithmetic: return a * b']],
    ['return -a', ['arithmetic: return a']],
    ['return a and not b', ['connective: return a or not b', 'connective: return a and  b']],
    ['return 3', ['constant: return 4', 'constant: return 2']],
    ['return 0', ['constant: return 1']],
    ['return 1_000', ['constant: return 1001', 'constant: return 999']],
    ['return 2j', []],
    ['return ""', ['constant: return "mutant"']],
    ["return rb'x'", ["constant: return rb''"]],
    ['return True', ['constant: return False']],
    ['return f"{a}"', ['constant: return f""']],
    ['return a if b else a', ['condition: return a if True else a', 'condition: return a if False else a']],
    [
      'return [x for x in a if x]',
      ['condition: return [x for x in a if True]', 'condition: return [x for x in a if False]'],
    ],
    ['return min(a, b)', ['call: return max(a, b)']],
    ['return sorted(a, key=b)', ['call: return list(a)']],
    ['return abs(a)', ['call: return (a)']],
    ['return a.strip().lower()', ['call: return a.strip().upper()', 'call: return a.lower()']],
    ['return a[b:]', ['range: return a[:]']],
    ['return range(a)', ['range: return range(a - 1)', 'range: return range(a + 1)']],
    ['return a.push(b)', []],
  ])('of %s', async (line, expected) => {
    const nothing = `statement: return None`;
    expect(await inPython(line)).toEqual(expect.arrayContaining([nothing, ...expected]));
    expect(await inPython(line)).toHaveLength(expected.length + 1);
  });

  test('leave out a statement that only does something, not the one that names a value first', async () => {
    const solution = `    total = 0
    while b:
        total += b
        b = b[a]
        break
    total = a
    a.append(b)
    """a text that nobody reads"""
    del a
`;
    const mutants = await makeMutants({
      tests: FUNCTION,
      prompt: 'def f(a, b):\n',
      canonicalSolution: solution,
      language: 'python',
    });
    const removed = mutants?.filter(({ operator }) => operator === 'statement');
    expect(removed?.map(({ line, before, after }) => `${line}: ${before} -> ${after}`)).toEqual([
      '3: total += b -> pass',
      '4: b = b[a] -> pass',
      '5: break -> pass',
      '6: total = a -> pass',
      '7: a.append(b) -> pass',
      '9: del a -> pass',
    ]);
    expect(mutants?.filter(({ operator }) => operator === 'condition').map(({ after }) => after)).toEqual([
      'while False:',
    ]);
  });

  test('are made of a whole program, too, whose prompt is a description', async () => {
    const mutants = await makeMutants({
      tests: { kind: 'cases', cases: [{ input: '1', output: '2' }] },
      prompt: 'Print twice the number.',
      canonicalSolution: 'print(int(input()) * 2)\n',
      language: 'python',
    });
    expect(mutants?.map(({ completion }) => completion)).toContain('print(int(input()) * 3)\n');
  });

  test('change nothing of the prompt, are all different, and continue it', async () => {
    const prompt = 'def g(x):\n    return x + 1\n\n\ndef f(a, b):\n    """Is 2 < 3?"""\n';
    const mutants = await makeMutants({
      tests: FUNCTION,
      prompt,
      canonicalSolution: '    return g(a) + 1\n',
      language: 'python',
    });
    expect(mutants?.map(({ completion }) => completion)).toEqual([
      '    return None\n',
      '    return g(a) - 1\n',
      '    return g(a) + 2\n',
      '    return g(a) + 0\n',
    ]);
  });

  test('of a solution that does not parse nothing is known', async () => {
    expect(await inPython('return (')).toBeUndefined();
  });
});

describe('mutants of a canonical solution in JavaScript and TypeScript', () => {
  test.each([
    ['return a !== b;', ['comparison: return a === b;']],
    ['return a >= b;', ['comparison: return a > b;', 'comparison: return a < b;']],
    ['return a ?? b;', ['connective: return a && b;']],
    ['return !a;', ['connective: return a;']],
    ['return a >>> b;', ['arithmetic: return a << b;']],
    ['return 1n;', []],
    ['return `a`;', ['constant: return ``;']],
    ['return a ? a : b;', ['condition: return true ? a : b;', 'condition: return false ? a : b;']],
    ['return Math.min(a, b);', ['call: return Math.max(a, b);']],
    ['return a.some(b);', ['call: return a.every(b);']],
    ['return a.lower();', []],
    ['return a.toSorted(b).length;', ['call: return a.length;']],
    ['return a.slice(a, b);', ['range: return a.slice(a);', 'range: return a.slice(0, b);']],
  ])('of %s', async (line, expected) => {
    expect(await inJavaScript(line)).toEqual(expect.arrayContaining(['statement: return;', ...expected]));
    expect(await inJavaScript(line)).toHaveLength(expected.length + 1);
  });

  test('of statements with and without a value', async () => {
    expect(await inJavaScript('if (a) a.sort(); else b++;')).toEqual([
      'condition: if (true) a.sort(); else b++;',
      'condition: if (false) a.sort(); else b++;',
      'statement: if (a) ; else b++;',
      'statement: if (a) a.sort(); else ;',
      'arithmetic: if (a) a.sort(); else b--;',
    ]);
    expect(await inJavaScript('const c = 1n; return;')).toEqual([]);
  });

  test('leave types alone', async () => {
    const solution = "  const c: 1 | 2 = a as 3;\n  return new Map<'x', 4>([]) && c;\n}\n";
    expect(await mutantsOf('function f(a: any) {\n', solution, 'typescript')).toEqual([
      'statement: return;',
      "connective: return new Map<'x', 4>([]) || c;",
    ]);
  });
});

describe('mutants of a canonical solution in compiled languages', () => {
  const opened: Readonly<Record<string, readonly [string, string]>> = {
    rust: ['fn f(a: i64, b: i64) -> i64 {\n', '}\n'],
    cpp: ['int f(int a, int b) {\n', '}\n'],
    java: ['class P {\n  static int f(int a, int b) {\n', '  }\n}\n'],
    go: ['package main\n\nfunc f(a, b int) int {\n', '}\n'],
  };
  test.each([
    [
      'rust',
      'let c = a < b && b == 3i64;',
      [
        'comparison: let c = a <= b && b == 3i64;',
        'comparison: let c = a >= b && b == 3i64;',
        'comparison: let c = a < b && b != 3i64;',
        'connective: let c = a < b || b == 3i64;',
        'constant: let c = a < b && b == 4i64;',
        'constant: let c = a < b && b == 2i64;',
      ],
    ],
    ['rust', 'for i in a..b {}', ['range: for i in a..=b {}']],
    ['rust', 'for i in a..=b {}', ['range: for i in a..b {}']],
    ['rust', 'if let Some(c) = a {}', []],
    [
      'rust',
      'while a > *b {}',
      ['comparison: while a >= *b {}', 'comparison: while a <= *b {}', 'condition: while false {}'],
    ],
    [
      'rust',
      'return std::cmp::max(-a, b.min(a));',
      [
        'call: return std::cmp::min(-a, b.min(a));',
        'arithmetic: return std::cmp::max(a, b.min(a));',
        'call: return std::cmp::max(-a, b.max(a));',
      ],
    ],
    ['rust', 'c.push("x");', ['statement: ', 'constant: c.push("");']],
    ['rust', 'let c: [i64; 3] = d;', []],
    [
      'cpp',
      'if (a) b += 2LL;',
      [
        'arithmetic: if (a) b -= 2LL;',
        'condition: if (true) b += 2LL;',
        'condition: if (false) b += 2LL;',
        'constant: if (a) b += 3LL;',
        'constant: if (a) b += 1LL;',
        'statement: if (a) ;',
      ],
    ],
    [
      'cpp',
      'if (int c = g(); c) break;',
      [
        'condition: if (int c = g(); true) break;',
        'condition: if (int c = g(); false) break;',
        'statement: if (int c = g(); c) ;',
      ],
    ],
    [
      'cpp',
      'return !std::max(a, b.find(a));',
      [
        'call: return !std::min(a, b.find(a));',
        'call: return !std::max(a, b.rfind(a));',
        'connective: return std::max(a, b.find(a));',
      ],
    ],
    ['cpp', 'std::array<int, 3> c;', []],
    [
      'java',
      'b += a ? 1L : 0;',
      [
        'statement: ;',
        'arithmetic: b -= a ? 1L : 0;',
        'condition: b += true ? 1L : 0;',
        'condition: b += false ? 1L : 0;',
        'constant: b += a ? 2L : 0;',
        'constant: b += a ? 0L : 0;',
        'constant: b += a ? 1L : 1;',
      ],
    ],
    [
      'java',
      'while (!c.isEmpty()) b--;',
      [
        'arithmetic: while (!c.isEmpty()) b++;',
        'condition: while (false) b--;',
        'connective: while (c.isEmpty()) b--;',
        'statement: while (!c.isEmpty()) ;',
      ],
    ],
    [
      'java',
      'return Math.min("x".indexOf(a), b);',
      [
        'call: return Math.max("x".indexOf(a), b);',
        'call: return Math.min("x".lastIndexOf(a), b);',
        'constant: return Math.min("".indexOf(a), b);',
      ],
    ],
    [
      'go',
      'if c := g(); c > a { b++ }',
      [
        'arithmetic: if c := g(); c > a { b-- }',
        'comparison: if c := g(); c >= a { b++ }',
        'comparison: if c := g(); c <= a { b++ }',
        'condition: if c := g(); true { b++ }',
        'condition: if c := g(); false { b++ }',
        'statement: if c := g(); c > a {  }',
      ],
    ],
    ['go', 'for a { break }', ['condition: for false { break }', 'statement: for a {  }']],
    [
      'go',
      'for _, c := range d { e = append(e, strings.ToLower(c)) }',
      [
        'call: for _, c := range d { e = append(e, strings.ToUpper(c)) }',
        'statement: for _, c := range d {  }',
      ],
    ],
  ] as const)('in %s, of %s', async (language, line, expected) => {
    const [before, behind] = opened[language] as readonly [string, string];
    const found = await mutantsOf(before, `    ${line}\n${behind}`, language);
    expect(found?.toSorted()).toEqual([...expected].sort());
  });
});
