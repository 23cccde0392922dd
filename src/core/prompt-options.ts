/** How a task is put to a model. `base`: the prompt, to be continued. `chat`: a conversation that asks for the whole code. */
export const PROMPT_TEMPLATES = ['base', 'chat'] as const;

export type PromptTemplate = (typeof PROMPT_TEMPLATES)[number];

export interface PromptOptions {
  /** @default 'base' */
  readonly template?: PromptTemplate;
  /** System message of a conversation. @default none */
  readonly system?: string;
  /** Solved tasks of the suite that are shown first. @default 0 */
  readonly shots?: number;
}
