import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

interface Suits {
  choiceFor(nodeVersion: string): { readonly folder: string; readonly majors: readonly number[] };
  installedMajors(nodeVersion: string): readonly number[];
  isolatedVmFor(nodeVersion: string): string | undefined;
}

const SUITS = fileURLToPath(new URL('../../../sandbox/javascript/isolates/suits.cjs', import.meta.url));

let root: string;
let suits: Suits;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'passk-isolates-'));
  const isolates = join(root, 'passk/sandbox/javascript/isolates');
  mkdirSync(isolates, { recursive: true });
  cpSync(SUITS, join(isolates, 'suits.cjs'));
  suits = createRequire(join(root, 'index.js'))('./passk/sandbox/javascript/isolates/suits.cjs') as Suits;
});
afterEach(() => rmSync(root, { recursive: true }));

function installed(folder: string, version: string): string {
  const place = join(root, folder, 'node_modules/isolated-vm');
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'package.json'), JSON.stringify({ version }));
  return place;
}

describe('the isolated-vm of a Node', () => {
  test.each([
    ['v20.19.0', 5],
    ['v22.23.3', 6],
    ['v24.21.0', 7],
    ['v26.10.0', 7],
  ])('%s is version %i, and none of another Node', (node, major) => {
    for (const version of ['5.0.4', '6.2.0', '7.0.1'].filter((version) => !version.startsWith(String(major))))
      installed('passk', version);
    expect(suits.isolatedVmFor(node)).toBeUndefined();
    expect(suits.installedMajors(node).length).toBeGreaterThan(0);
    const place = installed('', `${major}.9.9`);
    expect(suits.isolatedVmFor(node)).toBe(place);
  });

  test('is its own folder’s before the package manager’s', () => {
    installed('', '7.0.1');
    const own = installed('passk/sandbox/javascript/isolates/node-24', '7.0.1');
    expect(suits.isolatedVmFor('v24.21.0')).toBe(own);
  });

  test('may be that of another Node in the same tree', () => {
    const first = installed('passk/sandbox/javascript/isolates/node-20', '5.0.4');
    const second = installed('passk/sandbox/javascript/isolates/node-22', '6.2.0');
    expect([suits.isolatedVmFor('v20.20.2'), suits.isolatedVmFor('v22.23.3')]).toEqual([first, second]);
  });

  test('is installed where there is none yet', () => {
    expect(suits.isolatedVmFor('v20.20.2')).toBeUndefined();
    expect(suits.installedMajors('v20.20.2')).toEqual([]);
    expect(suits.choiceFor('v20.20.2').folder).toMatch(/isolates\/node-20$/);
  });
});
