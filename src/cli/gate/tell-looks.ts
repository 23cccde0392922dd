import type { RunEvent } from '../../runs/run-event.ts';

/** Says on stderr what a sequential gate does; nothing where only JSON is wanted. */
export function tellLooks({ json }: { readonly json?: boolean | undefined }): (event: RunEvent) => void {
  const say = (line: string) => {
    if (json !== true) process.stderr.write(`${line}\n`);
  };
  return (event) => {
    if (event.type === 'gate-looked') say(`look ${event.look} at n = ${event.n}: ${event.outcome}`);
    if (event.type === 'gate-draws') say(`${event.resumeCommand} -n ${event.n}`);
  };
}
