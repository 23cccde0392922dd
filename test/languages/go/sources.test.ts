import { expect, test } from 'vitest';
import { readDiagnostics, readException } from '../../../src/languages/go/executor/diagnostics.ts';
import { guestFiles } from '../../../src/languages/go/executor/guest-source.ts';
import { judgeFiles } from '../../../src/languages/go/executor/judge-source.ts';
import { outlineOf } from '../../../src/languages/go/executor/outline.ts';
import { goProblem } from './go-problem.ts';

const TEST = 'func TestF(t *testing.T) {\n\tassert.Equal(t, math.Pi, F(1))\n}\n';
const X = goProblem('import (\n\t"math"\n\t"unicode"\n)\n\nfunc F(x float64) float64 {\n', 'F', TEST);

function importsOf(program: string, problem = X): readonly string[] {
  return outlineOf(guestFiles(problem, program)['program.go'] ?? '').imports.map(({ path }) => path);
}

test('imports that the suite asks for and the program does not use are left out', () => {
  expect(importsOf(`${X.prompt}\treturn unicode.MaxRune\n}\n`)).toEqual(['unicode']);
});

test('imports that stand twice, and behind another clause of the package, are one', () => {
  const program = `package main\n\nimport "unicode"\n\n${X.prompt}\treturn unicode.MaxRune\n}\n`;
  expect(importsOf(program)).toEqual(['unicode']);
  expect(guestFiles(X, program)['program.go']?.match(/package/g)).toHaveLength(1);
});

test("a program's own import that is of no use stays, and is its mistake", () => {
  expect(importsOf(`import "os"\n\n${X.prompt}\treturn 1\n}\n`)).toEqual(['os']);
});

test('customary imports are added where a prompt has no clause of the package, and used once more', () => {
  const program = `${X.prompt}\treturn float64(len(strings.Fields("")))\n}\n`;
  expect(importsOf(program)).toEqual(['strings']);
  expect(guestFiles(X, program)['program.go']).toContain('var _ = strings.ToUpper');
  const beside = goProblem('package f_test\n\nimport "testing"\n\nfunc F(x float64) float64 {\n', 'F', TEST);
  expect(importsOf(`${beside.prompt}\treturn float64(len(strings.Fields("")))\n}\n`, beside)).toEqual([]);
});

test('a name that the program declares is no package', () => {
  const program = `type words struct{ Fields int }\n\nvar strings words\n\n${X.prompt}\treturn float64(strings.Fields)\n}\n`;
  expect(importsOf(program)).toEqual([]);
});

test('lines of a program are its own', () => {
  const file = guestFiles(X, `${X.prompt}\treturn 1\n}\n`)['program.go'] ?? '';
  expect(file.slice(file.indexOf('//line /program.go:1\n')).split('\n')[6]).toBe(
    'func F(x float64) float64 {',
  );
});

test('a main of the program is not begun, and one is made where there is none', () => {
  const dispatch = (program: string) => guestFiles(X, program)['passk_dispatch.go'];
  expect(dispatch('func F(x float64) float64 { return 1 }\n')).toContain('func main() {}');
  expect(dispatch('func main() { }\n')).not.toContain('func main() {}');
  expect(dispatch('// func main() {}\nvar s = `\nfunc main() {}\n`\n')).toContain('func main() {}');
});

test('numbers of another size go over, and come back where a test prints them', () => {
  const program = 'func F(x int64, y string) int64 { return x }\n';
  const dispatch = (test: string) =>
    guestFiles(goProblem('func F(x int, y string) int {\n', 'F', test), program)['passk_dispatch.go'];
  expect(dispatch('fmt.Sprintf("%v", F(1, ""))')).toContain('return int(F(int64(p0), p1))');
  expect(dispatch('assert.Equal(t, 1, F(1, ""))')).toContain('return F(int64(p0), p1)');
});

test('a test gets the imports that its suite keeps elsewhere, and helpers of the prompt', () => {
  const helper = 'import "strings"\n\nfunc H(s string) string {\n\treturn strings.ToUpper(s)\n}\n\n';
  const files = judgeFiles(goProblem(`${helper}func F(x float64) float64 {\n`, 'F', TEST));
  expect(outlineOf(files['passk_test.go'] ?? '').imports.map(({ path }) => path)).toEqual([
    'math',
    'testing',
    'github.com/stretchr/testify/assert',
  ]);
  expect(files['passk_prompt.go']).toContain('func H(s string) string {');
  expect(files['passk_prompt.go']).not.toContain('func F(');
});

test('what a test draws by the clock is drawn by a seed', () => {
  const draws =
    'func TestF(t *testing.T) {\n\tr := rand.New(rand.NewSource(time.Now().UnixNano()))\n\t_ = F(r.Float64())\n}\n';
  const file = judgeFiles(goProblem(X.prompt, 'F', draws))['passk_test.go'];
  expect(file).toContain('rand.NewSource(passk_judge_.Seed())');
  expect(file).not.toContain('"time"');
});

test('a test without a test function is refused', () => {
  expect(() => judgeFiles(goProblem(X.prompt, 'F', 'func Testify() {}'))).toThrow(/no test function/);
});

test.each([
  ['/program.go:12: undefined: x\n', { message: 'undefined: x', programLine: 12 }],
  [
    '/tmp/a/program.go:3:15: declared and not used: x\n',
    { message: 'declared and not used: x', programLine: 3 },
  ],
  [
    'passk_dispatch.go:6: undefined: F\n',
    { message: 'the entry point is not what the prompt says: undefined: F' },
  ],
  [
    '/program.go:5: could not import C (open : no such file or directory)\n',
    { message: 'could not import C: there is no such package', programLine: 5 },
  ],
  ['/usr/local/go/pkg/tool/linux_amd64/link: program.a: not package main\n', { message: 'not package main' }],
  ['fatal error: runtime: out of memory\n', { message: 'fatal error: runtime: out of memory' }],
  ['', { message: 'the compiler says nothing' }],
])('the first error of %j', (text, expected) => {
  expect(readDiagnostics(text)).toEqual(expected);
});

test('an uncaught panic is told from what a program prints', () => {
  expect(readException('panic: oh\n\ngoroutine 1 [running]:\nmain.main()\n')).toBe('panic: oh');
  expect(
    readException(
      'noise\nfatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 [chan receive]:\n',
    ),
  ).toMatch(/^fatal error: all/);
  expect(readException('panic: oh\n')).toBeUndefined();
  const long = `panic: ${'panic: x\n'.repeat(20_000)}`;
  const start = performance.now();
  readException(long);
  expect(performance.now() - start).toBeLessThan(2000);
});

test('any text is read in time that is linear in it', () => {
  const start = performance.now();
  for (const text of [
    '('.repeat(200_000),
    '"\\'.repeat(100_000),
    '/*'.repeat(100_000),
    '`\n'.repeat(100_000),
    'func '.repeat(50_000),
  ])
    outlineOf(text);
  expect(performance.now() - start).toBeLessThan(3000);
});

test('a hundred thousand clauses cost no more than their length, and lines stay where they are', () => {
  const clauses = 'import "os"\n'.repeat(100_000);
  const file = guestFiles(X, `${clauses}${X.prompt}\treturn 1 // here\n}\n`)['program.go'] ?? '';
  const [, body = ''] = file.split('//line /program.go:1\n').slice(-2);
  expect(body.split('\n').findIndex((line) => line.includes('// here'))).toBe(
    100_000 + X.prompt.split('\n').length - 1,
  );
});
