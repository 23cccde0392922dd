import { describe, expect, test } from 'vitest';
import { leavesOpen } from '../../src/core/isolation.ts';
import { SANDBOX_LAYERS, type SandboxLayer } from '../../src/workers/layers.ts';
import { ONCE } from '../once.ts';
import { DOUBLING, useFreshExecutor } from './judging.ts';

describe('what layers leave open', ONCE, () => {
  test.each([
    [['mount', 'seccomp'], []],
    [['landlock', 'seccomp'], ['paths']],
    [['seccomp'], ['files', 'harness_memory', 'paths']],
    [['landlock'], ['paths', 'processes', 'network']],
    [
      ['landlock', 'net'],
      ['paths', 'processes'],
    ],
    [[], ['files', 'harness_memory', 'paths', 'processes', 'network']],
  ])('%j: %j', (layers, open) => {
    expect(leavesOpen(['split', 'session', 'rlimits', ...layers])).toEqual(open);
  });
});

/** Looks for the process that started everything, which holds the tests, and reads from its memory. */
const READS = `import os
def processes():
    try:
        return os.listdir('/proc')
    except OSError:
        return []
def f(x):
    for pid in processes():
        try:
            if 'node' in os.readlink('/proc/%s/exe' % pid):
                with open('/proc/%s/maps' % pid) as maps:
                    start = int(maps.readline().split('-')[0], 16)
                with open('/proc/%s/mem' % pid, 'rb') as memory:
                    memory.seek(start)
                    if memory.read(4) == b'\\x7fELF':
                        return 'read'
        except (OSError, ValueError):
            pass
    return 'refused'
`;

describe.skipIf(process.platform !== 'linux')('a program that reads the harness’s memory', ONCE, () => {
  const start = useFreshExecutor();
  const reading = async (layers: readonly SandboxLayer[]) => {
    const executor = await start({ workers: 1, layers });
    const { evidence, leavesOpen: open = [] } = await executor.execute({ problem: DOUBLING, program: READS });
    return { said: evidence?.lastResult, open };
  };

  test.each([
    ['all layers', SANDBOX_LAYERS],
    ['landlock and seccomp', ['landlock', 'seccomp'] as const],
    ['landlock alone', ['landlock'] as const],
  ])('is refused by %s', async (_, layers) => {
    const { said, open } = await reading(layers);
    expect(said).toBe("'refused'");
    expect(open).not.toContain('harness_memory');
  });

  test.each([
    ['seccomp alone', ['seccomp'] as const],
    ['no layer', [] as const],
  ])('may find a way with %s, and its result says so', async (_, layers) => {
    const { open } = await reading(layers);
    expect(open).toContain('harness_memory');
  });
});
