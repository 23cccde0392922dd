import { PasskError } from '../core/errors.ts';
import type { Language } from '../core/language.ts';
import { describedLanguage } from '../languages/languages.ts';
import type { Executor } from '../workers/executor.ts';

const PROBE_TIME_LIMIT_MS = 200;

/**
 * Sends a language's programs of known outcome through an executor.
 *
 * @throws PasskError E_PREFLIGHT that names the one that came out wrong
 */
export async function tryProbes(executor: Executor, language: Language): Promise<void> {
  const { problem, bodies } = describedLanguage(language).probes;
  await Promise.all(
    bodies.map(async ([body, verdict]) => {
      const result = await executor.execute({
        problem,
        program: problem.prompt + body,
        ...(verdict === 'timeout' ? { timeLimitMs: PROBE_TIME_LIMIT_MS } : {}),
      });
      if (result.verdict === verdict) return;
      throw new PasskError(
        'E_PREFLIGHT',
        `a ${language} program that must end as ${verdict} ended as ${result.verdict} (${result.evidence?.message ?? 'no evidence'})`,
        {
          hint: 'The harness does not work on this machine; `passk doctor` shows what is missing. No sample was judged.',
        },
      );
    }),
  );
}
