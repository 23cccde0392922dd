import type { TestCase } from '../core/tests/cases-tests.ts';

/** A script of open-r1's `code_reward`, taken apart. */
export interface EvaluationScript {
  readonly program: string;
  readonly cases: readonly TestCase[];
}

/*
 * code_reward sends no program but a script that starts one `python3 -c PROGRAM` a case and computes the reward. No program
 * here may start another; and a program that runs beside its expected outputs could read them. So the script's two literals
 * are taken out of it, and everything else of it is done outside the sandbox. Indentation is no `\s`: that goes over lines, and
 * a script of a million blank lines would be tried from each of them to the end.
 */
const PROGRAM = /^[ \t]*code_snippet = ("(?:[^"\\\n]|\\.)*")$/m;
const CASES = /^[ \t]*test_cases = json\.loads\(("(?:[^"\\\n]|\\.)*")\)$/m;
const CALL = /^\s*evaluate_code\(code_snippet, test_cases\)\s*$/;

/** @returns undefined for any other script */
export function takeApart(script: string): EvaluationScript | undefined {
  const program = PROGRAM.exec(script);
  const cases = CASES.exec(script.slice((program?.index ?? 0) + (program?.[0].length ?? 0)));
  if (program === null || cases === null) return undefined;
  const lastLine = script.trimEnd().split('\n').at(-1) ?? '';
  if (!CALL.test(lastLine)) return undefined;
  try {
    const list: unknown = JSON.parse(JSON.parse(cases[1] as string) as string);
    if (!Array.isArray(list) || list.length === 0) return undefined;
    return { program: JSON.parse(program[1] as string) as string, cases: list.map(toCase) };
  } catch {
    return undefined;
  }
}

function toCase(item: unknown): TestCase {
  const { input, output } = item as { readonly input: unknown; readonly output: unknown };
  if (typeof input !== 'string' || typeof output !== 'string') throw new TypeError('no case');
  return { input, output };
}

/**
 * Any other script, made to say the value of its last expression as a notebook does: on its last line of stdout, behind
 * `marker`.
 */
export function withLastValue(script: string, marker: string): string {
  return `import ast, sys, textwrap
tree = ast.parse(textwrap.dedent(${pythonLiteral(script)}), 'main.py')
last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
names = {'__name__': '__main__'}
exec(compile(tree, 'main.py', 'exec'), names)
value = None if last is None else eval(compile(ast.Expression(last.value), 'main.py', 'eval'), names)
if value is not None:
    sys.stdout.write('\\n' + ${pythonLiteral(marker)} + repr(value))
`;
}

/** JSON's escapes are Python's, but for surrogate pairs, which need no escape. */
function pythonLiteral(text: string): string {
  return JSON.stringify(text);
}
