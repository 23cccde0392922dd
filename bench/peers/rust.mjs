import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';

const CRATES = fileURLToPath(new URL('../../sandbox/rust/crates/', import.meta.url));
const NAMES = ['rand', 'regex', 'md5'];

/**
 * A debug build of one file, as MultiPL-E makes it, and `--test` for HumanEvalPack. Its own evaluation starts cargo, which costs more; the
 * crates are small stand-ins of ours.
 */
export const RUST = {
  tools: [['rustc', '--version']],
  async setUp(folder) {
    for (const name of NAMES)
      await execa('rustc', [
        '--edition=2021',
        '--crate-type=rlib',
        `--crate-name=${name}`,
        '-Awarnings',
        '-o',
        join(folder, `lib${name}.rlib`),
        join(CRATES, name, 'lib.rs'),
      ]);
    return { crates: NAMES.map((name) => `--extern=${name}=${join(folder, `lib${name}.rlib`)}`) };
  },
  pack: ({ prompt, test }, completion, { crates }) => ({
    file: 'main.rs',
    text: `${prompt}${completion}\n${test}`,
    commands: [['rustc', '--edition=2021', '--test', ...crates, 'main.rs'], ['./main']],
  }),
  multiplE: ({ prompt, tests }, completion) => ({
    file: 'main.rs',
    text: `${prompt}${completion}${tests}`,
    commands: [['rustc', 'main.rs'], ['./main']],
  }),
  suffix: 'rs',
  comment: '//',
  programs: {
    HumanEval_53_add: ['    x + y\n', '    x - y\n'],
    HumanEval_23_strlen: ['    string.len() as isize\n', '    string.len() as isize / 2\n'],
    HumanEval_27_flip_case: [
      '    string.chars().map(|c| if c.is_uppercase() { c.to_ascii_lowercase() } else { c.to_ascii_uppercase() }).collect()\n',
      '    string.to_uppercase()\n',
    ],
  },
};
