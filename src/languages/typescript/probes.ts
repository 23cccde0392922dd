import { JAVASCRIPT_PROBES } from '../javascript/probes.ts';
import type { Probes } from '../probes.ts';

/** What JavaScript's own probes do not show. */
export const TYPESCRIPT_PROBES: Probes = {
  problem: {
    ...JAVASCRIPT_PROBES.problem,
    language: 'typescript',
    prompt: 'const double = (x: number): number => {\n',
  },
  bodies: [
    ['  return x * 2;\n};\n', 'passed'],
    ['  return (;\n};\n', 'syntax_error'],
  ],
  ...(JAVASCRIPT_PROBES.escape === undefined ? {} : { escape: JAVASCRIPT_PROBES.escape }),
};
