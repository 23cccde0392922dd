/** What the parser knows of a command's flags: names with their aliases, and how each takes its value. */
export interface KnownFlags {
  readonly alias: Readonly<Record<string, readonly string[]>>;
  readonly boolean: readonly string[];
  readonly array: readonly string[];
}

/** One flag as it was typed. */
export interface GivenFlag {
  /** As it was typed: "--workers", "-w", "--no-dedupe". */
  readonly shown: string;
  /** Its long name. */
  readonly name: string;
  /** Absent where nothing follows that could be a value. */
  readonly value?: string;
}

const NEGATIVE_NUMBER = /^-(?:\d|\.\d)/;

/**
 * The flags of a command line word by word. The parser hands on one value for each, so that what was typed twice, or without a value, or
 * is no number, can't be told from its result.
 */
export function readArguments(
  args: readonly string[],
  known: KnownFlags,
): { readonly flags: readonly GivenFlag[]; readonly words: readonly string[] } {
  const flags: GivenFlag[] = [];
  const words: string[] = [];
  const isBoolean = (name: string) => known.boolean.includes(name);
  for (let i = 0; i < args.length; i++) {
    const word = args[i] as string;
    if (word === '--') {
      words.push(...args.slice(i + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-' || NEGATIVE_NUMBER.test(word)) {
      words.push(word);
      continue;
    }
    for (const { shown, inline } of flagsIn(word)) {
      const name = longName(shown, known);
      const next = args[i + 1];
      const follows = next !== undefined && (!next.startsWith('-') || NEGATIVE_NUMBER.test(next));
      if (inline !== undefined) flags.push({ shown, name, value: inline });
      else if (isBoolean(name)) {
        const given = next === 'true' || next === 'false';
        flags.push({ shown, name, value: given ? next : 'true' });
        if (given) i += 1;
      } else if (follows) {
        flags.push({ shown, name, value: next });
        i += 1;
        if (known.array.includes(name)) while (isValue(args[i + 1])) i += 1;
      } else flags.push({ shown, name });
    }
  }
  return { flags, words };
}

function isValue(word: string | undefined): boolean {
  return word !== undefined && !word.startsWith('-');
}

/** One for `--name=value`; several for `-qh`, of which only the last can take the next word. */
function flagsIn(word: string): readonly { readonly shown: string; readonly inline?: string }[] {
  const at = word.indexOf('=');
  const [shown, inline] = at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
  if (word.startsWith('--') || shown.length === 2)
    return [{ shown, ...(inline === undefined ? {} : { inline }) }];
  const rest = word.slice(2);
  if (/^[\d.-]/.test(rest)) return [{ shown: word.slice(0, 2), inline: rest }];
  return [...shown.slice(1)].map((letter, i, all) => ({
    shown: `-${letter}`,
    ...(inline !== undefined && i === all.length - 1 ? { inline } : {}),
  }));
}

function longName(shown: string, { alias, boolean }: KnownFlags): string {
  const typed = shown.replace(/^--?/, '');
  const positive = typed.replace(/^no-/, '');
  const name = typed !== positive && boolean.includes(positive) ? positive : typed;
  if (name.length > 1) return name;
  const long = Object.keys(alias).find((key) => key.length > 1 && alias[key]?.includes(name));
  return long ?? alias[name]?.find((other) => other.length > 1) ?? name;
}
