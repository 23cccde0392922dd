import type { InterpretedLanguage } from '../interpreted/interpreted-language.ts';
import { R_PROBES } from './probes.ts';

/**
 * The program, its home, the folders of its libraries (Debian has links to them where the fence lets nothing be read), then what else it
 * reads: settings, documents, packages, time zones.
 */
const FOLDERS = [
  'cat(file.path(R.home("bin"), "exec", Sys.getenv("R_ARCH"), "R"), R.home()',
  'dirname(normalizePath(c(extSoftVersion()[["BLAS"]], La_library())))',
  'dirname(normalizePath(file.path(R.home("etc"), c("Renviron", "Makeconf"))))',
  'R.home("share"), .libPaths(), "/usr/share/zoneinfo", sep = "\\n")',
].join(', ');

export const R_INTERPRETER: InterpretedLanguage = {
  name: 'r',
  label: 'R',
  probe: R_PROBES.problem,
  commands: ['R'],
  asksVersion: ['--version'],
  version: /^R version (\d+\.\d+\.\d+)/m,
  oldestVersion: '4.0',
  howToInstall: 'apt-get install r-base-core',
  asksFolders: ['--no-echo', '--vanilla', '-e', FOLDERS],
  behindCommand: ([executable = '', home = '', ...folders]) => ({
    executable: executable.replace('//', '/'),
    environment: { R_HOME: home, LD_LIBRARY_PATH: [`${home}/lib`, ...folders.slice(0, 2)].join(':') },
  }),
  options: () => ['--no-echo', '--vanilla', '-f'],
  behindScript: ['--args'],
  preparingScript: 'prepare.R',
  // No package is loaded before it is used, nor is the compiler.
  environment: {
    ...{ LC_ALL: 'C.UTF-8', TZ: 'UTC', TMPDIR: '.' },
    ...{ R_DEFAULT_PACKAGES: 'NULL', R_ENABLE_JIT: '0' },
  },
  makesFolder: true,
  extension: '.R',
  // It wants to have a hundred libraries open.
  run: { memory: 'data', ownMemoryMiB: 96, ownFiles: 104, speaksOn: 'standard_streams' },
  isGiven: 'words',
  emptyProgram: 'invisible(0)\n',
  beforeWhole: (hosts) =>
    `local({ host <- readRDS(${JSON.stringify(`${hosts}/guest.rds`)}); host$begin_whole() }); `,
  outOfMemory: /cannot allocate (?:vector|memory|buffer)|memory exhausted/,
  readException: (stderr) => /^Error(?: in .*?)? ?:[\s\S]*(?=\nExecution halted\s*$)/m.exec(stderr)?.[0],
  readSyntaxError: (stderr) =>
    /^Error: (?:unexpected|invalid|\S+ is an unrecognized escape|incomplete)[^\n]*/m.exec(stderr)?.[0],
};
