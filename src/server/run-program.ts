import type { ProgramOutcome, ProgramRun } from '../workers/program-run.ts';
import { heldLimits } from './ceilings.ts';
import type { Service } from './service.ts';
import { ServiceError } from './service-error.ts';

/** Runs a whole program for one of the endpoints that judge nothing, within the ceilings of the server. */
export async function runProgram(
  { evaluator, ceilings, metrics }: Service,
  { limits = {}, ...run }: ProgramRun,
): Promise<ProgramOutcome> {
  if (Buffer.byteLength(run.stdin ?? '') > ceilings.streamKiB * 1024)
    throw new ServiceError(413, 'E_TOO_LARGE', `the input is larger than ${ceilings.streamKiB} KiB`);
  const outcome = await evaluator.runProgram({
    ...run,
    limits: heldLimits(limits, ceilings),
    keptKiB: ceilings.streamKiB,
  });
  metrics.ran(outcome);
  return outcome;
}

const PYTHON_NAMES: ReadonlySet<string> = new Set(['python', 'python3', 'py', 'py3']);

/** @throws ServiceError 400 for a language whose whole programs can't be run here. */
export function requirePython(language: string): void {
  if (PYTHON_NAMES.has(language)) return;
  throw new ServiceError(
    400,
    'E_LANGUAGE',
    `${JSON.stringify(language.slice(0, 40))} programs can't be run here (only python); JavaScript and TypeScript are judged by /v1/verify`,
  );
}
