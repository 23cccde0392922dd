/** Which rule found the program. `unparsed` and `unclosed_thinking` found none. */
export type ExtractionRule =
  | 'continuation'
  | 'fence'
  | 'fenced_body'
  | 'whole'
  | 'span'
  | 'unparsed'
  | 'unclosed_thinking';

export interface ExtractedAnswer {
  /** The program; null where there is nothing to run. */
  readonly source: string | null;
  readonly rule: ExtractionRule;
  /** What had to be changed, in order. */
  readonly repairs: readonly string[];
}
