import { expect, test } from 'vitest';
import { runInProcess } from './in-process.ts';
import { usePassk } from './passk.ts';
import { writeRun } from './written-run.ts';

const { folder } = usePassk();

const passk = (...args: readonly string[]) => runInProcess(folder(), args);
const judged = (n: number, c: number) => writeRun(folder(), 3, n, c);

test('passk compare --format md has every task that changed, and those that flipped', async () => {
  const [before, after] = [await judged(10, 0), await judged(10, 6)];
  const { code, stdout } = await passk('compare', before, after, '--format', 'md');
  expect(code).toBe(0);
  expect(stdout).toContain(`# \`${before}\` → \`${after}\``);
  expect(stdout).toMatch(/\| pass@1 \| 0\.0000 \| 0\.6000 \| \+0\.6000 \| .* \| &lt;0\.0001 \|/);
  expect(stdout).toContain(`## Tasks that flipped: \`${after}\`\n\n| task |`);
  expect(stdout).toContain('| `t/2` | 0 of 10 | 6 of 10 | +0.6000 |');
  expect(stdout).toContain('| `wrong_answer` | 30 | 12 |');
  const same = await passk('compare', before, before, '--format', 'md');
  expect(same.stdout).not.toContain('## Tasks');
});

test('passk compare --format html holds the samples of both runs, and --format json is --json', async () => {
  const [before, after] = [await judged(4, 1), await judged(4, 3)];
  const { code, stdout } = await passk('compare', before, after, '--format', 'html');
  expect(code).toBe(0);
  const block = /<script type="application\/json" id="data-2">(.*)<\/script>/.exec(stdout)?.[1] as string;
  const task = JSON.parse(block) as { runs: { n: number; passed: number; samples: object[] }[] };
  expect(task).toMatchObject({ taskId: 't/2', prompt: expect.stringContaining('add2') as string });
  expect(task.runs.map(({ n, passed, samples }) => [n, passed, samples.length])).toEqual([
    [4, 1, 4],
    [4, 3, 4],
  ]);
  const json = await passk('compare', before, after, '--format', 'json');
  expect(json).toEqual(await passk('compare', before, after, '--json'));
});

test('more than two runs, and baseline files, are compared with each other, too', async () => {
  const [a, b, c] = [await judged(10, 2), await judged(10, 5), await judged(10, 8)];
  await passk('baseline', 'update', a, 'base.json');
  const { stdout } = await passk('compare', 'base.json', b, c, '--json');
  const { matrices } = JSON.parse(stdout) as {
    matrices: { k: number; cells: ({ difference: number; adjusted: number } | null)[][] }[];
  };
  const [matrix] = matrices;
  expect(matrix?.cells.map((row) => row.map((cell) => cell && Number(cell.difference.toFixed(2))))).toEqual([
    [null, -0.3, -0.6],
    [0.3, null, -0.3],
    [0.6, 0.3, null],
  ]);
  expect(matrix?.cells[2]?.[0]?.adjusted).toBeLessThan(matrix?.cells[2]?.[1]?.adjusted as number);
  const md = await passk('compare', 'base.json', b, c, '--format', 'md');
  expect(md.stdout).toContain('| C | +0.6000 (&lt;0.0001) | +0.3000 (');
  const html = await passk('compare', 'base.json', b, '--format', 'html');
  expect(html.stdout).toContain('<td>counts only</td>');
  const bare = await passk('compare', 'base.json', 'base.json', '--format', 'html');
  expect(bare).toMatchObject({ code: 0, stderr: '' });
});

test('one run cannot be compared', async () => {
  const { code, stderr } = await passk('compare', await judged(2, 1), '--format', 'html');
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringContaining('two runs or more') as string,
  });
});
