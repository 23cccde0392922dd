import { createHash } from 'node:crypto';
import type { Limits } from '../../../core/executor-description.ts';
import type { Language } from '../../../core/language.ts';
import { nothingToJudge } from '../../../workers/nothing-to-judge.ts';
import type { SupervisedAnswer } from '../../../workers/supervised/answer.ts';
import type { SupervisorHello } from '../../../workers/supervised/supervised-worker.ts';
import type { WorkerPool } from '../../../workers/worker-pool.ts';
import type { Build } from '../build.ts';
import type { Artifact } from './artifact.ts';
import type { ArtifactCache } from './artifact-cache.ts';
import { type Compilation, compilationOf } from './compilation.ts';
import type { NativeJob } from './native-job.ts';

export type CompilePool = WorkerPool<SupervisorHello, SupervisedAnswer<Buffer>>;

/** Compiles, and compiles nothing twice. */
export interface Compiler {
  /**
   * What a build comes to: as it was found in memory or on disk, or made now.
   *
   * @param limits of this build; replace the usual ones
   * @throws Error where the harness failed
   */
  compile(build: Build, limits?: Partial<Limits>): Promise<Compilation>;
}

/** Of a compiler: its CPU time, the time it may wait, what it may write to in memory, and the size of a file. */
export const COMPILE_LIMITS: Limits = {
  timeLimitMs: 10_000,
  wallLimitMs: 10_000,
  memoryLimitMiB: 2048,
  outputLimitKiB: 64 * 1024,
};

/** What stays in memory: tests, and programs that are run with many inputs, are asked for again and again. */
const MOST_HELD_BYTES = 128 << 20;

/** In front of what is on disk: something that was made, or what the compiler had to say instead. */
const [MADE, REFUSED] = [0, 1];

/**
 * @param salt whatever a build depends on besides its own text
 */
export function createCompiler(
  language: Language,
  salt: string,
  pool: CompilePool,
  cache: ArtifactCache,
): Compiler {
  const known = new Map<string, { readonly promise: Promise<Compilation>; bytes: number }>();
  let heldBytes = 0;

  const make = async (key: string, build: Build, limits: Limits): Promise<Compilation> => {
    const kept = await cache.read(key);
    if (kept !== undefined) return unpacked(kept);
    const job: NativeJob = { problem: nothingToJudge(language), program: '', build };
    const compilation = compilationOf(key, await pool.run(job, limits));
    const packed = pack(key, compilation);
    if (packed !== undefined) await cache.write(packed);
    return compilation;
  };

  const drop = (key: string) => {
    heldBytes -= known.get(key)?.bytes ?? 0;
    known.delete(key);
  };

  return {
    compile(build, limits = {}) {
      if (build.steps.length === 0) return Promise.resolve(asItStands(salt, build));
      const all = { ...COMPILE_LIMITS, ...limits };
      const key = createHash('sha256')
        .update(salt)
        .update(JSON.stringify([build, all]))
        .digest('hex')
        .slice(0, 40);
      const found = known.get(key);
      if (found !== undefined) {
        known.delete(key);
        known.set(key, found);
        return found.promise;
      }
      const held = { promise: make(key, build, all), bytes: 0 };
      known.set(key, held);
      held.promise.then(
        (compilation) => {
          held.bytes =
            'artifact' in compilation ? compilation.artifact.bytes.length : compilation.diagnostics.length;
          heldBytes += held.bytes;
          for (const [oldest, { bytes }] of known) {
            if (heldBytes <= MOST_HELD_BYTES) return;
            if (bytes > 0) drop(oldest);
          }
        },
        () => drop(key),
      );
      return held.promise;
    },
  };
}

/** Nothing is to be made, so nothing is to be kept, either. */
function asItStands(salt: string, { files, output }: Build): Compilation {
  const bytes = Buffer.from(files[output] ?? '', 'utf8');
  return { artifact: { key: createHash('sha256').update(salt).update(bytes).digest('hex'), bytes } };
}

/** A compiler that ran out of something may have had a bad day: only what will be the same again is kept. */
function pack(key: string, compilation: Compilation): Artifact | undefined {
  if ('artifact' in compilation)
    return { key, bytes: Buffer.concat([Buffer.of(MADE), compilation.artifact.bytes]) };
  if (compilation.failed !== 'error') return undefined;
  return { key, bytes: Buffer.concat([Buffer.of(REFUSED), Buffer.from(compilation.diagnostics)]) };
}

function unpacked({ key, bytes }: Artifact): Compilation {
  const rest = bytes.subarray(1);
  return bytes[0] === MADE
    ? { artifact: { key, bytes: rest } }
    : { failed: 'error', diagnostics: rest.toString('utf8') };
}
