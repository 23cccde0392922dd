import { setMaxListeners } from 'node:events';

/** One place that is free or taken; results leave it in the order in which they end. */
interface Settled<R> {
  readonly value?: R;
  readonly error?: unknown;
}

/**
 * Maps a stream of items to their results, as they end. At most `width` items are taken and not yet handed on, so a slow
 * consumer holds the source back. An item that fails ends the whole.
 *
 * @param source pulled from only when there is room
 * @param signal ends it: what is under way is left to itself
 */
export async function* inAnyOrder<T, R>(
  source: Iterable<T> | AsyncIterable<T>,
  width: number,
  work: (item: T, index: number) => Promise<R>,
  signal?: AbortSignal,
): AsyncGenerator<R, void, undefined> {
  const items = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  const settled: Settled<R>[] = [];
  let wake: () => void = () => undefined;
  let taken = 0;
  let open = 0; // taken and not yet handed on
  let pulling = false;
  let exhausted = false;

  const settle = (one: Settled<R>) => {
    settled.push(one);
    wake();
  };
  const pull = async () => {
    pulling = true;
    try {
      while (!exhausted && open < width) {
        const next = await items.next();
        if (next.done === true) exhausted = true;
        else {
          open += 1;
          work(next.value, taken++).then(
            (value) => settle({ value }),
            (error: unknown) => settle({ error }),
          );
        }
      }
    } catch (error) {
      exhausted = true;
      open += 1;
      settle({ error });
    } finally {
      pulling = false;
      wake();
    }
  };
  const stop = () => wake();
  if (signal instanceof EventTarget) setMaxListeners(0, signal); // one may end any number of calls
  signal?.addEventListener('abort', stop);
  try {
    for (;;) {
      signal?.throwIfAborted();
      if (!pulling && !exhausted && open < width) void pull();
      const one = settled.shift();
      if (one !== undefined) {
        open -= 1;
        if ('error' in one) throw one.error;
        yield one.value as R;
      } else if (exhausted && !pulling && open === 0) return;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    exhausted = true;
    void items.return?.();
  }
}
