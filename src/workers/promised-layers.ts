/**
 * What the first worker of an executor came up with holds for all of them: it is what the run says about itself. One that comes up
 * with less later, a replacement or a spare, has met a failure and not a machine that refuses: it must not judge.
 */
export interface PromisedLayers {
  /** Why a process with these layers may not be used; undefined when it may. The first one asked about makes the promise. */
  breach(layers: readonly string[]): string | undefined;
  /** What was promised so far. */
  promised(): readonly string[] | undefined;
}

/**
 * @example
 * const layers = createPromisedLayers();
 * layers.breach(['mount', 'seccomp']); // undefined
 * layers.breach(['seccomp']); // 'it came up without the layers that the first one had: mount'
 */
export function createPromisedLayers(): PromisedLayers {
  let promise: readonly string[] | undefined;
  return {
    breach(layers) {
      promise ??= layers;
      const lacking = promise.filter((layer) => !layers.includes(layer));
      if (lacking.length === 0) return undefined;
      return `it came up without the layers that the first one had: ${lacking.join(', ')}`;
    },
    promised: () => promise,
  };
}
