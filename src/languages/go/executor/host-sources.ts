import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../../sandbox/go/', import.meta.url));

/** A package of ours that programs or tests are linked with. */
interface HostPackage {
  readonly path: string;
  readonly folder: string;
  /** The package's name, where it is made of the text of another. */
  readonly renamed?: string;
}

/** Each after those that it imports. */
export const HOST_PACKAGES: readonly HostPackage[] = [
  { path: 'passk/codec', folder: 'codec' },
  { path: 'passk/guest', folder: 'guest' },
  { path: 'passk/judge', folder: 'judge' },
  { path: 'testing', folder: 'testing' },
  { path: 'github.com/stretchr/testify/assert', folder: 'assert' },
  { path: 'github.com/stretchr/testify/require', folder: 'assert', renamed: 'require' },
];

/** All of their files. */
export function hostFiles(): readonly string[] {
  return [...new Set(HOST_PACKAGES.map(({ folder }) => folder))].flatMap((folder) =>
    filesIn(join(FOLDER, folder)),
  );
}

/** The files of one package: text by name. */
export function sourcesOf({
  folder,
  renamed,
}: HostPackage): readonly (readonly [name: string, text: string])[] {
  return filesIn(join(FOLDER, folder)).map((file) => {
    const text = readFileSync(file, 'utf8');
    const own = renamed === undefined ? text : text.replace(/^package \w+$/m, `package ${renamed}`);
    return [file.slice(file.lastIndexOf('/') + 1), own];
  });
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.go'))
    .sort()
    .map((name) => join(folder, name));
}
