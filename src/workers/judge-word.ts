import type { Evidence } from '../core/execution.ts';
import type { Limits } from '../core/executor-description.ts';
import { isVerdict, type Verdict } from '../core/verdict.ts';

/** What the judge of any language says of one program. `ended`: the guest went away, and only its end can tell how. */
export interface JudgeWord {
  readonly verdict: string;
  readonly message?: string;
  readonly exception?: string;
  readonly program_line?: number | null;
  readonly test_line?: number;
  readonly test_text?: string;
  readonly last_call?: string;
  readonly last_result?: string;
  /** The test never called the program. */
  readonly vacuous?: true;
}

const TEXTS = ['message', 'exception', 'test_text', 'last_call', 'last_result'] as const;
const NUMBERS = ['program_line', 'test_line'] as const;

/**
 * A judge's word as far as it is one: a test that came with a call runs in the judge that says it, and may have put anything there.
 * Undefined where there is no verdict.
 */
export function readJudgeWord(json: string): (JudgeWord & Readonly<Record<string, unknown>>) | undefined {
  let word: Record<string, unknown>;
  try {
    word = { ...(JSON.parse(json) as Record<string, unknown>) };
  } catch {
    return undefined;
  }
  if (typeof word.verdict !== 'string') return undefined;
  for (const field of TEXTS) if (typeof word[field] !== 'string') delete word[field];
  for (const field of NUMBERS) if (!Number.isSafeInteger(word[field])) delete word[field];
  if (word.vacuous !== true) delete word.vacuous;
  return word as unknown as JudgeWord & Record<string, unknown>;
}

export interface Decision {
  readonly verdict: Verdict;
  readonly evidence?: Evidence;
}

/** A verdict that needs nothing of the judge's to be understood. */
export function because(verdict: Verdict, message: string): Decision {
  return { verdict, evidence: { message } };
}

/** A verdict with all that the judge saw. */
export function withEvidence(word: JudgeWord, verdict: Verdict, message: string): Decision {
  const evidence: Evidence = {
    message,
    ...(word.exception === undefined ? {} : { exception: word.exception }),
    ...(typeof word.program_line === 'number' ? { programLine: word.program_line } : {}),
    ...(word.test_line === undefined ? {} : { testLine: word.test_line }),
    ...(word.test_text === undefined ? {} : { testText: word.test_text }),
    ...(word.last_call === undefined ? {} : { lastCall: word.last_call }),
    ...(word.last_result === undefined ? {} : { lastResult: word.last_result }),
  };
  return { verdict, evidence };
}

/** Of a program that was stopped because it used its time up, computing or waiting. */
export function outOfTime(by: 'cpu' | 'idle', { timeLimitMs, wallLimitMs }: Limits): Decision {
  return because(
    'timeout',
    by === 'cpu'
      ? `reached its CPU time limit of ${timeLimitMs} ms`
      : `used no CPU time for ${wallLimitMs} ms (sleeping or waiting)`,
  );
}

/** What the judge's word comes to. `ending`: how the guest ended, where the word is that it did. */
export function decideByWord<Word extends JudgeWord>(
  word: Word | undefined,
  ending: (word: Word) => Decision,
): Decision {
  if (word === undefined) return because('harness_error', 'the judge gave no verdict');
  if (word.verdict === 'ended') return ending(word);
  if (!isVerdict(word.verdict))
    return because('harness_error', `the judge gave an unknown verdict "${word.verdict}"`);
  if (word.verdict === 'passed') return { verdict: 'passed' };
  return withEvidence(word, word.verdict, word.message ?? word.verdict);
}
