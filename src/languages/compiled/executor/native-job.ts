import type { Limits } from '../../../core/executor-description.ts';
import { bytesOf } from '../../../workers/bytes-of.ts';
import type { ExecutionJob } from '../../../workers/executor.ts';
import type { ProgramInput } from '../../../workers/program-runner.ts';
import { clockField } from '../../../workers/supervised/clock-field.ts';
import type { Build } from '../build.ts';
import type { RunCommand } from '../run-command.ts';
import type { Artifact } from './artifact.ts';
import type { ArtifactPlaces } from './artifact-places.ts';

/** Something compiled, and how it is run. */
export interface Compiled {
  readonly artifact: Artifact;
  readonly run: RunCommand;
}

/** A job for a worker of compiled languages: exactly one of the three. */
export interface NativeJob extends ExecutionJob {
  readonly build?: Build;
  readonly trial?: { readonly guest: Compiled; readonly judge: Compiled };
  readonly whole?: { readonly compiled: Compiled; readonly input: ProgramInput };
}

/** A length, JSON and what it announces, as `job.py` reads it. Content may be large, and is not copied. */
export function encodeNativeJob(
  id: number,
  job: NativeJob,
  limits: Limits,
  places: ArtifactPlaces,
): readonly Buffer[] {
  const common = {
    id,
    cpu_ms: Math.ceil(limits.timeLimitMs),
    idle_ms: Math.ceil(limits.wallLimitMs),
    memory_mib: Math.ceil(limits.memoryLimitMiB),
    output_kib: Math.ceil(limits.outputLimitKiB),
    ends_at_ms: clockField(job.whole?.input.endsAtMs),
  };
  if (job.build !== undefined)
    return framed({ ...common, ...buildFields(job.build) }, filesOf(job.build.files));
  const content: Buffer[] = [];
  const placed = ({ artifact, run }: Compiled) => {
    const { number, newBytes } = places.take(artifact);
    if (newBytes !== null) content.push(artifact.bytes);
    return { artifact: [number, newBytes], run: runFields(run) };
  };
  if (job.trial !== undefined) {
    const guest = placed(job.trial.guest);
    return framed({ ...common, kind: 'judge', guest, judge: placed(job.trial.judge) }, content);
  }
  const { compiled, input } = job.whole as NonNullable<NativeJob['whole']>;
  const whole = placed(compiled);
  const { stdin, files = {}, outputFile = null, keptBytes } = input;
  const contents = filesOf(files);
  const fields = {
    ...{ kind: 'run', whole, arguments: input.arguments, stdin: stdin.length, wanted: keptBytes },
    ...{ files: Object.keys(files).map((name, i) => [name, contents[i]?.length]), output_file: outputFile },
  };
  return framed({ ...common, ...fields }, [...content, stdin, ...contents]);
}

function buildFields({ files, steps, output }: Build) {
  const contents = filesOf(files);
  return {
    ...{ kind: 'build', steps, output },
    files: Object.keys(files).map((name, i) => [name, contents[i]?.length]),
  };
}

function runFields(run: RunCommand) {
  const { executable, arguments: words, memory, ownMemoryMiB, ownFiles, lastsForPrograms } = run;
  return {
    ...{ executable, arguments: words, memory, own_memory_mib: ownMemoryMiB, own_files: ownFiles },
    ...{ lasts_for_programs: lastsForPrograms, speaks_on: run.speaksOn, writes: run.writes },
    is_given: typeof run.isGiven === 'object' ? 'file' : run.isGiven,
    ...(typeof run.isGiven === 'object' ? { file: run.isGiven.file } : {}),
  };
}

function filesOf(files: Readonly<Record<string, string | Uint8Array>>): readonly Buffer[] {
  return Object.values(files).map(bytesOf);
}

function framed(fields: object, content: readonly Buffer[]): readonly Buffer[] {
  const json = Buffer.from(JSON.stringify(fields), 'utf8');
  const head = Buffer.alloc(4);
  head.writeUInt32BE(json.length, 0);
  return [head, json, ...content];
}
