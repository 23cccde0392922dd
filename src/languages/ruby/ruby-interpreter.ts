import type { InterpretedLanguage } from '../interpreted/interpreted-language.ts';
import { RUBY_PROBES } from './probes.ts';

/** Folders of the standard library, and of the libraries that come with Ruby as packages: without their manager a start takes a fifth of the time. */
const FOLDERS =
  'puts $LOAD_PATH.select { |folder| File.directory?(folder) }; puts; puts Gem::Specification.latest_specs(false).flat_map(&:full_require_paths)';

export const RUBY_INTERPRETER: InterpretedLanguage = {
  name: 'ruby',
  label: 'Ruby',
  probe: RUBY_PROBES.problem,
  commands: ['ruby'],
  asksVersion: ['-e', 'puts "version #{RUBY_VERSION}"'],
  version: /^version (\d+\.\d+\.\d+)$/m,
  oldestVersion: '3.0',
  howToInstall: 'apt-get install ruby',
  asksFolders: ['-e', FOLDERS],
  options: (folders, hosts) => [
    ...['--disable-gems', '-W0', `-r${hosts}/quiet.rb`],
    ...folders.map((folder) => `-I${folder}`),
  ],
  environment: { LANG: 'C.UTF-8', TZ: 'UTC' },
  extension: '.rb',
  run: { memory: 'data', ownMemoryMiB: 64 },
  emptyProgram: 'nil\n',
  outOfMemory: /\bNoMemoryError\b/,
  readException: (stderr) => /^\S+\.rb:\d+:in .*: .* \([A-Z][\w:]*\)$/m.exec(stderr)?.[0],
  readSyntaxError: (stderr) => /^\S+\.rb:\d+: .*(?:syntax error|SyntaxError).*$/m.exec(stderr)?.[0],
};
