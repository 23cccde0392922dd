import { toJsonSweep } from '../../report/sweep-report.ts';
import { renderSweep } from '../../report/terminal/terminal-sweep.ts';
import type { SweepResult } from '../../runs/sweep-suite.ts';
import { stdoutStyle } from '../terminal-style.ts';

export function showSweep({ summary }: SweepResult, { json }: { readonly json?: boolean | undefined }): void {
  process.stdout.write(
    json === true ? `${JSON.stringify(toJsonSweep(summary))}\n` : renderSweep(summary, stdoutStyle()),
  );
}
