import * as z from 'zod';
import { ServiceError } from './service-error.ts';

const file = z.object({
  name: z.string().nullish(),
  content: z.string(),
  encoding: z.enum(['base64', 'hex', 'utf8']).nullish(),
});

/** What Piston's clients send. */
export const pistonSchema = z.object({
  language: z.string(),
  version: z.string(),
  files: z.array(file).min(1),
  stdin: z.string().nullish(),
  args: z.array(z.string()).nullish(),
  run_timeout: z.number().nullish(),
  run_cpu_time: z.number().nullish(),
  run_memory_limit: z.number().nullish(),
  compile_timeout: z.number().nullish(),
  compile_cpu_time: z.number().nullish(),
  compile_memory_limit: z.number().nullish(),
});

export type PistonRequest = z.infer<typeof pistonSchema>;

/** The request's files by name, as text. */
export function textFiles({ files }: PistonRequest): ReadonlyMap<string, string> {
  return new Map(
    files.map(({ name, content, encoding }, i) => [
      name ?? `file${i}.code`,
      Buffer.from(content, encoding ?? 'utf8').toString('utf8'),
    ]),
  );
}

/** @throws ServiceError 400 unless `version` selects what is at hand. */
export function requireVersion(language: string, asked: string, actual: string): void {
  const wanted = asked.replace(/^[\^~=v\s]+/, '').split('.');
  const parts = actual.split('.');
  if (asked === '*' || wanted.every((part, i) => /^[x*]$/i.test(part) || part === parts[i])) return;
  throw new ServiceError(
    400,
    'E_INPUT',
    `${language}-${asked} runtime is unknown; this server has ${actual}`,
  );
}

/** -1 and what is absent are no limits of the caller's. */
export function given(limit: number | null | undefined): number | undefined {
  return typeof limit === 'number' && limit > 0 ? limit : undefined;
}
