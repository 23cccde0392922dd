import { describe, expect, test } from 'vitest';
import { renderHtmlReport } from '../../../src/report/html/render-html-report.ts';
import { aReport, aSample, aTask, smallTasks } from './a-report.ts';
import { HAS_BROWSER, keepScreenshot, useBrowser } from './browser.ts';
import { testComparisonPages } from './comparison-in-browser.ts';
import { expectInert } from './expect-inert.ts';
import { graveProblems } from './grave-problems.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

describe.skipIf(!HAS_BROWSER)('the HTML report in a browser', () => {
  const { open } = useBrowser();
  const small = renderHtmlReport(aReport(smallTasks()));

  test('opens from the disk without a complaint and asks for nothing else', async () => {
    const { page, complaints, requests } = await open(small);
    expect(await page.textContent('h1')).toBe('suite · a-model');
    expect(await page.locator('svg.curve polyline').count()).toBe(1);
    expect(await page.locator('#grid li:visible').count()).toBe(3);
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
  });

  test('finds tasks by text, verdict and tag, and puts the hardest first', async () => {
    const { page } = await open(small);
    const shown = async () => (await page.locator('#grid li:visible .name').allTextContents()).join(' ');
    await page.fill('#find', 'HAR');
    expect(await shown()).toBe('hard');
    expect(await page.textContent('#shown')).toBe('1 of 3 tasks');
    await page.fill('#find', '');
    await page.selectOption('#by-verdict', 'wrong_answer');
    expect(await shown()).toBe('even hard');
    await page.selectOption('#by-tag', 'numbers');
    expect(await shown()).toBe('even');
    await page.selectOption('#by-verdict', '');
    await page.selectOption('#by-tag', '');
    await page.selectOption('#order', 'hardest');
    expect(await shown()).toBe('hard even easy');
  });

  test('shows in three clicks why a task fails', async () => {
    const { page, complaints } = await open(small);
    await page.click('#grid a:has-text("even")');
    await page.click('a.sample:has-text("1")');
    await page.click('summary:has-text("Difference")');
    const detail = page.locator('#task');
    expect(await detail.locator('h2').textContent()).toBe('suite/even');
    expect(await detail.locator('h3').textContent()).toContain('wrong_answer');
    expect(await detail.locator('dl').textContent()).toContain('double(2)');
    expect(await detail.locator('del').textContent()).toBe('-     return 2 * x\n');
    expect(await detail.locator('ins').textContent()).toBe('+     return x\n');
    expect(await detail.locator('pre').first().locator('.token-keyword').first().textContent()).toBe('def');
    expect(complaints).toEqual([]);
  });

  test('is gone through with the keyboard alone, and an address opens a sample again', async () => {
    const { page } = await open(small, '#task=suite%2Feven&sample=1');
    expect(await page.textContent('#task h3')).toContain('Sample 1');
    await page.locator('a[rel="next"]').press('Enter');
    await page.waitForSelector('h2:text-is("suite/hard")');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('suite/hard');
    await page.locator('a[rel="up"]').press('Enter');
    await page.waitForSelector('#grid:visible');
    expect(await page.evaluate('document.activeElement.title')).toContain('suite/hard');
  });

  test.each(['light', 'dark'] as const)(
    'has no serious accessibility problem in %s colours',
    async (colorScheme) => {
      // axe needs what the page's own policy forbids everybody.
      for (const hash of ['', '#task=suite%2Feven&sample=1']) {
        const { page } = await open(small, hash, { colorScheme, bypassCSP: true });
        expect(await graveProblems(page)).toEqual([]);
        await keepScreenshot(page, `report-${colorScheme}${hash === '' ? '' : '-sample'}`);
      }
    },
  );

  test('fits a phone without scrolling sideways', async () => {
    const { page } = await open(small, '#task=suite%2Feven', { viewport: { width: 360, height: 700 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await keepScreenshot(page, 'report-phone-task');
    await page.click('a[rel="up"]');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  });

  test('of 164 tasks with 200 samples stays below 15 MB, and opens each of them', async () => {
    const noise = (seed: number) =>
      Array.from({ length: 12 }, (_, i) => Math.imul(seed + 1, 2654435761 + i * 40503) >>> 0).join(' + ');
    const tasks = Array.from({ length: 164 }, (_, task) =>
      aTask(
        `HumanEval/${task}`,
        Array.from({ length: 200 }, (_, i) => aSample(i, `    return ${noise(task * 200 + i)}\n`)),
      ),
    );
    const html = renderHtmlReport(aReport(tasks));
    expect(html.length).toBeLessThan(15_000_000);
    const { page, complaints } = await open(html);
    await page.click('#grid a:has-text("163")');
    await page.waitForSelector('a.sample');
    expect(await page.locator('a.sample').count()).toBe(200);
    expect(complaints).toEqual([]);
  });

  test('shows hostile texts as text, wherever they stand', async () => {
    const samples = HOSTILE_TEXTS.map(([, text], index) =>
      aSample(index, text, {
        evidence: { message: text, lastCall: text, lastResult: text },
        output: { head: text.slice(0, 2000), bytes: text.length },
        repairs: [text.slice(0, 100)],
      }),
    );
    const name = HOSTILE_TEXTS[0]?.[1] as string;
    const report = aReport([aTask(`suite/${name}`, samples, [name])]);
    const hostile = {
      ...report,
      summary: { ...report.summary, model: name, notes: HOSTILE_TEXTS.map(([, text]) => text.slice(0, 500)) },
    };
    const { page, complaints, requests } = await open(renderHtmlReport(hostile));
    await page.click('#grid a');
    for (const [index, [what, text]] of HOSTILE_TEXTS.entries()) {
      await page.click(`a.sample[aria-label^="Sample ${index}:"]`);
      await page.waitForSelector(`article[aria-label="Sample ${index}"]`);
      const program = (await page.textContent('article > pre')) as string;
      expect(program.length, what).toBeGreaterThan(Math.min(text.length, 1000));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(program, what).not.toMatch(/[\0\u001b\u202e\u2066\u200b\u2028]/u);
    }
    await expectInert(page);
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
  });

  testComparisonPages(open); // here, for a browser takes longer to start than a test
});
