import type { Problem } from '../core/problem.ts';

/** The key by which tags are meant that have none. */
export const PLAIN_TAGS = 'tag';

/**
 * What a task's tags say of a key: `easy` for `difficulty` where one is `difficulty:easy`; for `tag` those without a key.
 *
 * @example
 * tagValues({ tags: ['difficulty:easy', 'graphs'] }, 'difficulty'); // ['easy']
 */
export function tagValues({ tags = [] }: Pick<Problem, 'tags'>, key: string): readonly string[] {
  if (key === PLAIN_TAGS) return tags.filter((tag) => !tag.includes(':'));
  return tags.filter((tag) => tag.startsWith(`${key}:`)).map((tag) => tag.slice(key.length + 1));
}

/** The keys that tags of these tasks have. */
export function tagKeys(problems: readonly Pick<Problem, 'tags'>[]): readonly string[] {
  const tags = problems.flatMap((problem) => problem.tags ?? []);
  const keys = tags.map((tag) => (tag.includes(':') ? tag.slice(0, tag.indexOf(':')) : PLAIN_TAGS));
  return [...new Set(keys)].filter((key) => key !== '').sort();
}
