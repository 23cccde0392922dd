import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { tupleSources } from '../../dist/languages/java/executor/tuple-sources.js';

const TUPLE = fileURLToPath(new URL('../../sandbox/java/org/javatuples/Tuple.java', import.meta.url));

/** HumanEvalPack's own evaluation and MultiPL-E's; ours of org.javatuples stands in for MultiPL-E's jar. */
export const JAVA = {
  tools: [
    ['javac', '-version'],
    ['java', '-version'],
  ],
  async setUp(folder) {
    const sources = join(folder, 'sources');
    const classes = join(folder, 'classes');
    mkdirSync(sources);
    const files = Object.entries(tupleSources()).map(([name, text]) => {
      writeFileSync(join(sources, name), text);
      return join(sources, name);
    });
    await execa('javac', ['-d', classes, TUPLE, ...files]);
    return { classes };
  },
  pack: ({ prompt, test }, completion) => ({
    file: 'Main.java',
    text: `${prompt}${completion}\n${test}`,
    commands: [
      ['javac', 'Main.java'],
      ['java', '-cp', '.', 'Main'],
    ],
  }),
  multiplE: ({ prompt, tests }, completion, { classes }) => ({
    file: 'Problem.java',
    text: `${prompt}${completion}${tests}`,
    commands: [
      ['javac', '-encoding', 'UTF8', '-cp', classes, '-d', '.', 'Problem.java'],
      ['java', '-ea', '-cp', `.:${classes}`, 'Problem'],
    ],
  }),
  suffix: 'java',
  comment: '//',
  programs: {
    HumanEval_53_add: ['        return x + y;\n', '        return x - y;\n'],
    HumanEval_23_strlen: ['        return string.length();\n', '        return string.length() / 2;\n'],
    HumanEval_27_flip_case: [
      '        StringBuilder s = new StringBuilder();\n        for (char c : string.toCharArray()) s.append(Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c));\n        return s.toString();\n',
      '        return string.toUpperCase();\n',
    ],
  },
};
