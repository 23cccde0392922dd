import * as z from 'zod';
import type { Problem } from '../../core/problem.ts';
import { declaredFunctions } from '../../languages/declared-functions.ts';
import { languageOf, type ProblemLayout, parseFields, recordError } from './layout.ts';

const schema = z
  .object({
    task_id: z.union([z.int(), z.string().min(1)]),
    text: z.string().optional(),
    prompt: z.string().optional(),
    code: z.string(),
    test_list: z.array(z.string()).min(1),
    test_setup_code: z.string().optional(),
    test_imports: z.array(z.string()).optional(),
  })
  .refine(({ text, prompt }) => text !== undefined || prompt !== undefined, {
    path: ['text'],
    message: 'the description is missing',
  });

/** It is written in no other, whatever its file is called. */
export const MBPP_LANGUAGE = 'python';

/** A completion of an MBPP prompt is a whole program, so `\ndef` and `\n#` don't end it. */
export const MBPP_STOP = ['\nclass', '\nassert', '\n"""', '\nprint', '\nif'];

/**
 * MBPP (Austin et al. 2021), full or sanitized. The prompt is a docstring of the description and the first assertion, as
 * InCoder and EvalPlus prompt; the completion is the whole program.
 */
export const MBPP: ProblemLayout = {
  name: 'MBPP',
  fields: 'task_id, text or prompt, code, test_list',
  recognises: (record) => 'test_list' in record,
  toProblem(placed): Problem {
    const data = parseFields(schema, placed, MBPP);
    const code = unixLines(data.code);
    const tests = data.test_list.map(unixLines);
    const entryPoint = entryPointOf(code, tests);
    if (entryPoint === undefined)
      throw recordError(placed, 'test_list', 'it calls no function that the code defines', 'a call of one');
    const setup = unixLines(data.test_setup_code ?? '').trim();
    return {
      taskId: typeof data.task_id === 'number' ? `MBPP/${data.task_id}` : data.task_id,
      language: languageOf(placed, 'test_list', MBPP_LANGUAGE),
      prompt: quoted(`${unixLines(data.text ?? data.prompt ?? '').trim()}\n${tests[0]}`),
      canonicalSolution: `${code.trimEnd()}\n`,
      tests: {
        kind: 'function',
        entryPoint,
        test: checkOf([...(setup === '' ? [] : [setup]), ...tests], entryPoint, data.test_imports),
      },
      stop: MBPP_STOP,
    };
  },
};

/** The first function that the tests call and the code defines. */
function entryPointOf(code: string, tests: readonly string[]): string | undefined {
  const classes = [...code.matchAll(/^class\s+(\w+)/gm)].map((match) => match[1] as string);
  const defined = new Set([...declaredFunctions(code, MBPP_LANGUAGE), ...classes]);
  return [...tests.join('\n').matchAll(/(\w+)\s*\(/g)]
    .map((match) => match[1] as string)
    .find((name) => defined.has(name));
}

/** `check(candidate)` around assertions that call the entry point by its name. */
export function checkOf(
  body: readonly string[],
  entryPoint: string,
  imports: readonly string[] = [],
): string {
  const lines = body.join('\n').split('\n');
  // MBPP/349 asks for a function `check`: the test's own has that name too.
  const calls =
    entryPoint === 'check' ? lines.map((line) => line.replace(/\bcheck\(/g, 'candidate(')) : lines;
  const head = [...imports, '', '', 'def check(candidate):'].join('\n').trimStart();
  return `${head}\n${calls.map((line) => (line.trim() === '' ? '' : `    ${line}`)).join('\n')}\n`;
}

/** A description as a program that does nothing: a docstring. */
export function quoted(text: string): string {
  return `${text.includes('\\') ? 'r' : ''}"""\n${text}\n"""\n`;
}

function unixLines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
