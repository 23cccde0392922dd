import * as z from 'zod';
import type { Language } from '../../core/language.ts';
import type { Problem } from '../../core/problem.ts';
import { declaredFunctions } from '../../languages/declared-functions.ts';
import { describedLanguage } from '../../languages/languages.ts';
import { languageOf, type ProblemLayout, type ProblemRecord, parseFields, recordError } from './layout.ts';

const schema = z.object({
  task_id: z.string().min(1),
  prompt: z.string(),
  declaration: z.string(),
  canonical_solution: z.string(),
  test: z.string().min(1),
  entry_point: z.string().optional(),
  language: z.string().optional(),
  stop_tokens: z.array(z.string()).optional(),
});

/** HumanEval-X (Zheng et al. 2023). The language stands before the slash of the task id. */
export const HUMAN_EVAL_X: ProblemLayout = {
  name: 'HumanEval-X',
  fields: 'task_id ("JavaScript/0"), prompt, declaration, canonical_solution, test',
  recognises: (record) => 'declaration' in record,
  toProblem: (placed) => toProblem(placed, HUMAN_EVAL_X),
};

/**
 * HumanEvalPack (Muennighoff et al. 2023): HumanEval-X with entry points and bugs. A `buggy_solution` becomes no attempt: the
 * suite says that it fails, not how.
 */
export const HUMAN_EVAL_PACK: ProblemLayout = {
  name: 'HumanEvalPack',
  fields: 'task_id ("JavaScript/0"), prompt, declaration, canonical_solution, test, entry_point',
  recognises: (record) => 'declaration' in record && 'buggy_solution' in record,
  toProblem: (placed) => toProblem(placed, HUMAN_EVAL_PACK),
};

function toProblem(placed: ProblemRecord, layout: ProblemLayout): Problem {
  const data = parseFields(schema, placed, layout);
  const language = languageOf(placed, 'task_id', data.language ?? data.task_id.split('/')[0]);
  // In some languages HumanEval-X's prompt is a comment, and the function that it is about stands in the declaration alone.
  const isBare = declaredFunctions(data.prompt, language).length === 0;
  const declared = isBare ? `${data.prompt}${data.declaration}` : data.prompt;
  const entryPoint = entryPointOf(data, declared, isBare, language);
  if (entryPoint === undefined)
    throw recordError(placed, 'prompt', 'it declares no function', 'a prompt that ends inside a function');
  const { prompt, canonicalSolution } = splitAt(entryPoint, declared, data.canonical_solution, language);
  return {
    taskId: data.task_id,
    language,
    prompt,
    canonicalSolution,
    tests: {
      kind: 'function',
      entryPoint,
      test: describedLanguage(language).tests.withoutFinalCall?.(data.test) ?? data.test,
    },
    ...(data.stop_tokens === undefined || data.stop_tokens.length === 0 ? {} : { stop: data.stop_tokens }),
  };
}

/** The last function that the test knows; a declaration may end inside of a helper of it, which the solution goes on from. */
function entryPointOf(
  { entry_point: named, canonical_solution: solution, test }: z.infer<typeof schema>,
  prompt: string,
  isBare: boolean,
  language: Language,
): string | undefined {
  const declared = declaredFunctions(prompt, language);
  // HumanEvalPack's JavaScript/114 names a function that neither its prompt nor its test knows.
  if (named !== undefined && declared.includes(named)) return named;
  const words = new Set(test.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu));
  const isCalled = (name: string) => words.has(name);
  const all = isBare ? declaredFunctions(`${prompt}${solution}`, language) : declared;
  return all.findLast(isCalled) ?? declared.at(-1);
}

/** Where the declaration ends inside of a helper, the prompt is what stands before the body of the function that is asked for. */
function splitAt(entryPoint: string, prompt: string, canonicalSolution: string, language: Language) {
  if (declaredFunctions(prompt, language).includes(entryPoint)) return { prompt, canonicalSolution };
  const whole = `${prompt}${canonicalSolution}`;
  const { declarations } = describedLanguage(language).source;
  const place = [...whole.matchAll(declarations)].findLast((match) => match.slice(1).includes(entryPoint));
  const body = place === undefined ? 0 : whole.indexOf('{', place.index) + 1;
  if (body === 0) return { prompt, canonicalSolution };
  return { prompt: whole.slice(0, body), canonicalSolution: whole.slice(body) };
}
