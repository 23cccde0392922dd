import { COMPILE_ERROR } from '../../../core/compile-error.ts';
import type { ExecutionResult } from '../../../core/execution.ts';
import type { Limits } from '../../../core/executor-description.ts';
import type { Spoilt } from '../../../workers/second-run.ts';
import { judgeDied, spoiltBy, toExecutionResult } from '../../../workers/supervised/outcome.ts';
import type { ProgramBuilder } from '../compiled-language.ts';
import type { CompilationFailure } from './compilation.ts';
import type { CompiledAnswer } from './compiled-pool.ts';
import { COMPILE_LIMITS } from './compiler.ts';

/** The verdict. A program that does not compile is a `syntax_error`, as one whose types are wrong is in other languages. */
export function toResult(
  { ran, notCompiled, isolation }: CompiledAnswer,
  limits: Limits,
  builder: ProgramBuilder,
): ExecutionResult {
  return notCompiled === undefined
    ? toExecutionResult(ran, limits)
    : { ...compileError(notCompiled, builder), isolation };
}

function compileError({ failed, diagnostics }: CompilationFailure, builder: ProgramBuilder): ExecutionResult {
  if (failed === 'timeout') return { verdict: 'timeout', evidence: { message: outOfCompileTime() } };
  if (failed === 'memory')
    return {
      verdict: 'memory_limit',
      evidence: { message: `compiling it reached the limit of ${COMPILE_LIMITS.memoryLimitMiB} MiB` },
    };
  const { message, programLine } = builder.readDiagnostics(diagnostics);
  return {
    verdict: 'syntax_error',
    evidence: {
      message: `does not compile: ${message}`,
      exception: COMPILE_ERROR,
      ...(programLine === undefined ? {} : { programLine }),
    },
  };
}

/** In words. */
export function outOfCompileTime(): string {
  return `compiling it reached the limit of ${COMPILE_LIMITS.timeLimitMs} ms`;
}

export function spoiltIn({ ran }: CompiledAnswer, limits: Limits): Spoilt | undefined {
  return ran === undefined ? undefined : spoiltBy(ran, limits);
}

export function judgeDiedIn({ ran }: CompiledAnswer): boolean {
  return ran !== undefined && judgeDied(ran);
}
