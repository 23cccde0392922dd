import { PickleFault } from './byte-cursor.ts';

/** A list or a dict, which grows until it stands in another one. */
interface Container {
  readonly value: unknown[] | Map<string, unknown>;
  /** Bytes that it takes about when everything in it is written out. */
  size: number;
  isClosed: boolean;
  depth: number;
}

/** What a value holds when it is written out, bounded: a list that holds one list ten times, ten levels deep, holds 10^10 values. */
const MOST_SIZE = 512 * 1024 * 1024;
const VALUE_SIZE = 16;
const DEEPEST = 200;
const MARK = Symbol('mark');

/** The stack and the memo of a pickle that is read: plain values, and lists and dicts that are not in themselves. */
export interface PickleStack {
  push(value: unknown): void;
  pushList(items?: readonly unknown[]): void;
  pushDict(): void;
  mark(): void;
  pop(): unknown;
  /** Everything above the last mark, which goes, too. */
  popToMark(): unknown[];
  append(items: readonly unknown[]): void;
  /** Keys and values in turn. */
  setItems(items: readonly unknown[]): void;
  memoize(index: number): void;
  recall(index: number): void;
  readonly memoSize: number;
  /** The one value that is left. */
  result(): unknown;
}

export function createPickleStack(): PickleStack {
  const stack: unknown[] = [];
  const memo = new Map<number, unknown>();

  const top = (): unknown => {
    const value = stack.at(-1);
    if (stack.length === 0 || value === MARK) throw new PickleFault('it takes a value where there is none');
    return value;
  };
  const pop = (): unknown => {
    const value = top();
    stack.pop();
    return value;
  };
  const open = (value: Container['value'], what: string): Container => {
    const container = top() as Container;
    const kind = Array.isArray(value) ? Array.isArray(container?.value) : container?.value instanceof Map;
    if (!kind) throw new PickleFault(`it adds to a value that is no ${what}`);
    if (container.isClosed)
      throw new PickleFault(`a ${what} of it grows within another value, or holds itself`);
    return container;
  };
  const put = (container: Container, item: unknown): unknown => {
    if (item === MARK) throw new PickleFault('a mark stands among its values');
    if (item === container) throw new PickleFault('a value of it holds itself');
    const inner = isContainer(item) ? item : undefined;
    if (inner !== undefined) {
      inner.isClosed = true;
      container.depth = Math.max(container.depth, inner.depth + 1);
      if (container.depth > DEEPEST)
        throw new PickleFault(`more than ${DEEPEST} values stand in one another`);
    }
    container.size += VALUE_SIZE + (inner?.size ?? (typeof item === 'string' ? item.length : 0));
    if (container.size > MOST_SIZE)
      throw new PickleFault('it grows beyond all bounds when it is written out');
    return inner?.value ?? item;
  };
  return {
    push: (value) => stack.push(value),
    pushList(items = []) {
      const list: Container = { value: [], size: 0, isClosed: false, depth: 1 };
      for (const item of items) (list.value as unknown[]).push(put(list, item));
      stack.push(list);
    },
    pushDict: () => stack.push({ value: new Map(), size: 0, isClosed: false, depth: 1 } satisfies Container),
    mark: () => stack.push(MARK),
    pop,
    popToMark() {
      const at = stack.lastIndexOf(MARK);
      if (at < 0) throw new PickleFault('it goes back to a mark that it never made');
      return stack.splice(at).slice(1);
    },
    append(items) {
      const list = open([], 'list');
      for (const item of items) (list.value as unknown[]).push(put(list, item));
    },
    setItems(items) {
      const dict = open(new Map(), 'dict');
      if (items.length % 2 !== 0) throw new PickleFault('a key of it has no value');
      for (let i = 0; i < items.length; i += 2) {
        const key = items[i];
        if (typeof key !== 'string') throw new PickleFault('a key of it is no text');
        dict.size += key.length;
        (dict.value as Map<string, unknown>).set(key, put(dict, items[i + 1]));
      }
    },
    memoize: (index) => memo.set(index, top()),
    recall(index) {
      if (!memo.has(index)) throw new PickleFault(`it recalls value ${index}, which it has not kept`);
      stack.push(memo.get(index));
    },
    get memoSize() {
      return memo.size;
    },
    result() {
      const value = pop();
      if (stack.length > 0) throw new PickleFault('it leaves more than one value');
      return isContainer(value) ? value.value : value;
    },
  };
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null && 'isClosed' in value;
}
