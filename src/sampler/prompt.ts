import type { SampleRequest } from '../model/model-backend.ts';

/** What is sent for a task, where its answer ends, and what makes a completion of it. */
export interface Prompt
  extends Pick<SampleRequest, 'prompt' | 'suffix' | 'showsSpecialTokens' | 'messages' | 'stop'> {
  /** Tokens at which the model ended its answer, if a backend has left them in it. @default none */
  readonly ends?: readonly string[];
  /** Stands behind each answer in its completion: what was behind the gap that the model has filled. @default nothing */
  readonly tail?: string;
}
