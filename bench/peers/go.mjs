import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';

const ASSERT = fileURLToPath(new URL('../../sandbox/go/assert', import.meta.url));
const TESTIFY = 'github.com/stretchr/testify';

/** What HumanEvalPack's evaluation adds to programs that use it. */
const PACKAGES = 'math strings fmt strconv time bytes regexp sort math/rand crypto/md5'.split(' ');

/** HumanEvalPack's own evaluation and MultiPL-E's: `go test` of one file, in a module where HumanEvalPack needs testify. */
export const GO = {
  tools: [['go', 'version']],
  async setUp(folder) {
    writeFileSync(join(folder, 'go.mod'), 'module bench\n\ngo 1.18\n');
    const env = { GOFLAGS: '-mod=mod' };
    const run = (...words) => execa('go', words, { cwd: folder, env, timeout: 60_000 });
    const says = await run('get', `${TESTIFY}/assert@v1.8.4`).then(
      () => 'testify 1.8.4',
      () => {
        standIn(folder);
        return 'our stand-in of testify, for the real one could not be fetched';
      },
    );
    // Go compiles libraries once a machine: no program is to pay for that.
    const packages = ['testing', `${TESTIFY}/assert`, ...PACKAGES].map((path) => `import _ "${path}"\n`);
    writeFileSync(join(folder, 'all_test.go'), `package bench\n\n${packages.join('')}`);
    await execa('go', ['test', 'all_test.go'], { cwd: folder, env });
    return { env, says };
  },
  pack: ({ prompt, test, test_setup: setup }, completion, { env }) => ({
    file: 'main_test.go',
    text: goFile(setup, `${prompt}${completion}`, test),
    commands: [['go', 'test', 'main_test.go']],
    env,
  }),
  multiplE: ({ prompt, tests }, completion, { env }) => ({
    file: 'main_test.go',
    text: `${prompt}${completion}${tests}`,
    commands: [['go', 'test', 'main_test.go']],
    env,
  }),
  suffix: 'go',
  comment: '//',
  programs: {
    HumanEval_53_add: ['    return x + y\n}\n', '    return x - y\n}\n'],
    HumanEval_23_strlen: ['    return len(myString)\n}\n', '    return len(myString) / 2\n}\n'],
    HumanEval_27_flip_case: [
      "    s := []byte(myString)\n    for i, c := range s {\n        if c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' {\n            s[i] = c ^ 32\n        }\n    }\n    return string(s)\n}\n",
      '    return myString\n}\n',
    ],
  },
};

/** The set-up, with what the program uses and nobody imports, before the program: an import that stands twice is an error in Go. */
function goFile(setup, program, test) {
  const needed = setup
    .split('\n')
    .filter((line) => !(/^\s*"/.test(line) && program.includes(line.trim())))
    .join('\n');
  const text = `${needed}\n${program}\n${test}`;
  const code = text.replace(/^\s*\/\/.*$/gm, '');
  const used = PACKAGES.filter(
    (path) => !text.includes(`"${path}"`) && new RegExp(`\\b${path.split('/').at(-1)}\\.`).test(code),
  );
  const imports = used.length === 0 ? '' : `import (\n${used.map((path) => `    "${path}"\n`).join('')})\n`;
  return `${needed}\n${imports}${program}\n${test}`;
}

/** Our package assert, which tells a judge of failures, with one that panics. */
function standIn(folder) {
  const testify = join(folder, 'testify');
  const judge = join(folder, 'passk');
  cpSync(ASSERT, join(testify, 'assert'), { recursive: true });
  mkdirSync(join(judge, 'judge'), { recursive: true });
  writeFileSync(join(testify, 'go.mod'), `module ${TESTIFY}\n\ngo 1.18\n\nrequire passk v0.0.0\n`);
  writeFileSync(join(judge, 'go.mod'), 'module passk\n\ngo 1.18\n');
  writeFileSync(
    join(judge, 'judge', 'judge.go'),
    'package judge\n\nimport "fmt"\n\nfunc WrongAnswer(text string) { panic(text) }\n\nfunc Show(value interface{}) string { return fmt.Sprintf("%#v", value) }\n',
  );
  const own = readFileSync(join(folder, 'go.mod'), 'utf8');
  writeFileSync(
    join(folder, 'go.mod'),
    `${own}\nrequire (\n\t${TESTIFY} v0.0.0\n\tpassk v0.0.0\n)\n\nreplace ${TESTIFY} => ./testify\n\nreplace passk => ./passk\n`,
  );
}
