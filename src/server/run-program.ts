import type { LanguageDescription } from '../languages/language-description.ts';
import { DEFAULT_LANGUAGE, describedLanguage, languages } from '../languages/languages.ts';
import type { ProgramOutcome, ProgramRun } from '../workers/program-run.ts';
import { heldLimits } from './ceilings.ts';
import type { Service } from './service.ts';
import { ServiceError } from './service-error.ts';

/** Descriptors of a program are few. */
export const MOST_FILES = 8;

/** Runs a whole program for one of the endpoints that judge nothing, within the ceilings of the server. */
export async function runProgram(
  { evaluator, ceilings, metrics }: Service,
  { limits = {}, ...run }: ProgramRun,
): Promise<ProgramOutcome> {
  const given = [run.stdin ?? '', ...Object.values(run.files ?? {})];
  if (given.reduce((sum, part) => sum + Buffer.byteLength(part), 0) > ceilings.streamKiB * 1024)
    throw new ServiceError(413, 'E_TOO_LARGE', `the input is larger than ${ceilings.streamKiB} KiB`);
  const outcome = await evaluator.runProgram({
    ...run,
    limits: heldLimits(limits, ceilings),
    keptKiB: ceilings.streamKiB,
  });
  metrics.ran(outcome);
  return outcome;
}

/** The language of whole programs. */
export const programLanguage = (): LanguageDescription => describedLanguage(DEFAULT_LANGUAGE);

/** @throws ServiceError 400 for a language whose whole programs can't be run here. */
export function requireProgramLanguage(language: string): void {
  const { name, aliases } = programLanguage();
  if (name === language || aliases.includes(language)) return;
  const others = languages().filter((one) => one.name !== name);
  throw new ServiceError(
    400,
    'E_LANGUAGE',
    `${JSON.stringify(language.slice(0, 40))} programs can't be run here (only ${name}); ${others.map(({ label }) => label).join(' and ')} are judged by /v1/verify`,
  );
}
