import type { InterpretedLanguage } from '../interpreted/interpreted-language.ts';
import { RACKET_PROBES } from './probes.ts';

/** Collections, packages, libraries and settings. */
const FOLDERS = [
  '(require setup/dirs)',
  '(define collections (find-collects-dir))',
  '(define-values (home _name _is-folder) (split-path collections))',
  '(for ([path (list home collections (find-pkgs-dir) (find-lib-dir) (find-config-dir))] #:when (and path (directory-exists? path)))',
  '(displayln (regexp-replace #rx"/$" (path->string (simplify-path path)) "")))',
].join(' ');

export const RACKET_INTERPRETER: InterpretedLanguage = {
  name: 'racket',
  label: 'Racket',
  probe: RACKET_PROBES.problem,
  commands: ['racket'],
  asksVersion: ['--version'],
  version: /v(\d+\.\d+(?:\.\d+)*)/m,
  oldestVersion: '8.0',
  howToInstall: 'apt-get install racket',
  asksFolders: ['-l', 'racket/base', '-e', FOLDERS],
  preparingScript: 'prepare.rkt',
  environment: { LC_ALL: 'C.UTF-8', TZ: 'UTC', PLT_COMPILED_FILE_CHECK: 'exists', PLTADDONDIR: '/nowhere' },
  wholeScript: 'whole.rkt',
  asksForItself: true,
  extension: '.rkt',
  run: { memory: 'data', ownMemoryMiB: 192 },
  judgeLastsForPrograms: 32,
  emptyProgram: '#lang racket/base\n',
  outOfMemory: /^out of memory$/,
  readException: (stderr) =>
    /^(?!\S*program\.rkt:\d+:\d+: )\S.*(?=\n(?: {2}.*\n)*? {2}context\.\.\.:)|^uncaught exception: .*/m.exec(
      stderr,
    )?.[0],
  readSyntaxError: (stderr) => /^\S*program\.rkt:\d+:\d+: .*/m.exec(stderr)?.[0],
};
