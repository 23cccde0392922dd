import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { viewedRun } from '../../src/runs/results/viewed-run.ts';
import { createViewApp } from '../../src/server/create-view-app.ts';
import { listen } from '../../src/server/listen.ts';
import { lockRun } from '../../src/store/run-lock.ts';
import { HAS_BROWSER, keepScreenshot, useBrowser } from '../report/html/browser.ts';
import { MAIN } from './passk.ts';
import { writeRun } from './written-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'passk-view-'));
const before = process.cwd();
// A run names its suite as it was given: relative to where `passk` was started.
beforeAll(() => process.chdir(folder));
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});
const complain = (message: string) => expect.fail(message);

/** A run of which only the first samples are judged, locked by this process; `goOn` judges the rest, `stop` gives it up. */
async function halfRun(): Promise<{ path: string; goOn: () => void; stop: () => Promise<void> }> {
  const path = join(folder, await writeRun(folder, 2, 4, 2));
  const file = join(path, 'executions.jsonl');
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  writeFileSync(file, `${lines.slice(0, 5).join('\n')}\n`);
  const stop = await lockRun(path);
  return { path, stop, goOn: () => appendFileSync(file, `${lines.slice(5).join('\n')}\n`) };
}

const ask = (app: ReturnType<typeof createViewApp>, path: string, host = '127.0.0.1') =>
  app.request(path, { headers: { host } });

test('a run that goes on is shown as far as it is, and another version is told when it has grown', async () => {
  const { path, goOn } = await halfRun();
  const app = createViewApp(viewedRun(path), complain);
  const state = async () => ((await (await ask(app, '/state')).json()) as { version: string }).version;
  const html = await (await ask(app, '/')).text();
  expect(html).toContain('5 of 8 samples so far');
  expect(html).toContain(`data-version="${await state()}"`);
  const before = await state();
  goOn();
  await expect.poll(state).not.toBe(before);
  expect(await (await ask(app, '/')).text()).toContain('The run is finished: 8 samples.');
});

test('a run that nobody works on any more has stopped, which is another version', async () => {
  const { path, stop } = await halfRun();
  const app = createViewApp(viewedRun(path), complain);
  const state = async () => ((await (await ask(app, '/state')).json()) as { version: string }).version;
  const [html, version] = [await (await ask(app, '/')).text(), await state()];
  await stop();
  await expect.poll(state).not.toBe(version);
  expect(html).toContain('5 of 8 samples so far');
  expect(await (await ask(app, '/')).text()).toContain('The run has stopped: 5 of 8 samples.');
});

test('a run whose process was killed has stopped, though its lock is still there', async () => {
  const { path } = await halfRun();
  const lock = join(path, 'run.lock');
  const holder = JSON.parse(readFileSync(lock, 'utf8')) as { started: string };
  writeFileSync(lock, JSON.stringify({ ...holder, started: 'before' })); // its pid is another process's now
  const app = createViewApp(viewedRun(path), complain);
  expect(await (await ask(app, '/')).text()).toContain('The run has stopped: 5 of 8 samples.');
});

test('another host name, another path and a frame are refused', async () => {
  const { path } = await halfRun();
  const app = createViewApp(viewedRun(path), complain);
  expect((await ask(app, '/', 'evil.example')).status).toBe(403);
  expect((await ask(app, '/manifest.json')).status).toBe(404);
  const { headers } = await ask(app, '/');
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});

describe.skipIf(!HAS_BROWSER)('in a browser', () => {
  const { visit } = useBrowser();

  test('new results come by themselves; who reads a task is offered them; the end is said', async () => {
    const { path, goOn } = await halfRun();
    const listener = await listen(createViewApp(viewedRun(path), complain), { host: '127.0.0.1', port: 0 });
    const { page, complaints, requests } = await visit(listener.url);
    const reader = await visit(`${listener.url}/#task=t%2F0`);
    const said = () => page.textContent('#live span');
    expect(await said()).toBe('5 of 8 samples so far');
    await keepScreenshot(page, 'view');
    goOn();
    await expect.poll(said).toBe('The run is finished: 8 samples.');
    await reader.page.waitForSelector('#live button:visible');
    expect(new Set(requests.map((url) => new URL(url).origin))).toEqual(new Set([listener.url]));
    expect(complaints).toEqual([]);
    listener.destroy();
    await listener.close();
    await expect.poll(said).toContain('has ended');
  });
});

test('passk view prints its address, answers there, and ends when it is told to', async () => {
  const { path } = await halfRun();
  const child = spawn(process.execPath, [MAIN, 'view', path], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
  const answer = await fetch(chunk.toString().trim());
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('5 of 8 samples so far');
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
});

test('a run that can not be shown is refused before an address is printed', async () => {
  const child = spawn(process.execPath, [MAIN, 'view', 'nowhere'], { cwd: folder, stdio: 'ignore' });
  expect(await once(child, 'exit')).toEqual([2, null]);
});
