import { describe, expect, test } from 'vitest';
import type { ProgressState } from '../../../src/report/terminal/progress.ts';
import {
  createProgressReporter,
  type ProgressClock,
} from '../../../src/report/terminal/progress-reporter.ts';

/** A clock that stands until it is told to go. */
function handClock() {
  let nowMs = 0;
  let interval: { readonly everyMs: number; readonly tick: () => void } | undefined;
  const clock: ProgressClock = {
    nowMs: () => nowMs,
    every(everyMs, tick) {
      interval = { everyMs, tick };
      return () => {
        interval = undefined;
      };
    },
  };
  return {
    clock,
    isTicking: () => interval !== undefined,
    advance(ms: number) {
      for (const end = nowMs + ms; nowMs < end && interval !== undefined; ) {
        nowMs += interval.everyMs;
        interval.tick();
      }
    },
  };
}

function start(isTTY: boolean, options: { quiet?: boolean; columns?: number; TERM?: string } = {}) {
  const { quiet = false, columns = 60, ...env } = options;
  const written: string[] = [];
  const stream = { isTTY, columns, write: (text: string) => written.push(text) };
  const hand = handClock();
  const reporter = createProgressReporter({ stream, color: false, quiet, clock: hand.clock, env });
  return { ...hand, written, reporter };
}

const state = (done: number, total: number | null = 1000): ProgressState => ({
  done,
  total,
  startedMs: 0,
  verdicts: {},
});

describe('on a terminal', () => {
  test('hides the cursor, redraws one line in place, and leaves nothing behind', () => {
    const { reporter, advance, written } = start(true);
    reporter.update(state(100));
    advance(100);
    reporter.update(state(200));
    advance(100);
    reporter.close();
    expect(written).toEqual([
      '\u001b[?25l',
      '\r\u001b[2K██░░░░░░░░░░░░░░░░░░░░░ 100/1,000 10.0 %  1,000/s  ETA 0:01',
      '\r\u001b[2K████░░░░░░░░░░░░░░░░░░░ 200/1,000 20.0 %  1,000/s  ETA 0:01',
      '\r\u001b[2K\u001b[?25h',
    ]);
  });

  test('draws ten times a second at most, and not at all while nothing changes', () => {
    const { reporter, advance, written } = start(true);
    for (let done = 0; done < 1000; done++) {
      reporter.update(state(done));
      if (done % 10 === 9) advance(10 * 10);
    }
    const drawn = written.length;
    expect(drawn).toBeLessThanOrEqual(101);
    expect(drawn).toBeGreaterThan(50);
    reporter.update(state(0));
    advance(100);
    const again = written.length;
    advance(300); // the clock shows whole seconds
    expect(written.length).toBe(again);
    reporter.close();
  });

  test('keeps one column free and survives a terminal that says it has none', () => {
    const narrow = start(true, { columns: 20 });
    narrow.reporter.update(state(100));
    narrow.advance(100);
    expect(narrow.written[1]).toBe('\r\u001b[2K100/1,000 10.0 %  …');
    narrow.reporter.close();
    const none = start(true, { columns: 0 });
    none.reporter.update(state(100));
    none.advance(100);
    expect(none.written[1]).toContain('100/1,000 10.0 %  1,000/s');
    none.reporter.close();
  });

  test('leaves no timer and no listener, however often it is closed', () => {
    const before = process.listenerCount('exit');
    const { reporter, advance, isTicking, written } = start(true);
    reporter.update(state(1));
    advance(100);
    expect(process.listenerCount('exit')).toBe(before + 1);
    reporter.close();
    reporter.close();
    expect(process.listenerCount('exit')).toBe(before);
    expect(isTicking()).toBe(false);
    expect(written).toHaveLength(3);
  });

  test('writes nothing when it is closed before it drew', () => {
    const { reporter, written } = start(true);
    reporter.update(state(1));
    reporter.close();
    expect(written).toEqual([]);
  });
});

describe('elsewhere', () => {
  test('and on a terminal that can do nothing, no escape sequence is written', () => {
    const { reporter, advance, written } = start(true, { TERM: 'dumb' });
    reporter.update(state(500));
    advance(100);
    reporter.close();
    expect(written).toEqual([expect.stringMatching(/500\/1,000 50\.0 %.*\n$/)]);
    expect(written.join('')).not.toContain('\u001b');
  });

  test('prints a line for every tenth, and the end once', () => {
    const { reporter, advance, written } = start(false);
    for (let done = 0; done <= 1000; done += 20) {
      reporter.update(state(done));
      advance(100);
    }
    reporter.close();
    expect(written.map((line) => line.replace(/^[█░]+ /, ''))).toEqual(
      [100, 200, 300, 400, 500, 600, 700, 800, 900, 1000].map((done) =>
        expect.stringMatching(new RegExp(`^${done === 1000 ? '1,000' : done}/1,000 .*\n$`)),
      ),
    );
  });

  test('prints a line every 30 s where a tenth takes longer, and where the total is unknown', () => {
    for (const total of [1000, null]) {
      const { reporter, advance, written } = start(false);
      reporter.update(state(1, total));
      advance(29_900);
      expect(written).toHaveLength(0);
      advance(100);
      expect(written).toHaveLength(1);
      reporter.update(state(2, total));
      advance(60_000);
      expect(written).toHaveLength(3);
      reporter.close();
      expect(written).toHaveLength(3);
      expect(written.join('')).not.toContain('\u001b');
    }
  });

  test('prints the last state of a run that is over before the first tick', () => {
    const { reporter, written } = start(false);
    reporter.update(state(1000));
    reporter.close();
    expect(written).toEqual(['██████████████████████████████ 1,000/1,000 100.0 %  0:00\n']);
  });
});

test('quiet is silent on both, and starts no timer', () => {
  for (const isTTY of [true, false]) {
    const { reporter, advance, isTicking, written } = start(isTTY, { quiet: true });
    reporter.update(state(500));
    expect(isTicking()).toBe(false);
    advance(60_000);
    reporter.close();
    expect(written).toEqual([]);
  }
});
