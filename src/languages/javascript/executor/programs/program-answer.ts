import type { IsolationTier } from '../../../../core/isolation.ts';
import type { HostEnd } from '../answer.ts';
import type { HostWord } from './answer-reader.ts';
import type { KeptOutput } from './kept-output.ts';

/** What a worker found out about one whole program. */
export interface ProgramAnswer {
  readonly layers: readonly string[];
  readonly isolation: IsolationTier;
  /** Who ended the program: itself or its host, the watch over its time, we for what it wrote, or nobody waits any longer. */
  readonly endedBy: 'host' | 'cpu' | 'idle' | 'output' | 'deadline';
  /** How it ended, as its host says. */
  readonly word: HostWord | undefined;
  /** Set where the host itself ended under the program. */
  readonly hostEnd: HostEnd | undefined;
  readonly stdout: KeptOutput;
  readonly stderr: KeptOutput;
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly maxRssKiB: number | undefined;
}
