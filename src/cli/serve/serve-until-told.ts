import type { AppOptions } from '../../server/create-app.ts';
import type { Address } from '../../server/listen.ts';
import type { Service } from '../../server/service.ts';
import { warnOfMissingLayers } from '../missing-layers.ts';

export interface Serving {
  readonly stdio: boolean;
  readonly address: Address;
  /** How long open requests have when the process is told to stop. */
  readonly drainMs: number;
  readonly capacity: number;
  readonly app: AppOptions;
}

/** Serves until the input ends, or SIGTERM or SIGINT come; then what was accepted is answered. A second signal ends it at once. */
export async function serveUntilTold(service: Service, serving: Serving): Promise<void> {
  try {
    warnOfMissingLayers(await service.evaluator.describe()); // whoever is told of workers has them
    await (serving.stdio ? overPipes(service, serving) : overSockets(service, serving));
  } finally {
    await service.evaluator.close();
  }
}

async function overPipes(service: Service, { capacity, drainMs }: Serving): Promise<void> {
  const { serveStdio } = await import('../../server/stdio.ts');
  const stop = new AbortController();
  const late = toldToStop().then(() => {
    stop.abort();
    return new Promise<void>((resolve) => setTimeout(resolve, drainMs).unref());
  });
  await Promise.race([serveStdio(service, process.stdin, process.stdout, capacity, stop.signal), late]);
  process.stdin.destroy(); // open, it would hold the process
}

async function overSockets(service: Service, { address, app: options, drainMs }: Serving): Promise<void> {
  const [{ createApp }, { listen }, { LOOPBACK_HOSTS }] = await Promise.all([
    import('../../server/create-app.ts'),
    import('../../server/listen.ts'),
    import('../../server/access.ts'),
  ]);
  const log = (message: string) => process.stderr.write(`passk: ${message}\n`);
  const hosts = 'host' in address ? { hosts: [...LOOPBACK_HOSTS, address.host] } : {};
  const executors = await service.evaluator.describe();
  const tiers = [...new Set(executors.map(({ isolation }) => isolation))].join(' and ');
  const app = createApp(service, { ...options, ...hosts, log });
  const listener = await listen(app, address, { ownProcess: true });
  log(`listening on ${listener.url}; ${service.evaluator.problems.size} tasks, isolation ${tiers}`);
  await toldToStop();
  const open = service.admission.inFlight();
  log(`stopping; ${open === 0 ? 'nothing is open' : `${open} programs are still open`}`);
  const givenUp = new Promise<void>((resolve) => setTimeout(resolve, drainMs).unref());
  await Promise.race([service.admission.drain(), givenUp]);
  void givenUp.then(() => listener.destroy());
  await listener.close();
}

/** Resolves at the first SIGTERM or SIGINT; the next one ends the process at once. */
export function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      process.once('SIGTERM', () => process.exit(130));
      process.once('SIGINT', () => process.exit(130));
      resolve();
    };
    let told = false;
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.once(signal, () => {
        if (!told) stop();
        told = true;
      });
  });
}
