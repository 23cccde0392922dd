/**
 * What is the matter with an answer, as far as its server says it or as it is empty:
 * `cut`: at the limit of tokens; `cut_thinking`: the same, before the thinking was over; `filtered`: by the server's filter;
 * `refused`; `tool_calls`: calls of tools that nobody offered, and no text; `only_thinking`; `empty`: none of these.
 */
export type AnswerCause =
  | 'cut'
  | 'cut_thinking'
  | 'filtered'
  | 'refused'
  | 'tool_calls'
  | 'only_thinking'
  | 'empty';

/** The answers of a run, and how many of them have a cause. Each has one at most. */
export interface AnswerCauses {
  readonly answers: number;
  readonly causes: Readonly<Partial<Record<AnswerCause, number>>>;
}
