/** What a pattern of `--tasks` asks of a task. */
export interface TaskPattern {
  /** As it was given. */
  readonly text: string;
  /** `include`: these tasks. `exclude` (`!`): not these. `require` (`&`): none but these, whatever else chooses them. */
  readonly role: 'include' | 'exclude' | 'require';
  /** What stands behind the sign, in its alternatives. */
  readonly alternatives: readonly string[];
  /** Whether an id or a tag is meant. */
  matches(text: string): boolean;
}

const BOUND = /^([\w-]+)(>=|<=)(.+)$/;

/**
 * Reads a pattern: `*` stands for any characters; in one that begins with `&`, `|` stands between alternatives; `date>=2024-08-01` and
 * `rating<=1500` mean tags `date:...` and `rating:...`, compared as numbers where both sides are some, else as text.
 */
export function taskPattern(text: string): TaskPattern {
  const role = text.startsWith('!') ? 'exclude' : text.startsWith('&') ? 'require' : 'include';
  const body = role === 'include' ? text : text.slice(1);
  const alternatives = role === 'require' ? body.split('|') : [body];
  const matchers = alternatives.map((one) => boundMatcher(one) ?? starMatcher(one));
  return { text, role, alternatives, matches: (candidate) => matchers.some((matches) => matches(candidate)) };
}

function boundMatcher(text: string): ((tag: string) => boolean) | undefined {
  const [, key = '', sign, bound = ''] = BOUND.exec(text) ?? [];
  if (sign === undefined) return undefined;
  return (tag) => {
    if (!tag.startsWith(`${key}:`)) return false;
    const value = tag.slice(key.length + 1);
    const [a, b] = [Number(value), Number(bound)];
    const order = Number.isNaN(a) || Number.isNaN(b) ? compareTexts(value, bound) : a - b;
    return sign === '>=' ? order >= 0 : order <= 0;
  };
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function starMatcher(pattern: string): (text: string) => boolean {
  const escaped = pattern.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll('\\*', '.*');
  const expression = new RegExp(`^${escaped}$`);
  return (text) => expression.test(text);
}
