import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** The folders of PATH, as they stand there. */
export function pathFolders(): readonly string[] {
  return (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
}

/**
 * The first file of that name that may be executed; undefined where there is none. A folder of that name is no command.
 *
 * @param folders to look in. @default those of PATH
 * @example
 * await findCommand('ld'); // '/usr/bin/ld'
 */
export async function findCommand(
  name: string,
  folders: readonly string[] = pathFolders(),
): Promise<string | undefined> {
  for (const folder of folders) {
    const place = join(folder, name);
    if (await isCommand(place)) return place;
  }
  return undefined;
}

async function isCommand(place: string): Promise<boolean> {
  try {
    await access(place, constants.X_OK);
    return (await stat(place)).isFile();
  } catch {
    return false;
  }
}
