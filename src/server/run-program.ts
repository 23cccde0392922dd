import type { Language } from '../core/language.ts';
import type { LanguageDescription } from '../languages/language-description.ts';
import { DEFAULT_LANGUAGE, describedLanguage, languageNamed, languages } from '../languages/languages.ts';
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

/** Languages whose whole programs can be run on this machine. */
export async function programLanguages(): Promise<readonly LanguageDescription[]> {
  const running = languages().filter(({ toolchain }) => toolchain.runsPrograms === true);
  const found = await Promise.all(running.map(({ toolchain }) => toolchain.isInstalled()));
  return running.filter((_, i) => found[i]);
}

/** @throws ServiceError 400 for any language but the one of protocols that know one alone. */
export function requireProgramLanguage(language: string): void {
  const { name, aliases } = describedLanguage(DEFAULT_LANGUAGE);
  if (name !== language && !aliases.includes(language)) throw refusal(language, [name]);
}

/**
 * The language that a caller names by any of its names.
 *
 * @throws ServiceError 400 for one whose whole programs can't be run here.
 */
export async function programLanguageNamed(language: string): Promise<Language> {
  const found = languageNamed(language);
  if (found?.toolchain.runsPrograms === true && (await found.toolchain.isInstalled())) return found.name;
  const running = languages().filter(({ toolchain }) => toolchain.runsPrograms === true);
  throw refusal(
    language,
    running.map(({ name }) => name),
  );
}

const refusal = (language: string, running: readonly Language[]) =>
  new ServiceError(
    400,
    'E_LANGUAGE',
    `${JSON.stringify(language.slice(0, 40))} programs can't be run here (only ${running.join(', ')}, where they are installed)`,
  );
