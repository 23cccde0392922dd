import { inertText } from '../inert-text.ts';

/** One test case of a JUnit file. */
export interface JunitCase {
  readonly name: string;
  /** Absent when all is well. */
  readonly problem?: 'failure' | 'error' | 'skipped';
  readonly type?: string;
  readonly message?: string;
  /** What the case took, in seconds. */
  readonly seconds?: number;
  /** What else is known of it, by name. */
  readonly properties?: Readonly<Record<string, string>>;
}

/** JUnit XML as GitHub, GitLab and Jenkins read it, one suite a file. */
export function renderJunit(suite: string, cases: readonly JunitCase[]): string {
  const count = (problem: string) => cases.filter((one) => one.problem === problem).length;
  const counts = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
  const lines = cases.map(({ name, problem, type, message = '', seconds, properties = {} }) => {
    const kind = type === undefined ? '' : ` type="${xmlText(type)}"`;
    const body = problem === undefined ? '' : `<${problem}${kind} message="${xmlText(message)}"/>`;
    const time = seconds === undefined ? '' : ` time="${seconds.toFixed(3)}"`;
    return `  <testcase classname="${xmlText(suite)}" name="${xmlText(name)}"${time}>${propertiesOf(properties)}${body}</testcase>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="${xmlText(suite)}" ${counts}>
${lines.join('')}</testsuite>
`;
}

/** As pytest and others write them into a case: before what went wrong. */
function propertiesOf(properties: Readonly<Record<string, string>>): string {
  const each = Object.entries(properties).map(
    ([name, value]) => `<property name="${xmlText(name)}" value="${xmlText(value)}"/>`,
  );
  return each.length === 0 ? '' : `<properties>${each.join('')}</properties>`;
}

function xmlText(text: string): string {
  return inertText(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
