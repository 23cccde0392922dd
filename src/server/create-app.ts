import { Hono } from 'hono';
import { type Access, controlAccess } from './access.ts';
import { limitBody } from './limit-body.ts';
import { openApiDocument } from './openapi.ts';
import { addPistonRoutes } from './piston-routes.ts';
import { addRouterRoute } from './router-route.ts';
import { addSandboxFusionRoutes } from './sandbox-fusion-route.ts';
import type { Service } from './service.ts';
import { errorBody, toServiceError } from './service-error.ts';
import { addVerifyRoute } from './verify-route.ts';

export interface AppOptions extends Access {
  /** The largest body of a request. */
  readonly maxBodyMiB: number;
  /** Leave out the endpoints that run programs without judging them. @default false */
  readonly verifyOnly?: boolean;
  /** Told of what went wrong on our side. */
  readonly log?: (message: string) => void;
}

/** All endpoints. `app.request(...)` answers without a socket. */
export function createApp(service: Service, options: AppOptions): Hono {
  const { maxBodyMiB, verifyOnly = false, log = () => undefined } = options;
  const app = new Hono();
  const methods = new Map<string, string[]>();

  app.use(async function measure(c, next) {
    const started = performance.now();
    await next();
    const route = methods.has(c.req.path) ? c.req.path : 'none'; // paths that clients make up must not become labels
    service.metrics.request(route, c.res.status, (performance.now() - started) / 1000);
  });
  app.use(controlAccess(options));
  app.use(async function refuseWhenStopping(c, next) {
    if (c.req.method === 'POST') service.admission.enter(0); // before its body is waited for
    return next();
  });
  app.use(limitBody(maxBodyMiB));
  app.onError((error, c) => {
    const refusal = toServiceError(error);
    if (refusal.status === 500) log(`${c.req.method} ${c.req.path}: ${error.stack ?? String(error)}`);
    return c.json(errorBody(refusal), refusal.status, refusal.headers);
  });
  app.notFound((c) => {
    const { method, path } = c.req;
    const message = `there is no ${method} ${path} here; see /openapi.json`;
    const allowed = methods.get(path);
    const refusal = errorBody({ code: 'E_ROUTE', message });
    return allowed === undefined ? c.json(refusal, 404) : c.json(refusal, 405, { allow: allowed.join(', ') });
  });

  addVerifyRoute(app, service);
  if (!verifyOnly) {
    addSandboxFusionRoutes(app, service);
    addPistonRoutes(app, service);
    addRouterRoute(app, service);
  }
  addStatusRoutes(app, service, verifyOnly);
  for (const { path, method } of app.routes)
    if (method !== 'ALL') methods.set(path, [...(methods.get(path) ?? []), method]);
  return app;
}

function addStatusRoutes(
  app: Hono,
  { admission, evaluator, metrics, version }: Service,
  verifyOnly: boolean,
): void {
  app.get('/health', async (c) => {
    if (admission.draining()) return c.json({ status: 'stopping' }, 503);
    const executors = (await evaluator.describe()).map(
      ({ language, interpreterVersion, isolation, layers }) => ({
        language,
        interpreter: interpreterVersion,
        isolation,
        layers,
      }),
    );
    return c.json({
      status: 'ok',
      version,
      tasks: evaluator.problems.size,
      in_flight: admission.inFlight(),
      executors,
    });
  });
  app.get('/metrics', async (c) =>
    c.body(await metrics.text(), 200, { 'content-type': metrics.contentType }),
  );
  app.get('/openapi.json', (c) => c.json(openApiDocument(version, verifyOnly)));
}
