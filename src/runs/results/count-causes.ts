import type { AnswerCause, AnswerCauses } from '../../core/answer-causes.ts';
import { stripThinking } from '../../extractor/strip-thinking.ts';
import { answerCause } from '../../model/answer-cause.ts';
import type { RunReader } from '../../store/run-directory.ts';

/** What is the matter with the answers of a run; undefined where nothing is. */
export async function countCauses(run: RunReader): Promise<AnswerCauses | undefined> {
  const causes: Partial<Record<AnswerCause, number>> = {};
  let answers = 0;
  for await (const answer of run.completions()) {
    answers += 1;
    const cause = answerCause(answer, stripThinking(answer.completion) ?? '');
    if (cause !== undefined) causes[cause] = (causes[cause] ?? 0) + 1;
  }
  return Object.keys(causes).length === 0 ? undefined : { answers, causes };
}
