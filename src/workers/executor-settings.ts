import type { Limits } from '../core/executor-description.ts';
import type { IsolationTier } from '../core/isolation.ts';
import type { SandboxLayer } from './layers.ts';

/** What every executor with a pool of workers can be told. */
export interface ExecutorSettings {
  /** Workers: each runs one program at a time. @default one a core */
  readonly workers?: number;
  readonly limits?: Partial<Limits>;
  /** Layers to try; what the machine does not grant is left out, and every result says what held. @default all */
  readonly layers?: readonly SandboxLayer[];
  /** Refuse to start, and to believe a verdict, with less isolation than this. @default 'basic' */
  readonly requireIsolation?: IsolationTier;
}
