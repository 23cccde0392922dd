import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MAIN = `
#include <fstream>
#include <iostream>
#include <iterator>
std::string read(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}
int main() {
  std::string actual, expected;
  while (std::getline(std::cin, actual) && std::getline(std::cin, expected))
    std::cout << (OutputsMatch(read(actual.c_str()), read(expected.c_str())) ? 1 : 0) << "\\n" << std::flush;
}
`;

/**
 * CodeContests' comparison, cut out of its `tester_sandboxer.cc` and compiled with Abseil; its sandbox needs Bazel and is left out. A program
 * is run by the interpreter that is named, and one that fails there fails there, too.
 *
 * @param flags of the C++ compiler, which say where Abseil is
 */
export function codeContestsVerdicts(checkout, jobs, python, flags) {
  const folder = mkdtempSync(join(tmpdir(), 'passk-code-contests-'));
  try {
    const matcher = build(checkout, folder, flags);
    const runs = jobs.map((job, i) => {
      const input = join(folder, 'input');
      writeFileSync(input, job.input);
      const stdin = openSync(input, 'r'); // a file as in their sandbox, not a socket
      const { status, stdout } = spawnSync(python, ['-c', job.program], {
        stdio: [stdin, 'pipe', 'ignore'],
        timeout: 5000,
        env: { PATH: process.env.PATH, PYTHONIOENCODING: 'utf-8' },
      });
      closeSync(stdin);
      const paths = [join(folder, `${i}.actual`), join(folder, `${i}.expected`)];
      writeFileSync(paths[0], stdout);
      writeFileSync(paths[1], job.output);
      return { id: job.id, isOver: status === 0, paths };
    });
    const said = execFileSync(matcher, { input: runs.flatMap(({ paths }) => paths).join('\n') }).toString();
    return new Map(
      said
        .trim()
        .split('\n')
        .map((word, i) => [runs[i].id, runs[i].isOver && word === '1']),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function build(checkout, folder, flags) {
  const source = readFileSync(join(checkout, 'execution/tester_sandboxer.cc'), 'utf8');
  const cut = (start, end) => source.slice(source.indexOf(start), source.indexOf(end, source.indexOf(start)));
  const parts = [
    cut('std::vector<std::string> SplitAndLowercase', '}  // namespace'),
    cut('bool OutputsMatch', 'TesterSandboxer::TesterSandboxer()'),
  ];
  const headers = ['algorithm', 'cmath', 'functional', 'iterator', 'numeric', 'string', 'vector'];
  const abseil = ['ascii', 'numbers', 'str_split', 'string_view'];
  const text = [
    ...headers.map((name) => `#include <${name}>`),
    ...abseil.map((name) => `#include "absl/strings/${name}.h"`),
    ...parts,
    MAIN,
  ].join('\n');
  const [from, to] = [join(folder, 'matcher.cc'), join(folder, 'matcher')];
  writeFileSync(from, text);
  execFileSync('g++', ['-std=c++17', '-O1', from, '-o', to, ...flags]);
  return to;
}
