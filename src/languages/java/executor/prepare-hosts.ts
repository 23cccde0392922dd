import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PasskError } from '../../../core/errors.ts';
import { HOST_SOURCES } from './host-sources.ts';
import { tupleSources } from './tuple-sources.ts';
import { HOSTS } from './virtual-machine.ts';

const run = promisify(execFile);

/** Compiles hosts, codec and service into one archive of classes. */
export async function prepareHosts(home: string, folder: string): Promise<void> {
  const sources = join(folder, 'sources');
  const classes = join(folder, 'classes');
  await Promise.all([mkdir(sources), mkdir(classes)]);
  const tuples = Object.entries(tupleSources()).map(async ([name, source]) => {
    await writeFile(join(sources, name), source);
    return join(sources, name);
  });
  const files = [...HOST_SOURCES, ...(await Promise.all(tuples))];
  const options = ['-proc:none', '-encoding', 'UTF-8', '-Xlint:none', '-nowarn', '-g:lines', '-d', classes];
  await tool(home, 'javac', [...options, ...files]);
  await tool(home, 'jar', ['--create', '--no-compress', '--file', join(folder, HOSTS), '-C', classes, '.']);
  await Promise.all([rm(sources, { recursive: true }), rm(classes, { recursive: true })]);
}

async function tool(home: string, name: string, options: readonly string[]): Promise<void> {
  try {
    await run(join(home, 'bin', name), options, { env: {}, timeout: 300_000 });
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    throw new PasskError(
      'E_HARNESS',
      `the hosts of Java programs are not prepared: ${name} says ${stderr.slice(0, 500)}`,
      {
        hint: `Check that the kit in ${home} is complete.`,
        cause: error,
      },
    );
  }
}
