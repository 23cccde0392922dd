import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { renderComparisonPage } from '../../../src/report/html/comparison/render-comparison-page.ts';
import { renderSweepPage } from '../../../src/report/html/comparison/render-sweep-page.ts';
import { aComparison, aSweep, tasksSolved } from './a-comparison.ts';
import { aSample, aTask } from './a-report.ts';
import { keepScreenshot, type useBrowser } from './browser.ts';
import { expectInert } from './expect-inert.ts';
import { graveProblems } from './grave-problems.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

/** Tests of the pages with runs side by side, in the browser that the report's tests have open. */
export function testComparisonPages(open: ReturnType<typeof useBrowser>['open']): void {
  const two = renderComparisonPage(
    aComparison([
      ['old', tasksSolved(4, 2)],
      ['new', [...tasksSolved(4, 4).slice(1), ...tasksSolved(1, 0)]],
    ]),
  );
  const three = renderComparisonPage(
    aComparison([
      ['a', tasksSolved(3, 1)],
      ['b', tasksSolved(3, 2)],
      ['c', tasksSolved(3, 3)],
    ]),
  );

  describe('the page of a comparison in a browser', () => {
    test('shows the change, its plot and the flips, without a complaint or a request', async () => {
      const { page, complaints, requests } = await open(two);
      expect(await page.textContent('h1')).toBe('suite · old → new');
      expect(await page.textContent('#changes ~ .wide td.estimate')).toBe('+0.1250');
      expect(await page.getAttribute('svg.differences', 'aria-label')).toContain('mean +0.1250 [');
      expect(await page.locator('svg.differences .dot').count()).toBe(4);
      const flips = (await page.locator('.flips').allTextContents()).map((text) =>
        text.replaceAll(/\s+/g, ' '),
      );
      expect(flips).toEqual(['suite/0 1 of 2 → 0 of 2', 'suite/2 0 of 2 → 1 of 2suite/3 0 of 2 → 1 of 2']);
      expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
    });

    test('filters by what changed, and puts the largest drop first', async () => {
      const { page } = await open(two);
      const shown = async () => (await page.locator('#grid li:visible .name').allTextContents()).join(' ');
      await page.selectOption('#order', 'hardest');
      expect(await shown()).toBe('0 1 2 3');
      await page.selectOption('#order', 'easiest');
      expect(await shown()).toMatch(/0$/);
      await page.selectOption('#by-change', 'lost');
      expect(await shown()).toBe('0');
      await page.selectOption('#by-change', 'same');
      expect(await shown()).toBe('1');
    });

    test('opens a task with the samples of both runs side by side, and their difference', async () => {
      const { page, complaints } = await open(two);
      await page.locator('svg.differences .dot').first().click();
      await page.waitForSelector('h2:text-is("suite/0")');
      const [old, now] = [page.locator('.sides > section').nth(0), page.locator('.sides > section').nth(1)];
      await old.locator('a.sample').first().click();
      await page.waitForFunction('location.hash.includes("A=0")');
      expect(await old.locator('h3').last().textContent()).toBe('Sample 0 passed');
      await now.locator('a.sample').nth(1).press('Enter');
      await page.waitForFunction('location.hash.includes("B=1")');
      expect(await page.evaluate('location.hash')).toBe('#task=suite%2F0&A=0&B=1');
      expect(await page.evaluate('document.activeElement.ariaLabel')).toBe('Sample 1: wrong_answer');
      expect(await now.textContent()).toContain('expected 4'); // of the equal program that was run
      await page.click('summary:has-text("Difference between the programs (- A 0, + B 1)")');
      expect(await page.locator('#task > details del').textContent()).toBe('-     return 2 * x\n');
      expect(complaints).toEqual([]);
    });

    test('of more than two runs says of each row which run it is, and of which tasks', async () => {
      const several = aComparison([
        ['a', tasksSolved(3, 1)],
        ['b', tasksSolved(3, 2)],
        ['c', tasksSolved(3, 3)],
      ]);
      const comparisons = several.comparison.comparisons.map((one) => ({
        ...one,
        undisputed: { tasks: 2, passAtK: one.passAtK },
      }));
      const html = renderComparisonPage({ ...several, comparison: { ...several.comparison, comparisons } });
      const { page } = await open(html);
      expect(await page.locator('th[scope="rowgroup"]').allTextContents()).toEqual([
        'A → B',
        'A → B, without 1 disputed task',
        'A → C',
        'A → C, without 1 disputed task',
      ]);
    });

    test('of three runs has all pairs in a matrix', async () => {
      const { page } = await open(three);
      expect(await page.locator('.matrix tbody tr').count()).toBe(3);
      expect(await page.locator('.matrix tbody tr').nth(2).textContent()).toMatch(
        /^C\+0\.3333 p .*\+0\.1667 p .*·$/,
      );
      expect(await page.locator('#grid li').first().locator('.chip').count()).toBe(3);
      expect(await page.locator('svg.curve polyline').count()).toBe(3);
    });

    test('of a baseline shows its counts beside the samples of the run', async () => {
      const runs = [['base', tasksSolved(2, 1)] as const, ['run', tasksSolved(2, 2)] as const];
      const { page, complaints } = await open(
        renderComparisonPage(aComparison(runs, ['base'])),
        '#task=suite%2F1',
      );
      const sides = await page.locator('.sides > section').allTextContents();
      expect(sides[0]).toContain('0 of 2 samples passed.Counts only.');
      expect(sides[1]).toContain('1 of 2 samples passed.');
      expect(complaints).toEqual([]);
      const bare = await open(renderComparisonPage(aComparison(runs, ['base', 'run'])), '#task=suite%2F1');
      expect(await bare.page.locator('.sides').textContent()).toContain('1 of 2 samples passed.Counts only.');
      expect(bare.complaints).toEqual([]);
    });

    test('of a sweep shows pass@k by temperature and the best one', async () => {
      const { page, complaints, requests } = await open(renderSweepPage(aSweep()));
      expect(await page.textContent('td.estimate')).toBe('0.5000 best');
      expect(await page.getAttribute('svg.curve', 'aria-label')).toBe(
        'pass@1 is highest, 0.5000, at temperature 0.8',
      );
      await page.click('#grid a');
      expect(await page.locator('.sides h3').first().textContent()).toBe('A temperature 0.2');
      expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
    });

    test.each([
      ['comparison', two, ''],
      ['comparison-task', two, '#task=suite%2F0&A=0&B=1'],
      ['comparison-matrix', three, ''],
      ['sweep', renderSweepPage(aSweep()), ''],
    ])('(%s) is accessible in light and dark colours, and fits a phone', async (name, html, hash) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        // axe needs what the page's own policy forbids everybody.
        const { page } = await open(html, hash, { colorScheme, bypassCSP: true });
        for (const part of await page.locator('#task summary').all()) await part.click();
        expect(await graveProblems(page)).toEqual([]);
        await keepScreenshot(page, `${name}-${colorScheme}`);
        await page.setViewportSize({ width: 360, height: 700 });
        expect(await graveProblems(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
        if (colorScheme === 'light') await keepScreenshot(page, `${name}-phone`);
      }
    });

    test('of two runs of 164 tasks with 200 samples stays below 15 MB, and opens each of them', async () => {
      const noise = (seed: number) =>
        Array.from({ length: 12 }, (_, i) => Math.imul(seed + 1, 2654435761 + i * 40503) >>> 0).join(' + ');
      const run = (name: string, from: number) =>
        [
          name,
          Array.from({ length: 164 }, (_, task) =>
            aTask(
              `HumanEval/${task}`,
              Array.from({ length: 200 }, (_, i) =>
                aSample(i, `    return ${noise(from + task * 200 + i)}\n`),
              ),
            ),
          ),
        ] as const;
      const html = renderComparisonPage(aComparison([run('old', 0), run('new', 1_000_000)]));
      expect(html.length).toBeLessThan(15_000_000);
      const { page, complaints } = await open(html);
      await page.click('#grid a:has-text("163")');
      await page.waitForSelector('a.sample');
      expect(await page.locator('a.sample').count()).toBe(400);
      expect(complaints).toEqual([]);
    });

    test('shows hostile texts as text, wherever they stand', async () => {
      const sideWith = (label: string) => [label, [hostileTask(label)]] as const;
      const [name] = HOSTILE_TEXTS.map(([, text]) => text) as [string];
      const html = renderComparisonPage(aComparison([sideWith(name), sideWith(`${name}"'`)]));
      const { page, complaints, requests } = await open(html);
      await page.click('#grid a');
      await openEach(page);
      await expectInert(page);
      expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
    });
  });
}

function hostileTask(label: string) {
  const [name] = HOSTILE_TEXTS.map(([, text]) => text) as [string];
  return {
    ...aTask(
      `suite/${name}`,
      HOSTILE_TEXTS.map(([, text], index) =>
        aSample(index, `${text}${label}`, {
          evidence: { message: text, lastCall: text, lastResult: text },
          output: { head: text.slice(0, 2000), bytes: text.length },
        }),
      ),
      [name],
    ),
    defect: { taskId: `suite/${name}`, kind: 'slip', disputed: true, what: name, source: name } as const,
  };
}

/** Every hostile text on one side or the other. */
async function openEach(page: Page): Promise<void> {
  for (const [index, [what]] of HOSTILE_TEXTS.slice(0, Math.ceil(HOSTILE_TEXTS.length / 2)).entries()) {
    await page.evaluate(
      `location.hash = location.hash.replace(/&.*|$/, '&A=${index}&B=${HOSTILE_TEXTS.length - 1 - index}')`,
    );
    await page.waitForSelector(`.sides > section:first-child article[aria-label="Sample ${index}"]`);
    const text = (await page.textContent('#task')) as string;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(text, what).not.toMatch(/[\0\u001b\u202e\u2066\u200b\u2028]/u);
  }
}
