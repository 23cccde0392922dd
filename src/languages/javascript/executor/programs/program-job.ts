import type { Limits } from '../../../../core/executor-description.ts';
import { bytesOf } from '../../../../workers/bytes-of.ts';
import type { ExecutionJob } from '../../../../workers/executor.ts';
import { nothingToJudge } from '../../../../workers/nothing-to-judge.ts';
import type { ProgramInput } from '../../../../workers/program-runner.ts';

/** A whole program on its way to a worker. */
export interface ProgramJob extends ExecutionJob {
  readonly input: ProgramInput;
}

const NO_TEST = nothingToJudge('javascript');

/** @throws Error for what programs in JavaScript have not got */
export function programJob(input: ProgramInput): ProgramJob {
  if (input.interactor !== undefined) throw new Error("programs in JavaScript can't have an interactor yet");
  return { problem: NO_TEST, program: input.program, input };
}

const NO_INPUT: Omit<ProgramInput, 'program'> = { stdin: Buffer.alloc(0), arguments: [], keptBytes: 1 };

/** What a worker that is to run one job alone runs before it. */
export const WARM_UP: ProgramJob = programJob({ program: 'console.log([1])', ...NO_INPUT });

/** Header, job, input and files, as `program/host.cjs` reads them; inputs that are bytes are not copied. */
export function encodeProgramJob({ input }: ProgramJob, limits: Limits): readonly Buffer[] {
  const { program, stdin, arguments: args, files = {}, outputFile } = input;
  const { memoryLimitMiB, outputLimitKiB } = limits;
  const contents = Object.entries(files).map(([name, content]) => [name, bytesOf(content)] as const);
  const sizes = contents.map(([name, { length }]) => [name, length]);
  const job = Buffer.from(
    JSON.stringify({ program, args, memoryLimitMiB, outputLimitKiB, files: sizes, outputFile }),
  );
  const header = Buffer.alloc(8);
  header.writeUInt32BE(job.length, 0);
  header.writeUInt32BE(stdin.length, 4);
  return [header, job, stdin, ...contents.map(([, bytes]) => bytes)];
}
