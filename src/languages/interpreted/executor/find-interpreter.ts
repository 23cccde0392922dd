import { realpath } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { execa } from 'execa';
import { PasskError } from '../../../core/errors.ts';
import { findCommand } from '../../compiled/find-command.ts';
import type { InterpretedLanguage } from '../interpreted-language.ts';

/** An interpreter that was found on this machine. */
export interface Interpreter {
  /** An absolute path, no link. */
  readonly path: string;
  readonly version: string;
  /** Files and folders that it reads, besides the machine's libraries. */
  readonly folders: readonly string[];
  /** Commands that programs may start: absolute paths, no links, by the names or paths that they are called by. */
  readonly tools: ReadonlyMap<string, string>;
  /** All that it is started with. */
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * The interpreter of a language.
 *
 * @throws PasskError E_HARNESS where there is none, it is too old, or does not work
 */
export async function findInterpreter(language: InterpretedLanguage): Promise<Interpreter> {
  const { label, asksVersion, version, oldestVersion, asksFolders, howToInstall } = language;
  const found = await commandOf(language);
  const refused = (what: string, cause?: unknown) =>
    new PasskError('E_HARNESS', what, {
      expected: `${label} ${oldestVersion} or newer`,
      hint: howToInstall,
      ...(cause === undefined ? {} : { cause }),
    });
  if (found === undefined) throw refused(`there is no ${label} in PATH`);
  const path = await realpath(found);
  const ask = async (words: readonly string[]) => {
    try {
      const env = { ...language.environment, PATH: process.env.PATH };
      const { stdout, stderr } = await execa(path, words, {
        cwd: '/',
        env,
        extendEnv: false,
        stdin: 'ignore',
      });
      return `${stdout}\n${stderr}`;
    } catch (error) {
      throw refused(`${path} does not work: ${(error as Error).message.split('\n', 1)[0]}`, error);
    }
  };
  const [, number = ''] = version.exec(await ask(asksVersion)) ?? [];
  if (number === '' || isOlder(number, oldestVersion))
    throw refused(`${path} is ${label} ${number === '' ? 'of no version that could be read' : number}`);
  const printed = asksFolders === undefined ? '' : await ask(asksFolders);
  const folders = [...new Set(printed.split('\n').filter((line) => line.startsWith('/') && line !== '/'))];
  const { executable = path, environment = {} } = language.behindCommand?.(folders) ?? {};
  return {
    path: executable,
    version: `${label} ${number}`,
    folders,
    tools: await findTools(language.tools ?? []),
    environment: { ...language.environment, ...environment },
  };
}

async function findTools(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(
    names.map(async (name) => {
      const place = isAbsolute(name) ? name : await findCommand(name);
      const real = place === undefined ? undefined : await realpath(place).catch(() => undefined);
      return real === undefined ? [] : [[name, real] as const];
    }),
  );
  return new Map(found.flat());
}

/** Whether a command of the language is there; it may still not work. */
export async function isInterpreterInstalled(language: InterpretedLanguage): Promise<boolean> {
  return (await commandOf(language)) !== undefined;
}

async function commandOf({ commands }: InterpretedLanguage): Promise<string | undefined> {
  for (const command of commands) {
    const place = await findCommand(command);
    if (place !== undefined) return place;
  }
  return undefined;
}

function isOlder(version: string, oldest: string): boolean {
  const [numbers, least] = [version, oldest].map((one) => one.split('.').map(Number));
  for (const [at, number] of (least ?? []).entries()) {
    const difference = (numbers?.[at] ?? 0) - number;
    if (difference !== 0) return difference < 0;
  }
  return false;
}
