import { formatScore } from './numbers.ts';

/** One line of a gate's result; see src/gate. */
export interface GateLine {
  readonly name: string;
  readonly outcome: 'pass' | 'fail' | 'inconclusive';
  readonly text: string;
}

const WORDS = { pass: 'PASS', fail: 'FAIL', inconclusive: 'INCONCLUSIVE' } as const;

/** The result for a terminal and for a log. */
export function renderGate(title: string, lines: readonly GateLine[], footer: string): string {
  const rows = lines.map(({ name, outcome, text }) => `  ${name}  ${WORDS[outcome]}  ${text}\n`);
  return `${title}\n\n${rows.join('')}\n${footer}\n`;
}

/** The result for a pull request: GitHub's step summary, a comment. */
export function renderGateMarkdown(title: string, lines: readonly GateLine[], footer: string): string {
  const rows = lines.map(({ name, outcome, text }) => `| ${name} | **${WORDS[outcome]}** | ${text} |`);
  return `## ${title}\n\n| | outcome | |\n| --- | --- | --- |\n${rows.join('\n')}\n\n${footer}\n`;
}

/** JUnit XML, a test case a decision. Inconclusive is an error, not a failure: nothing was shown. */
export function renderGateJunit(lines: readonly GateLine[]): string {
  const count = (outcome: string) => lines.filter((line) => line.outcome === outcome).length;
  const cases = lines.map(({ name, outcome, text }) => {
    const element = outcome === 'fail' ? 'failure' : 'error';
    const body = outcome === 'pass' ? '' : `<${element} type="${outcome}" message="${xmlText(text)}"/>`;
    return `  <testcase classname="passk gate" name="${xmlText(name)}">${body}</testcase>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="passk gate" tests="${lines.length}" failures="${count('fail')}" errors="${count('inconclusive')}">
${cases.join('')}</testsuite>
`;
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

function xmlText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
