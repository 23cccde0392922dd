import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { createJavaScriptExecutor } from '../../src/languages/javascript/executor/javascript-executor.ts';
import { findProgram } from '../../src/languages/python/executor/find-program.ts';
import { startOnInterpreter } from '../../src/languages/python/executor/interpreter.ts';
import { createPythonExecutor } from '../../src/languages/python/executor/python-executor.ts';
import type { Executor } from '../../src/workers/executor.ts';
import { SANDBOX_LAYERS } from '../../src/workers/layers.ts';
import { createPromisedLayers } from '../../src/workers/promised-layers.ts';
import { ONCE } from '../once.ts';
import { newFolder, pythonWith, removeFolders } from './altered-python.ts';
import { FAILING_LAYERS, type FailingLayer } from './failing-layers.ts';
import { hasIsolatedVm, DOUBLING as JS_DOUBLING } from './javascript/judging.ts';
import { DOUBLING, RIGHT } from './judging.ts';
import { killAll, processesBelow, until } from './processes.ts';

/*
 * Isolation is what was promised, or the run stops. What a machine refuses is left out and said; whatever else goes wrong while a
 * layer is set up lets nothing run.
 */

const LANGUAGES = [
  {
    language: 'Python',
    problem: DOUBLING,
    program: RIGHT,
    create: (python: string) => createPythonExecutor({ python, workers: 1 }),
  },
  ...(hasIsolatedVm
    ? [
        {
          language: 'JavaScript',
          problem: JS_DOUBLING,
          program: 'const f = (x) => x * 2;\n',
          create: (python: string) => createJavaScriptExecutor({ python, workers: 1 }),
        },
      ]
    : []),
];

let open: Executor | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
  removeFolders();
});

const layers = Object.keys(FAILING_LAYERS) as FailingLayer[];

describe.skipIf(process.platform !== 'linux').each(LANGUAGES)(
  'for $language',
  ONCE,
  ({ create, problem, program }) => {
    describe.each(layers)('the layer %s', (layer) => {
      test.each(['ENOSPC', 'ENOMEM', 'EMFILE'])(
        'that fails with %s lets nothing run, and is named',
        async (error) => {
          open = await create(pythonWith(FAILING_LAYERS[layer](error)));
          await expect(open.describe()).rejects.toThrow(
            new RegExp(`did not start: .*the layer "${layer}" could not be set up: `, 's'),
          );
          expect((await open.execute({ problem, program })).verdict).toBe('harness_error');
        },
      );

      test.each(['EPERM', 'ENOSYS'])(
        'that the machine refuses with %s is left out, and said in description and result',
        async (error) => {
          open = await create(pythonWith(FAILING_LAYERS[layer](error)));
          const description = await open.describe();
          expect(description.layers).not.toContain(layer);
          expect(description.missingLayers).toContain(layer);
          const { verdict, isolation, missingLayers } = await open.execute({ problem, program });
          expect({ verdict, isolation, missingLayers }).toEqual({
            verdict: 'passed',
            isolation: description.isolation,
            missingLayers: description.missingLayers,
          });
        },
      );
    });

    test('a later worker that comes up with less does not judge', async () => {
      const first = join(newFolder(), 'first-is-up');
      // Once the file is there, nobody may mount any more.
      const tired = `${FAILING_LAYERS.mount('EPERM')}
refuses = linux.mount
linux.mount = lambda *given: refuses(*given) if os.path.exists('${first}') else real(*given)
`;
      open = await create(pythonWith(tired));
      expect((await open.describe()).layers).toContain('mount');
      writeFileSync(first, '');
      const parts = processesBelow(process.pid).filter(({ command }) =>
        /worker\.py|confine\.py|guest-host\.cjs/.test(command),
      );
      expect(parts.length).toBeGreaterThan(0);
      killAll(
        parts.map(({ pid }) => pid),
        'SIGKILL',
      );
      await until(() =>
        processesBelow(process.pid).every(({ pid }) => !parts.some((part) => part.pid === pid)),
      );
      const results = await Promise.all(
        [1, 2, 3].map(() => (open as Executor).execute({ problem, program })),
      );
      for (const { verdict, evidence } of results) {
        expect(verdict).toBe('harness_error');
        expect(evidence?.message).toMatch(
          /without the layers that the first one had: pid, mount|worker|ended/,
        );
      }
      expect(results.at(-1)?.evidence?.message).toContain(
        'without the layers that the first one had: pid, mount',
      );
    });

    test('an interpreter that is too old says so', async () => {
      open = await create(pythonWith('sys.version_info = (3, 8, 18)'));
      await expect(open.describe()).rejects.toThrow('Python 3.8 is too old: passk needs 3.9 or newer');
    });
  },
);

describe('what is launched', ONCE, () => {
  const launcher = fileURLToPath(new URL('../../sandbox/javascript/confine.py', import.meta.url));
  const options = JSON.stringify({ layers: SANDBOX_LAYERS, readable: [], data_mib: 4096 });

  test.each(Array.from({ length: 16 }, (_, i) => [60 + i]))(
    'and ends with exit code %i is not started again with less around it',
    (code) => {
      const script = `console.log("started"); process.exit(${code})`;
      const command = ['-S', launcher, options, process.execPath, '-e', script];
      const { stdout, status } = spawnSync('python3', command, { encoding: 'utf8' });
      expect({ stdout, status }).toEqual({ stdout: 'started\n', status: code });
    },
  );
});

test('layers are promised by the first that has any, and more of them is no breach', ONCE, () => {
  const promised = createPromisedLayers();
  expect(promised.promised()).toBeUndefined();
  expect(promised.breach(['mount', 'seccomp'])).toBeUndefined();
  expect(promised.breach(['net', 'mount', 'seccomp'])).toBeUndefined();
  expect(promised.breach(['seccomp'])).toMatch(/without .*mount/);
  expect(promised.promised()).toEqual(['mount', 'seccomp']);
});

describe('a python3', ONCE, () => {
  const named = (text: string, mode = 0o755): string => {
    const path = join(newFolder(), 'python3');
    writeFileSync(path, text, { mode });
    chmodSync(path, mode);
    return path;
  };
  const asked = (path: string, patienceMs?: number) =>
    startOnInterpreter(path, () => ({ close: async () => undefined }), patienceMs);

  test.each([
    [
      'ends with 127',
      'echo pyenv: python3: command not found >&2; exit 127',
      /exit code 127: pyenv: python3: command not/,
    ],
    ['ends with 1 after noise', 'echo noise; echo more noise >&2; exit 1', /exit code 1: more noise/],
    ['answers something else', 'echo hello', /does not answer as Python does/],
    ['answers nothing', 'true', /does not answer as Python does/],
    ['answers and then fails', 'echo /usr/bin/python3; exit 3', /exit code 3/],
    ['dies', 'kill -9 $$', /does not run/],
  ])('that %s is an error and never "there is none"', async (_, script, said) => {
    await expect(asked(named(`#!/bin/sh\n${script}\n`))).rejects.toThrow(said);
  });

  test('that never answers is given up, with what was waited for', async () => {
    await expect(asked(named('#!/bin/sh\nsleep 600\n'), 200)).rejects.toThrow('did not answer within 0.2 s');
  });

  test('that talks before it answers is believed', async () => {
    let started: string | undefined;
    await startOnInterpreter(named('#!/bin/sh\necho Welcome!\necho /opt/python3\n'), (interpreter) => {
      started = interpreter;
      return { close: async () => undefined };
    });
    expect(started).toBe('/opt/python3');
  });

  describe('in PATH', () => {
    const { PATH } = process.env;
    afterEach(() => {
      process.env.PATH = PATH;
    });

    test('that is a folder, or may not be executed, is an error where there is no other', async () => {
      const [folder, file] = [newFolder(), named('#!/bin/sh\n', 0o644)];
      mkdirSync(join(folder, 'python3'));
      process.env.PATH = folder;
      await expect(findProgram('python3')).rejects.toThrow(/can not be started: .*is a folder/);
      process.env.PATH = join(file, '..');
      await expect(findProgram('python3')).rejects.toThrow(/may not be executed/);
      process.env.PATH = `${folder}:${join(named('#!/bin/sh\n'), '..')}`;
      expect(await findProgram('python3')).toMatch(/python3$/);
    });

    test('is absent where no folder has one', async () => {
      process.env.PATH = `/nowhere:${newFolder()}`;
      expect(await findProgram('python3')).toBeUndefined();
    });
  });
});
