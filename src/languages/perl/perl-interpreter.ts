import type { InterpretedLanguage } from '../interpreted/interpreted-language.ts';
import { PERL_PROBES } from './probes.ts';

export const PERL_INTERPRETER: InterpretedLanguage = {
  name: 'perl',
  label: 'Perl',
  probe: PERL_PROBES.problem,
  commands: ['perl'],
  asksVersion: ['-e', 'printf "version %vd\\n", $^V'],
  version: /^version (\d+\.\d+\.\d+)$/m,
  oldestVersion: '5.20',
  howToInstall: 'apt-get install perl',
  asksFolders: ['-e', 'print map { "$_\\n" } grep { m{^/} && -d } @INC'],
  // The order of a hash is the same in every run.
  environment: { LC_ALL: 'C', TZ: 'UTC', PERL_HASH_SEED: '0', PERL_PERTURB_KEYS: '0' },
  extension: '.pl',
  run: { memory: 'address_space', ownMemoryMiB: 32 },
  emptyProgram: '1;\n',
  outOfMemory: /^Out of memory\b/,
  readException: (stderr) => stderr.match(/^.* at \S+ line \d+(?:, <\w*> (?:line|chunk) \d+)?\.$/gm)?.at(-1),
  readSyntaxError: (stderr) =>
    /^Execution of \S+ aborted due to compilation errors\.$|^\S+ had compilation errors\.$/m.test(stderr)
      ? stderr.trim().split('\n', 1)[0]
      : undefined,
};
