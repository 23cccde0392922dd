import { transform } from 'sucrase';

/** Why a source is no TypeScript. */
export interface TypeScriptError {
  readonly message: string;
  /** 1-based. */
  readonly line?: number;
}

/** JavaScript, line by line where the source had it, or why there is none. */
export type Stripped =
  | { readonly code: string; readonly error?: undefined }
  | { readonly code?: undefined; readonly error: TypeScriptError };

/**
 * TypeScript without its types, as a script: enums and parameter properties become code, `import` and `export` become
 * `require` and `exports`. Every statement stays on its line. Types are not checked.
 *
 * @example
 * stripTypes('const f = (x: number): number => x * 2'); // { code: 'const f = (x) => x * 2' }
 */
export function stripTypes(source: string): Stripped {
  try {
    const hasModules = /^\s*(?:import|export)\b/m.test(source);
    const { code } = transform(source, {
      transforms: hasModules ? ['typescript', 'imports'] : ['typescript'],
      disableESTransforms: true,
      preserveDynamicImport: true,
    });
    return { code };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /\((\d+):\d+\)\s*$/.exec(message)?.[1];
    return { error: { message, ...(line === undefined ? {} : { line: Number(line) }) } };
  }
}
