import type { InterpretedLanguage } from '../interpreted/interpreted-language.ts';
import { BASH_PROBES } from './probes.ts';
import { BASH_TOOLS } from './tools.ts';

export const BASH_INTERPRETER: InterpretedLanguage = {
  name: 'bash',
  label: 'Bash',
  probe: BASH_PROBES.problem,
  commands: ['bash'],
  asksVersion: ['-c', 'echo "version $BASH_VERSION"'],
  version: /^version (\d+\.\d+\.\d+)/m,
  oldestVersion: '5.0',
  howToInstall: 'apt-get install bash',
  environment: { LC_ALL: 'C.UTF-8', TZ: 'UTC' },
  extension: '.sh',
  run: { memory: 'data', ownMemoryMiB: 32, writes: true },
  guestIsFile: true,
  tools: BASH_TOOLS,
  processes: 64,
  emptyProgram: ':\n',
  outOfMemory: /: x[a-z]+: cannot allocate /,
  readException: (stderr) => /^program\.sh: line \d+: (?!.*syntax error).*$/m.exec(stderr)?.[0],
  readSyntaxError: (stderr) =>
    /^program\.sh: line \d+: (?:syntax error|unexpected EOF).*$/m.exec(stderr)?.[0],
};
