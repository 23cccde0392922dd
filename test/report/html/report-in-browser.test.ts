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
    expect(await detail.locator('dl').textContent()).toBe(
      'What happenedexpected 4Line of the program3: return xFailing test2: assert candidate(2) == 4Calldouble(2)Got2Expected4',
    );
    expect(await detail.locator('mark').textContent()).toBe('    return x\n');
    expect(await detail.locator('mark').getAttribute('data-line')).toBe('3');
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
        for (const part of await page.locator('#task summary').all()) await part.click();
        expect(await graveProblems(page)).toEqual([]);
        await keepScreenshot(page, `report-${colorScheme}${hash === '' ? '' : '-sample'}`);
      }
    },
  );

  test('numbers lines as Python counts them, and marks only the one that failed', async () => {
    const completion = '    a = """\r\n    x\r    y"""\n    return x\n\n\n';
    const evidence = { message: 'NameError: x', exception: 'NameError', programLine: 6 };
    const task = aTask('suite/lines', [aSample(0, completion, { evidence })]);
    const { page } = await open(renderHtmlReport(aReport([task])), '#task=suite%2Flines');
    const lines = page.locator('article > pre .numbered');
    expect(await lines.allTextContents()).toEqual([
      'def double(x):\n',
      '    """Doubles x."""\n',
      '    a = """\n',
      '    x\n',
      '    y"""\n',
      '    return x\n',
    ]);
    expect(await page.locator('article > pre mark').allTextContents()).toEqual(['    return x\n']);
    expect(await page.locator('article dl').textContent()).toBe(
      'What happenedNameError: xLine of the program6: return x',
    );
  });

  test('says that a program is the canonical solution instead of showing a difference', async () => {
    const same = aTask('suite/same', [aSample(0, '    return 2 * x\n\n')]);
    const { page } = await open(renderHtmlReport(aReport([same])), '#task=suite%2Fsame');
    await page.click('summary:has-text("Difference")');
    expect(await page.locator('article details').first().textContent()).toContain('None: they are the same.');
  });

  test('is printed in dark text on white, with its colours and whole tables', async () => {
    const { page } = await open(small, '', { colorScheme: 'dark' });
    const ground = 'getComputedStyle(document.body).backgroundColor';
    expect(await page.evaluate(ground)).toBe('rgb(20, 24, 28)');
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(ground)).toBe('rgb(255, 255, 255)');
    expect(await page.evaluate('getComputedStyle(document.querySelector("#grid a")).printColorAdjust')).toBe(
      'exact',
    );
    expect(await page.locator('form').isVisible()).toBe(false);
    await keepScreenshot(page, 'report-print');
  });

  test('shows every score on a phone without scrolling, and no tiny text in figures', async () => {
    const score = { k: 1, value: 0.1, low: 0.05, high: 0.15, suiteLow: 0.08, suiteHigh: 0.12 };
    const report = aReport(smallTasks());
    const known = [{ taskId: 'suite/easy', kind: 'slip', disputed: true, what: 'It says 3.' } as const];
    const summary = { ...report.summary, knownDefects: known, undisputed: { tasks: 2, passAtK: [score] } };
    const { page } = await open(renderHtmlReport({ ...report, summary }), '', {
      viewport: { width: 390, height: 844 },
    });
    for (const cell of await page.locator('td.estimate').all()) {
      const box = await cell.boundingBox();
      expect((box?.x ?? 390) + (box?.width ?? 0)).toBeLessThanOrEqual(374);
    }
    const label = await page.locator('svg.curve text').first().boundingBox();
    expect(label?.height).toBeGreaterThan(10);
    expect(label?.x).toBeGreaterThanOrEqual(0);
    await keepScreenshot(page, 'report-phone');
  });

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
