import type { Probes } from '../probes.ts';

export const LUA_PROBES: Probes = {
  problem: {
    taskId: 'preflight',
    language: 'lua',
    prompt: 'local function twice(x)\n',
    canonicalSolution: '  return x * 2\nend\n',
    tests: {
      kind: 'function',
      entryPoint: 'twice',
      test: "lu = require('luaunit')\nfunction test_twice()\n  lu.assertEquals(twice(2), 4)\n  assert(twice(0) == 0)\nend\nos.exit(lu.LuaUnit.run())\n",
    },
  },
  bodies: [
    ['  return x * 2\nend\n', 'passed'],
    ['  return x + 2\nend\n', 'wrong_answer'],
    ["  error('no')\nend\n", 'runtime_error'],
    ['  return (\nend\n', 'syntax_error'],
    ['  while true do end\nend\n', 'timeout'],
  ],
};
