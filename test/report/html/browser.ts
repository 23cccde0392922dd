import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { isInstalled } from '../../installed.ts';

/** Where Debian, Ubuntu and others put it; PASSK_TEST_CHROMIUM names another. */
const CHROMIUM = [
  process.env.PASSK_TEST_CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== '' && existsSync(path));

export const HAS_BROWSER = isInstalled('Chromium', CHROMIUM !== undefined);

export interface OpenedPage {
  readonly page: Page;
  /** Errors of scripts, and what the console said. */
  readonly complaints: readonly string[];
  /** Addresses that the page asked for, its own file apart. */
  readonly requests: readonly string[];
}

const SCREENSHOTS = fileURLToPath(new URL('../../../reports/screenshots', import.meta.url));

/** Keeps what the page looks like now, for people: `reports/screenshots/NAME.png`, which CI can store. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
}

/** A real browser for a test file; `open` shows an HTML text as a file from the disk, `visit` an address. */
export function useBrowser(): {
  open(html: string, hash?: string, options?: BrowserContextOptions): Promise<OpenedPage>;
  visit(url: string, options?: BrowserContextOptions): Promise<OpenedPage>;
} {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'passk-browser-'));
  beforeAll(async () => {
    // As root, Chromium starts only without its sandbox; it shows nothing here but our own file.
    if (CHROMIUM !== undefined)
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });
  afterEach(() => Promise.all((browser?.contexts() ?? []).map((context) => context.close())));
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const visit = async (url: string, options: BrowserContextOptions = {}): Promise<OpenedPage> => {
    const page = await (await browser.newContext(options)).newPage();
    page.setDefaultTimeout(100_000); // a busy machine may stop for half a minute
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.isNavigationRequest() || !request.url().startsWith('file:')) requests.push(request.url());
    });
    await page.goto(url);
    return { page, complaints, requests };
  };
  return {
    visit,
    async open(html, hash = '', options = {}) {
      const file = join(folder, 'report.html');
      writeFileSync(file, html);
      return visit(pathToFileURL(file).href + hash, options);
    },
  };
}
