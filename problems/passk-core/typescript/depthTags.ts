// task: passk/depth_tags
// entry point: depthTags
// tags: recursion, strings
// %% prompt
/**
 * Lists the names in a folder and in the folders in it, in their order, each with a '-' in front of it for
 * every folder that it is in.
 *
 * A folder is a list of names and folders. The outermost folder counts as well. Of a folder with more than
 * three entries in it, names and folders, only the first three are listed.
 *
 * @example
 * depthTags(['a', ['b', 'c']]); // ['-a', '--b', '--c']
 * depthTags(['a', 'b', 'c', 'd']); // ['-a', '-b', '-c']
 */
function depthTags(folder: any[]): string[] {
// %% canonical solution
  return folder.slice(0, 3).flatMap((entry) => {
    const names = Array.isArray(entry) ? depthTags(entry) : [entry];
    return names.map((name) => `-${name}`);
  });
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(depthTags(['a', ['b', 'c']]), ['-a', '--b', '--c']);
assert.deepStrictEqual(depthTags(['a', 'b', 'c', 'd']), ['-a', '-b', '-c']);
assert.deepStrictEqual(depthTags([]), []);
assert.deepStrictEqual(depthTags([[]]), []);
assert.deepStrictEqual(depthTags(['a']), ['-a']);
assert.deepStrictEqual(depthTags([['a']]), ['--a']);
assert.deepStrictEqual(depthTags([[['a']], 'b']), ['---a', '-b']);
assert.deepStrictEqual(depthTags(['a', ['b'], ['c'], ['d']]), ['-a', '--b', '--c']);
assert.deepStrictEqual(depthTags([['a', 'b', 'c', 'd'], 'e', 'f']), ['--a', '--b', '--c', '-e', '-f']);
assert.deepStrictEqual(depthTags(['x', [], 'y']), ['-x', '-y']);
assert.deepStrictEqual(
  depthTags([[['p', 'q'], 'r'], ['s', ['t']], 'u', 'v']),
  ['---p', '---q', '--r', '--s', '---t', '-u'],
);
assert.deepStrictEqual(depthTags(['-a']), ['--a']);

// %% attempt: long folders are listed whole -> wrong_answer
void function depthTags(folder: any[]): string[] {
  const list = (entries: any[], depth: number): string[] =>
    entries.flatMap((entry) => (Array.isArray(entry) ? list(entry, depth + 1) : ['-'.repeat(depth) + entry]));
  return list(folder, 1);
}

// %% attempt: the outermost folder does not count -> wrong_answer
void function depthTags(folder: any[]): string[] {
  const list = (entries: any[], depth: number): string[] =>
    entries
      .slice(0, 3)
      .flatMap((entry) => (Array.isArray(entry) ? list(entry, depth + 1) : ['-'.repeat(depth) + entry]));
  return list(folder, 0);
}

// %% attempt: every name has one mark -> wrong_answer
void function depthTags(folder: any[]): string[] {
  const list = (entries: any[]): string[] =>
    entries.slice(0, 3).flatMap((entry) => (Array.isArray(entry) ? list(entry) : [`-${entry}`]));
  return list(folder);
}

// %% attempt: only names count to the three -> wrong_answer
void function depthTags(folder: any[]): string[] {
  const list = (entries: any[], depth: number): string[] => {
    let listed = 0;
    return entries.flatMap((entry) => {
      if (Array.isArray(entry)) return list(entry, depth + 1);
      return ++listed <= 3 ? ['-'.repeat(depth) + entry] : [];
    });
  };
  return list(folder, 1);
}
