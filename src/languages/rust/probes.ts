import type { Probes } from '../probes.ts';

export const RUST_PROBES: Probes = {
  problem: {
    taskId: 'preflight',
    language: 'rust',
    prompt: 'fn double(x: i32) -> i32 {\n',
    canonicalSolution: '    x * 2\n}\n',
    tests: {
      kind: 'function',
      entryPoint: 'double',
      test: 'fn main() {\n    assert_eq!(double(2), 4);\n    assert_eq!(double(0), 0);\n}\n',
    },
  },
  bodies: [
    ['    x * 2\n}\n', 'passed'],
    ['    x + 2\n}\n', 'wrong_answer'],
    ['    None::<i32>.unwrap() + x\n}\n', 'runtime_error'],
    ['    "x" * 2\n}\n', 'syntax_error'],
    ['    loop {}\n}\n', 'timeout'],
  ],
  escape: '    if std::fs::read("/etc/passwd").is_ok() { x * 2 } else { -1 }\n}\n',
};
