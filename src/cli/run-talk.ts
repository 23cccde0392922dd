import { firstFew } from '../core/first-few.ts';
import { describeContradicted } from '../report/contradicted-tasks.ts';
import { shouldUseColor } from '../report/terminal/color-mode.ts';
import {
  createProgressReporter,
  PROCESS_CLOCK,
  type ProgressReporter,
} from '../report/terminal/progress-reporter.ts';
import type { RunEvent } from '../runs/run-event.ts';
import type { DamagedRecords } from '../store/run-directory.ts';
import { warnOfMissingLayers } from './missing-layers.ts';
import { tellLeftOut } from './tell-left-out.ts';

const NETWORK_WARNING = `WARNING: --network: programs that a model wrote reach everything that this machine reaches: the internet,
WARNING: --network: its own network, and every service that listens on the machine itself. Isolation is not full.
`;

/** What stderr says of runs. */
export interface RunTalk {
  tell(event: RunEvent): void;
  /** Said once a run, whoever comes first: the run itself, or who ends the process. */
  sayInterrupted(): void;
}

/** @param quiet no progress; warnings, and how to go on, are said all the same */
export function createRunTalk(quiet: boolean): RunTalk {
  let progress: ProgressReporter | undefined;
  let startedMs = 0;
  let resumeCommand = '';
  let saidInterrupted = false;
  const sayStopped = (reason: string, command: string) => {
    process.stderr.write(`${reason}; what was done is kept. Go on with: ${command}\n`);
  };
  const sayInterrupted = () => {
    if (!saidInterrupted) sayStopped('interrupted', resumeCommand);
    saidInterrupted = true;
  };
  return {
    sayInterrupted,
    tell(event) {
      switch (event.type) {
        case 'network-granted':
          process.stderr.write(NETWORK_WARNING);
          break;
        case 'temperature':
          if (!quiet) process.stderr.write(`temperature ${event.temperature}\n`);
          break;
        case 'run-opened':
          startedMs = PROCESS_CLOCK.nowMs();
          resumeCommand = event.resumeCommand;
          progress = createProgressReporter({
            stream: process.stderr,
            color: shouldUseColor(process.stderr, process.env),
            quiet,
          });
          break;
        case 'verdicts-damaged':
          process.stderr.write(`passk: ${describeDamaged(event)}\n`);
          break;
        case 'suite-left-out':
          tellLeftOut(event.tasks);
          break;
        case 'executors-started':
          warnOfMissingLayers(event.executors);
          break;
        case 'tasks-left-out':
          for (const note of describeContradicted(event.tasks)) process.stderr.write(`warning: ${note}\n`);
          break;
        case 'progress':
          progress?.update({ ...event, startedMs });
          break;
        case 'run-closed':
          progress?.close();
          break;
        case 'run-stopped':
          if (event.reason === 'interrupted') sayInterrupted();
          else sayStopped(event.reason, event.resumeCommand);
          break;
        case 'gate-looked':
        case 'gate-draws':
          break; // a gate of the command draws by another command
      }
    },
  };
}

function describeDamaged({ file, lines, keptIn }: DamagedRecords): string {
  return `${file}: line ${firstFew(lines)}: damaged, kept in ${keptIn}; these samples are judged again`;
}
