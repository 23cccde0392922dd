import type { Probes } from '../probes.ts';

export const RUBY_PROBES: Probes = {
  problem: {
    taskId: 'preflight',
    language: 'ruby',
    prompt: 'def twice(x)\n',
    canonicalSolution: '  x * 2\nend\n',
    tests: {
      kind: 'function',
      entryPoint: 'twice',
      test: "require 'test/unit'\nclass TestTwice < Test::Unit::TestCase\n  def test_twice\n    assert_equal(4, twice(2))\n    assert_equal(0, twice(0))\n  end\nend\n",
    },
  },
  bodies: [
    ['  x * 2\nend\n', 'passed'],
    ['  x + 2\nend\n', 'wrong_answer'],
    ['  raise ArgumentError, "no"\nend\n', 'runtime_error'],
    ['  return (;\nend\n', 'syntax_error'],
    ['  loop {}\nend\n', 'timeout'],
  ],
};
