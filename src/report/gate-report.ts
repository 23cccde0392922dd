import { type JunitCase, renderJunit } from './junit/junit.ts';
import { markdownText } from './markdown/markdown-text.ts';
import { formatScore } from './numbers.ts';

/** One line of a gate's result; see src/gate. */
export interface GateLine {
  readonly name: string;
  readonly outcome: 'pass' | 'fail' | 'inconclusive';
  readonly text: string;
}

const WORDS = { pass: 'PASS', fail: 'FAIL', inconclusive: 'INCONCLUSIVE' } as const;

/** The result for a terminal and for a log. */
export function renderGate(title: string, lines: readonly GateLine[], footer: readonly string[]): string {
  const rows = lines.map(({ name, outcome, text }) => `  ${name}  ${WORDS[outcome]}  ${text}\n`);
  return `${title}\n\n${rows.join('')}\n${footer.join('\n')}\n`;
}

/** The result for a pull request: GitHub's step summary, a comment. */
export function renderGateMarkdown(
  title: string,
  lines: readonly GateLine[],
  footer: readonly string[],
): string {
  const rows = lines.map(({ name, outcome, text }) => `| ${name} | **${WORDS[outcome]}** | ${text} |`);
  const remarks = footer.map((line) => `- ${markdownText(line)}`);
  return `## ${title}\n\n| | outcome | |\n| --- | --- | --- |\n${rows.join('\n')}\n\n${remarks.join('\n')}\n`;
}

/** A task that takes no part in the decision, and why. */
export interface LeftOut {
  readonly taskId: string;
  readonly reason: string;
}

/** JUnit XML, a test case a decision. Inconclusive is an error, not a failure: nothing was shown. */
export function renderGateJunit(lines: readonly GateLine[], leftOut: readonly LeftOut[] = []): string {
  const decisions = lines.map(({ name, outcome, text }): JunitCase => {
    const problem = outcome === 'fail' ? 'failure' : 'error';
    return { name, ...(outcome === 'pass' ? {} : { problem, type: outcome, message: text }) };
  });
  const quarantined = leftOut.map(
    ({ taskId, reason }): JunitCase => ({ name: taskId, problem: 'skipped', message: reason }),
  );
  return renderJunit('passk gate', [...decisions, ...quarantined]);
}

/** A workflow command that GitHub shows beside the run; nothing for a pass. */
export function renderGateAnnotation(lines: readonly GateLine[]): string {
  return lines
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ name, outcome, text }) => {
      const level = outcome === 'fail' ? 'error' : 'warning';
      return `::${level} title=passk gate::${`${name}: ${text}`.replaceAll('%', '%25')}\n`;
    })
    .join('');
}

/** -0.0123 as "-0.0123", 0.0123 as "+0.0123". */
export function formatChange(difference: number): string {
  return `${difference < 0 ? '-' : '+'}${formatScore(Math.abs(difference))}`;
}
