import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compilationOf } from '../../src/languages/compiled/executor/compilation.ts';
import { COMPILE_LIMITS } from '../../src/languages/compiled/executor/compiler.ts';
import type { NativeJob } from '../../src/languages/compiled/executor/native-job.ts';
import { BUILD_WORDS } from '../../src/languages/compiled/executor/native-words.ts';
import { startNativeWorker } from '../../src/languages/compiled/executor/native-worker.ts';
import { nothingToJudge } from '../../src/workers/nothing-to-judge.ts';
import { createPromisedLayers } from '../../src/workers/promised-layers.ts';

const python = realpathSync(
  execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).trim(),
);

/** Says far more than is read of it where the folder has a file `long`; else that all is well. */
const SERVICE = `
import os, sys, time
for line in sys.stdin:
    folder = line.rstrip()
    text = b'e' * 200000 if os.path.exists(folder + '/long') else b''
    open(folder + '/made', 'w').write('code')
    os.write(1, bytes([1 if text else 0]) + len(text).to_bytes(4, 'big'))
    time.sleep(0.02)
    while text: text = text[os.write(1, text):]
`;

test('what a compiler says beyond all bounds is no answer to the next build', async () => {
  const worker = startNativeWorker(
    {
      ...{ interpreter: 'python3', layers: [], promised: createPromisedLayers() },
      ...{ readable: [python], writes: true, folderMiB: 16, environment: {} },
    },
    BUILD_WORDS,
    () => undefined,
  );
  const build = async (name: string) => {
    const job: NativeJob = {
      ...{ problem: nothingToJudge('java'), program: '' },
      build: {
        files: { [name]: '' },
        steps: [{ command: [python, '-S', '-u', '-c', SERVICE], service: true }],
        output: 'made',
      },
    };
    return compilationOf('key', await worker.run(job, COMPILE_LIMITS));
  };
  try {
    await worker.ready;
    expect(await build('short')).toHaveProperty('artifact');
    expect(await build('long')).toMatchObject({ failed: 'error' });
    expect(await build('short')).toHaveProperty('artifact');
  } finally {
    await worker.stop();
  }
});
