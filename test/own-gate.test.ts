import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GATE = '.ci/gate-offline-model';

test('CI gates the offline model against the baseline that lies in reports/', () => {
  expect(readFileSync(`${ROOT}.ci/run`, 'utf8')).toContain(`step ${GATE}\n`);
});

test('the same gate with the same baseline fails a model that is worse', () => {
  const worse = ['scripted:p=0.1', '2'];
  const { status, stdout, stderr } = spawnSync(GATE, worse, { cwd: ROOT, encoding: 'utf8' });
  expect({ status, stdout, stderr }).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/pass@1 +FAIL/),
  });
});
