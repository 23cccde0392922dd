import type { ExtractionMode } from '../../core/completion.ts';
import type { Grants } from '../../core/grants.ts';
import type { IsolationTier } from '../../core/isolation.ts';
import type { Language } from '../../core/language.ts';
import type { OfficialRule } from '../../core/tests/official-rule.ts';
import type { RunWatch } from '../run-event.ts';
import type { ScoreOptions } from './score-options.ts';

/**
 * How samples are judged, whoever drew them. In a resumed run what is left out is as the run began with; what differs from that is refused,
 * unless it changes no verdict.
 */
export interface JudgingOptions extends Grants, RunWatch, ScoreOptions {
  /**
   * Name (`passk-core`, `humaneval`), problem file, directory of problem files, or generated family. Reports load it again, so it is never
   * an object in memory. @default 'passk-core'
   */
  readonly suite?: string;
  /** Where the suite has several, or its file does not say. @default what the suite says */
  readonly language?: Language;
  /**
   * Only these tasks: ids, ends of ids, tags or patterns with `*`; `!PATTERN` leaves out, and `&PATTERN` leaves out all else:
   * `&difficulty:easy|difficulty:medium`, `&date>=2024-08-01`. @default all
   */
  readonly tasks?: readonly string[];
  /** The k of pass@k, each at least 1. @default those of 1, 10 and 100 that there are samples for */
  readonly k?: readonly number[];
  /** Worker processes. @default one a core */
  readonly workers?: number;
  /** CPU time of a program, and its time on the clock. @default 3000 */
  readonly timeLimitMs?: number;
  /** `auto`: a limit for each task from its canonical solution, at most `timeLimitMs`. @default 'fixed' */
  readonly timeLimit?: 'fixed' | 'auto';
  /** Memory of a program. @default 512 */
  readonly memoryLimitMiB?: number;
  /** How a program is found in an answer. @default the model's; 'verbatim' for samples of a file */
  readonly extraction?: ExtractionMode;
  /** Compare outputs and results as this grader does, for figures beside published ones. @default as the tasks say */
  readonly compareAs?: OfficialRule;
  /** Run equal programs once. @default true */
  readonly dedupe?: boolean;
  /** Run each distinct program so often, and list the tasks whose verdicts disagree. @default 1 */
  readonly repeat?: number;
  /** A TypeScript program with wrong types fails. @default true */
  readonly typeCheck?: boolean;
  /** Run programs of known outcome and every canonical solution first. @default true */
  readonly preflight?: boolean;
  /** Stop where a canonical solution fails its own test; else such tasks are left out. @default false */
  readonly strictPreflight?: boolean;
  /** Seed of everything random. @default 0 */
  readonly seed?: number;
  /** Stop rather than run programs with less isolation. @default 'basic' */
  readonly requireIsolation?: IsolationTier;
  /** Interpreter of Python programs. @default 'python3' */
  readonly python?: string;
  /** Where the run directory is made. @default 'reports' */
  readonly out?: string;
}
