import type { Problem } from '../core/problem.ts';
import { stopSequences } from '../core/stop-sequences.ts';
import type { SampleRequest } from '../model/model-backend.ts';

/** The text that the model continues: the problem's prompt as it stands, and where the answer ends, as HumanEval does it. */
export function buildPrompt(problem: Problem): Pick<SampleRequest, 'prompt' | 'messages' | 'stop'> {
  return { prompt: problem.prompt, stop: stopSequences(problem) };
}
