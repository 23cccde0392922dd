import { execFile } from 'node:child_process';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type GoTools, goEnvironment } from './find-toolchain.ts';
import { HOST_PACKAGES, sourcesOf } from './host-sources.ts';

const run = promisify(execFile);

/** Lists of packages in a prepared folder: what may be imported, and what is linked. */
export const LISTS = {
  program: { compile: 'program.importcfg', link: 'program-link.importcfg' },
  judge: { compile: 'judge.importcfg', link: 'judge-link.importcfg' },
} as const;

/** What is linked, and not to be imported. */
const HIDDEN = {
  program: /(?:^|\/)(?:internal|vendor)\/|^passk\/(?!guest$)/,
  judge: /(?:^|\/)(?:internal|vendor)\//,
} as const;

/** Compiles the standard library and our hosts into a folder, and writes down what is where. */
export async function prepareFolder({ go, compile }: GoTools, folder: string): Promise<void> {
  const standard = await standardLibrary(go, folder);
  // Packages that stand beside the language's own testing take that one, and a test takes ours.
  const real = standard.get('testing');
  const forJudges = new Map([...standard].filter(([path]) => !/^testing(?:\/|$)/.test(path)));
  const forPrograms = new Map(standard);
  await mkdir(join(folder, 'hosts'));
  for (const [at, host] of HOST_PACKAGES.entries()) {
    const sources = join(folder, `sources-${at}`);
    await mkdir(sources);
    const files = sourcesOf(host);
    for (const [name, text] of files) await writeFile(join(sources, name), text);
    const list = join(sources, 'importcfg');
    await writeFile(list, listOf(forJudges));
    const output = join(folder, 'hosts', `${at}.a`);
    const flags = [
      '-p',
      host.path,
      '-complete',
      '-pack',
      '-trimpath',
      sources,
      '-importcfg',
      list,
      '-o',
      output,
    ];
    await run(compile, [...flags, ...files.map(([name]) => name)], { cwd: sources });
    await rm(sources, { recursive: true });
    forJudges.set(host.path, output);
    forPrograms.set(host.path, output);
  }
  if (real !== undefined) forPrograms.set('testing', real);
  for (const [name, packages] of [
    ['program', forPrograms],
    ['judge', forJudges],
  ] as const) {
    const open = new Map([...packages].filter(([path]) => !HIDDEN[name].test(path)));
    await writeFile(join(folder, LISTS[name].compile), listOf(open));
    await writeFile(join(folder, LISTS[name].link), listOf(packages));
  }
}

/** Compiled anew, by the same flags in every version: without C, and without the paths of this machine. */
async function standardLibrary(go: string, folder: string): Promise<ReadonlyMap<string, string>> {
  const scratch = join(folder, 'scratch');
  await mkdir(scratch);
  const format = '{{if .Export}}{{.ImportPath}}={{.Export}}{{end}}';
  const words = ['list', '-export', '-trimpath', '-deps', '-f', format, 'std'];
  const { stdout } = await run(go, words, { cwd: scratch, env: goEnvironment(scratch), maxBuffer: 1 << 26 });
  await mkdir(join(folder, 'std'));
  const packages = new Map<string, string>();
  for (const line of stdout.split('\n')) {
    const [path, file] = line.split('=');
    if (path === undefined || file === undefined) continue;
    const kept = join(folder, 'std', `${path.replaceAll('/', '+')}.a`);
    await copyFile(file, kept);
    packages.set(path, kept);
  }
  await rm(scratch, { recursive: true, force: true });
  return packages;
}

function listOf(packages: ReadonlyMap<string, string>): string {
  return [...packages].map(([path, file]) => `packagefile ${path}=${file}\n`).join('');
}
