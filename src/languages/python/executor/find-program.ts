import { access, constants, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import { PasskError } from '../../../core/errors.ts';

/**
 * The program of that name, or at that path, as a shell would find it; undefined where there is none.
 *
 * @throws PasskError E_HARNESS where there is something of that name, and it can't be executed: that is not "there is none", and
 * whoever goes on without must not take it for that.
 */
export async function findProgram(command: string): Promise<string | undefined> {
  const places =
    isAbsolute(command) || command.includes('/')
      ? [resolve(command)]
      : (process.env.PATH ?? '').split(delimiter).map((folder) => resolve(join(folder, command)));
  const obstacles: string[] = [];
  for (const place of places) {
    try {
      if ((await stat(place)).isDirectory()) {
        obstacles.push(`${place} is a folder`);
        continue;
      }
      await access(place, constants.X_OK);
      return place;
    } catch (error) {
      const { code = '', message } = error as NodeJS.ErrnoException;
      if (NOT_HERE.has(code)) continue; // the next folder of PATH
      obstacles.push(code === 'EACCES' ? `${place} may not be executed` : message);
    }
  }
  if (obstacles.length === 0) return undefined;
  throw new PasskError('E_HARNESS', `"${command}" can not be started: ${obstacles.join('; ')}`, {
    expected: 'Python 3.9 or newer',
    hint: 'Mend it, take it out of PATH, or name a working interpreter with --python PATH.',
  });
}

const NOT_HERE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);
