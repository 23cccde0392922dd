import { COMPILE_ERROR } from '../../../core/compile-error.ts';
import type { ExecutionResult } from '../../../core/execution.ts';
import type { Limits } from '../../../core/executor-description.ts';
import type { Verdict } from '../../../core/verdict.ts';
import type { Spoilt } from '../../../workers/second-run.ts';
import { judgeDied, spoiltBy, toExecutionResult } from '../../../workers/supervised/outcome.ts';
import type { ProgramBuilder } from '../compiled-language.ts';
import type { CompilationFailure } from './compilation.ts';
import type { CompiledAnswer } from './compiled-pool.ts';
import { COMPILE_LIMITS } from './compiler.ts';
import { lineAboutMemory } from './line-about-memory.ts';

/** The verdict. A program that does not compile is a `syntax_error`, as one whose types are wrong is in other languages. */
export function toResult(
  { ran, notCompiled, isolation }: CompiledAnswer,
  limits: Limits,
  builder: ProgramBuilder,
): ExecutionResult {
  return notCompiled === undefined
    ? withWantOfMemory(toExecutionResult(ran, limits), limits, builder)
    : { ...compileError(notCompiled, builder), isolation };
}

/** Runtimes end in many ways where they are refused memory: by an exception, an exit code, a signal. */
const ENDS: readonly Verdict[] = ['runtime_error', 'exited_early', 'crashed'];

function withWantOfMemory(
  result: ExecutionResult,
  { memoryLimitMiB }: Limits,
  builder: ProgramBuilder,
): ExecutionResult {
  const { verdict, evidence, output } = result;
  if (!ENDS.includes(verdict)) return result;
  const line = lineAboutMemory(builder, `${output?.head ?? ''}\n${evidence?.message ?? ''}`);
  if (line === undefined) return result;
  const message = `wanted more memory than its limit of ${memoryLimitMiB} MiB: ${line.trim().slice(0, 200)}`;
  return { ...result, verdict: 'memory_limit', evidence: { ...evidence, message } };
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
