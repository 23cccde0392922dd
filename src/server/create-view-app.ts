import { Hono } from 'hono';
import type { ViewedPage } from '../runs/results/viewed-run.ts';
import { controlAccess, LOOPBACK_HOSTS } from './access.ts';
import { toServiceError } from './service-error.ts';

/** Everything is refused but these: no frame around the page, no guessing of types, nothing kept. */
const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "frame-ancestors 'none'",
} as const;

/** Serves one page to this machine alone: a name that another page has resolve to it is refused. */
export function createViewApp(page: ViewedPage, log: (message: string) => void): Hono {
  const app = new Hono();
  app.use(controlAccess({ hosts: LOOPBACK_HOSTS }));
  app.get('/', async (c) => c.html(await page.html(), 200, HEADERS));
  app.get('/state', async (c) => c.json({ version: await page.version() }, 200, HEADERS));
  app.notFound((c) => c.text('There is only the report here, at /\n', 404, HEADERS));
  app.onError((error, c) => {
    const { status, message } = toServiceError(error);
    if (status === 500) log(error.stack ?? String(error));
    return c.text(`${message}\n`, status, HEADERS);
  });
  return app;
}
