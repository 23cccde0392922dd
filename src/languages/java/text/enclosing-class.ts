/** The class around a place. */
export interface EnclosingClass {
  readonly name: string;
  /** Of the brace that opens it. */
  readonly open: number;
}

/**
 * The innermost class around a place of a masked source; undefined outside of all.
 *
 * @example
 * enclosingClass('class A { int f', 12)?.name; // 'A'
 */
export function enclosingClass(masked: string, at: number): EnclosingClass | undefined {
  const around: (EnclosingClass | undefined)[] = [];
  let named: string | undefined;
  for (const match of masked.slice(0, at).matchAll(/\b(?:class|interface|enum|record)\s+([\w$]+)|[{};]/g)) {
    if (match[1] !== undefined) named = match[1];
    else if (match[0] === '}') around.pop();
    else if (match[0] === '{')
      around.push(named === undefined ? undefined : { name: named, open: match.index });
    if (match[1] === undefined) named = undefined;
  }
  return around.findLast((one) => one !== undefined);
}
