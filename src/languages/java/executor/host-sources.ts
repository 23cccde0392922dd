import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../../sandbox/java/', import.meta.url));

/** What runs beside programs, and compiles them: the sources by their absolute paths. */
export const HOST_SOURCES: readonly string[] = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.java'))
  .sort()
  .map((file) => join(FOLDER, file));
