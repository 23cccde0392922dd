import { execa } from 'execa';

/** What the compiler's driver says it would do; in English, whatever the machine's language is. */
export async function askDriver(driver: string, words: readonly string[]): Promise<string> {
  const { stdout, stderr } = await execa(driver, words, { env: { LC_ALL: 'C' }, stdin: 'ignore' });
  return `${stdout}\n${stderr}`;
}

/**
 * The words of a command that `-###` shows.
 *
 * @param program a part of the name of its program: `collect2`
 */
export async function driverCommand(
  driver: string,
  program: string,
  words: readonly string[],
): Promise<readonly string[]> {
  const shown = await askDriver(driver, ['-###', ...words]);
  const line = shown.split('\n').find((one) => new RegExp(`^ "?\\S*${program}\\b`).test(one)) ?? '';
  return [...line.matchAll(/"((?:\\.|[^"\\])*)"|(\S+)/g)].map(([, quoted, bare]) =>
    (quoted ?? bare ?? '').replace(/\\(.)/g, '$1'),
  );
}
