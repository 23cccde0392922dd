import { describeDefect } from '../../known-defects.ts';
import { type EmbeddedBlocks, embedBlocks } from '../embed-blocks.ts';
import { shortenSamples } from '../shorten-samples.ts';
import type { ComparedTask } from './compared-task.ts';

/** The tasks as data blocks of the page, each with the samples of all runs. */
export function embedCompared(tasks: readonly ComparedTask[]): EmbeddedBlocks {
  return embedBlocks(tasks, ({ taskId, task, runs }, kept) => {
    const { samples: _, defect, ...texts } = task ?? { samples: [] };
    return {
      taskId,
      ...texts,
      ...(defect === undefined ? {} : { defect: describeDefect(defect) }),
      runs: runs.map(({ n, c, samples }) =>
        samples.length === 0 ? { n, passed: c, samples } : shortenSamples(samples, task?.prompt ?? '', kept),
      ),
    };
  });
}
