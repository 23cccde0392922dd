import * as z from 'zod';
import { declaredFunctions } from '../../languages/declared-functions.ts';
import { describedLanguage } from '../../languages/languages.ts';
import { languageInFileName } from './language-in-file-name.ts';
import { languageOf, type ProblemLayout, parseFields, recordError } from './layout.ts';

const schema = z.object({
  name: z.string().min(1),
  prompt: z.string(),
  tests: z.string().min(1),
  language: z.string().optional(),
  stop_tokens: z.array(z.string()).optional(),
});

/**
 * MultiPL-E (Cassano et al. 2023). It has no canonical solutions. A completion closes its function itself: in JavaScript and
 * TypeScript the tests don't begin with a brace, as they do in some of the languages that passk can't run.
 */
export const MULTIPL_E: ProblemLayout = {
  name: 'MultiPL-E',
  fields: 'name, language, prompt, tests, stop_tokens',
  recognises: (record) => 'tests' in record && !('test_list' in record),
  toProblem(placed) {
    const data = parseFields(schema, placed, MULTIPL_E);
    const language = languageOf(placed, 'language', data.language ?? languageInFileName(placed.file));
    const entryPoint =
      /\bcandidate = ([\p{L}_$][\p{L}\p{N}_$]*);/u.exec(data.tests)?.[1] ??
      declaredFunctions(data.prompt, language).at(-1);
    if (entryPoint === undefined)
      throw recordError(placed, 'prompt', 'it declares no function', 'a prompt that ends inside a function');
    return {
      taskId: data.name,
      language,
      prompt: data.prompt,
      canonicalSolution: '',
      tests: {
        kind: 'function',
        entryPoint,
        test: describedLanguage(language).tests.withoutFinalCall?.(data.tests) ?? data.tests,
      },
      ...(data.stop_tokens === undefined ? {} : { stop: data.stop_tokens }),
    };
  },
};
