import type { InterpretedLanguage } from '../interpreted/interpreted-language.ts';
import { PHP_PROBES } from './probes.ts';

/** Its settings, which Debian keeps a part of beside their folder, its modules and libraries, and the time zones. */
const FOLDERS =
  '$etc = PHP_CONFIG_FILE_PATH; foreach (["/usr/share/zoneinfo", is_dir("$etc/../mods-available") ? dirname($etc) : $etc, PHP_CONFIG_FILE_SCAN_DIR, PHP_EXTENSION_DIR, ...explode(":", get_include_path())] as $one) if (is_dir($one)) echo realpath($one), "\\n";';

const SETTINGS = {
  display_errors: 'stderr',
  log_errors: '0',
  html_errors: '0',
  memory_limit: '-1', // the sandbox holds it to its own
  max_execution_time: '0',
  'zend.assertions': '1',
  'assert.exception': '1',
  'opcache.enable_cli': '0',
  'pcre.jit': '0', // its memory can't be made executable in every fence
};

export const PHP_INTERPRETER: InterpretedLanguage = {
  name: 'php',
  label: 'PHP',
  probe: PHP_PROBES.problem,
  commands: ['php', 'php8'],
  asksVersion: ['-r', 'echo "version ", PHP_VERSION, "\\n";'],
  version: /^version (\d+\.\d+\.\d+)/m,
  oldestVersion: '8.1',
  howToInstall: 'apt-get install php-cli',
  asksFolders: ['-r', FOLDERS],
  options: () => Object.entries(SETTINGS).flatMap(([name, value]) => ['-d', `${name}=${value}`]),
  environment: { LC_ALL: 'C', TZ: 'UTC' },
  extension: '.php',
  run: { memory: 'data', ownMemoryMiB: 64 },
  emptyProgram: '<?php\n',
  outOfMemory: /^(?:(?:PHP )?Fatal error: +)?(?:Out of memory|Allowed memory size of)\b/,
  readException: (stderr) => /^(?:PHP )?Fatal error: +Uncaught .*$/m.exec(stderr)?.[0],
  readSyntaxError: (stderr) =>
    /^(?:PHP )?(?:Parse error|Fatal error): +(?!Uncaught )(?:syntax error|Cannot redeclare|Unclosed|Invalid).*$/m.exec(
      stderr,
    )?.[0],
};
