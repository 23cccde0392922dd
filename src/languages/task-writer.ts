/** A generated task, in no language yet. */
export interface GeneratedTask {
  readonly entryPoint: string;
  /** Of every parameter, and of what is returned where that is one value. */
  readonly type: 'text' | 'numbers' | 'number';
  readonly parameters: readonly string[];
  /** Whether a list of several values is returned. */
  readonly returnsList: boolean;
  /** The description, line by line. */
  readonly sentences: readonly string[];
  /** The first of them is the docstring's example. */
  readonly cases: readonly GeneratedCase[];
}

/** A call of the entry point, `(1, "a")`, and what it returns; written alike in every language that has families. */
export interface GeneratedCase {
  readonly call: string;
  readonly result: string;
}

/** Writes generated tasks in a language. */
export interface TaskWriter {
  /** Which of a step's statements are in it. */
  readonly statements: 'python' | 'javascript';
  readonly prompt: (task: GeneratedTask) => string;
  /** The rest of the function behind the prompt. */
  readonly body: (statements: readonly string[], returned: string) => string;
  readonly test: (task: GeneratedTask) => string;
}
