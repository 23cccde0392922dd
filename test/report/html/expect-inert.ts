import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const FOREIGN =
  'script:not([id]):not(:is(body > script)), img, iframe, object, base, template, link, #task :is(style, meta, form, svg)';

/** Nothing of a hostile text became an element, and none of its scripts ran. */
export async function expectInert(page: Page): Promise<void> {
  expect(await page.locator(FOREIGN).count()).toBe(0);
  expect(await page.evaluate('window.hacked')).toBe(undefined);
}
