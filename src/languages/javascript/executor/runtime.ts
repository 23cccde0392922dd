import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PasskError } from '../../../core/errors.ts';

const FOLDER = fileURLToPath(new URL('../../../../sandbox/javascript/', import.meta.url));
const requireThere = createRequire(`${FOLDER}judge.cjs`);

/** What to do about an isolated-vm that is not there, or was made for another Node. */
export const INSTALL = `Run \`node ${FOLDER}isolates/install.cjs\` (Node 20 needs a C++ compiler, make and python3 for it), then \`passk doctor\`.`;

interface Isolates {
  choiceFor(nodeVersion: string): { readonly folder: string; readonly majors: readonly number[] };
  installedMajors(nodeVersion: string): readonly number[];
  isolatedVmFor(nodeVersion: string): string | undefined;
}

/** Where everything lies that judge and guest host need. */
export interface JavaScriptRuntime {
  readonly node: string;
  readonly judge: string;
  readonly guestHost: string;
  readonly programHost: string;
  readonly launcher: string;
  /** Folder of the isolated-vm that suits this Node. */
  readonly isolatedVm: string;
  /** What they read, besides Node itself. */
  readonly readable: readonly string[];
}

/** @throws PasskError E_HARNESS without isolated-vm, which is an optional dependency. */
export function findRuntime(): JavaScriptRuntime {
  const isolatedVm = isolates().isolatedVmFor(process.version);
  if (isolatedVm === undefined) throw withoutIsolatedVm();
  const { PACKAGES } = requireThere('./libraries.cjs') as { readonly PACKAGES: readonly string[] };
  const libraries = PACKAGES.map((name) => packageFolder(name)).filter((folder) => folder !== undefined);
  const needed = libraries.flatMap((folder) => dependenciesOf(folder, 3));
  return {
    node: process.execPath,
    judge: `${FOLDER}judge.cjs`,
    guestHost: `${FOLDER}guest-host.cjs`,
    programHost: `${FOLDER}program/host.cjs`,
    launcher: `${FOLDER}confine.py`,
    isolatedVm,
    readable: [FOLDER.replace(/\/$/, ''), isolatedVm, ...dependenciesOf(isolatedVm), ...libraries, ...needed],
  };
}

/** Whether there is an isolated-vm, for this Node or another: then JavaScript is meant to work. */
export function isIsolatedVmInstalled(): boolean {
  return isolates().installedMajors(process.version).length > 0;
}

function isolates(): Isolates {
  return requireThere('./isolates/suits.cjs') as Isolates;
}

function withoutIsolatedVm(): PasskError {
  const { choiceFor, installedMajors } = isolates();
  const [other] = installedMajors(process.version);
  const there =
    other === undefined ? 'it is not installed' : `version ${other} is there, which is for another Node`;
  const { majors } = choiceFor(process.version);
  return new PasskError(
    'E_HARNESS',
    `JavaScript and TypeScript need isolated-vm, of which Node ${process.version} takes version ${majors.join(' or ')}: ${there}`,
    { hint: INSTALL },
  );
}

/** Where Node would look, links as they are: a package manager may keep the package elsewhere and only link to it. */
function packageFolder(name: string, from = requireThere): string | undefined {
  const places = from.resolve.paths(`${name}/`) ?? []; // with a slash: Node has a `buffer` of its own, which lies nowhere
  return places.map((place) => join(place, name)).find((folder) => existsSync(join(folder, 'package.json')));
}

/** isolated-vm 6 finds its binary with a package of its own; libraries have dependencies that have some. */
function dependenciesOf(folder: string, depth = 1): readonly string[] {
  const about = join(realpathSync(folder), 'package.json');
  const { dependencies = {} } = JSON.parse(readFileSync(about, 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  const there = createRequire(about);
  return Object.keys(dependencies)
    .map((name) => packageFolder(name, there))
    .filter((found) => found !== undefined)
    .flatMap((found) => (depth > 1 ? [found, ...dependenciesOf(found, depth - 1)] : [found]));
}
