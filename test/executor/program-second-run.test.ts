import { describe, expect, test } from 'vitest';
import type { ExecutionJob } from '../../src/workers/executor.ts';
import type { ProgramOutcome } from '../../src/workers/program-run.ts';
import { createProgramRunner } from '../../src/workers/program-runner.ts';
import type { Spoilt } from '../../src/workers/second-run.ts';
import { DOUBLING } from './judging.ts';

interface Answer {
  readonly isolation: 'full';
  readonly outcome: ProgramOutcome;
  readonly spoilt?: Spoilt;
}

const wrote = (stdout: string, cpuMs: number, over: Partial<ProgramOutcome> = {}): Answer => ({
  isolation: 'full',
  outcome: { ending: 'exited', exitCode: 0, stdout, stderr: '', truncated: false, cpuMs, ...over },
});

/** What comes of a program whose runs have these answers, one after the other, with a limit of 1,000 ms. */
async function outcomeOf(...answers: readonly Answer[]) {
  const left = [...answers];
  const next = (_: ExecutionJob) => Promise.resolve(left.shift() as Answer);
  const { runProgram } = createProgramRunner<Answer>({
    pool: { run: next, runAlone: next },
    limits: { timeLimitMs: 1000, wallLimitMs: 1000, memoryLimitMiB: 128, outputLimitKiB: 64 },
    requireIsolation: 'basic',
    toJob: ({ program }) => ({ problem: DOUBLING, program }),
    toOutcome: ({ outcome }) => outcome,
    spoilt: ({ spoilt }) => spoilt,
    notText: 'no text',
  });
  return { ...(await runProgram({ program: 'x' })), runs: answers.length - left.length };
}

describe('a whole program that is run again', () => {
  test('keeps what it wrote first, and its time is that of the second run', async () => {
    expect(await outcomeOf(wrote('first', 900), wrote('second', 500))).toMatchObject({
      ...{ ending: 'exited', stdout: 'first', cpuMs: 500, runs: 2 },
    });
  });

  test('is too slow where it is so alone', async () => {
    expect(await outcomeOf(wrote('first', 900), wrote('second', 1100))).toMatchObject({
      ending: 'timeout',
      runs: 2,
    });
  });

  test('draws once where it has failed, or is nowhere near its limit', async () => {
    const failed = wrote('', 1250, { ending: 'timeout' });
    expect(await outcomeOf(failed, wrote('lucky', 10))).toMatchObject({ ending: 'timeout', runs: 1 });
    expect(await outcomeOf(wrote('first', 10), wrote('second', 10))).toMatchObject({
      stdout: 'first',
      runs: 1,
    });
  });

  test('gains nothing by the loss of its first run', async () => {
    const lost = {
      ...wrote('', 10, { ending: 'killed' }),
      spoilt: { cause: 'unclear', message: 'lost' },
    } as const;
    expect(await outcomeOf(lost, wrote('lucky', 10))).toMatchObject({ ending: 'harness_error', stdout: '' });
    const spoilt = { ...lost, spoilt: { cause: 'machine', message: 'killed' } } as const;
    expect(await outcomeOf(spoilt, wrote('second', 10))).toMatchObject({
      ending: 'exited',
      stdout: 'second',
    });
  });
});
