import { formatAmount, formatCount } from '../numbers.ts';
import { escapeHtml } from './escape-html.ts';

/** Of a report that is served while its run goes on: how far the run is, and which state of it this is. */
export interface LiveState {
  /** The page asks its own server for another when the server has one. */
  readonly version: string;
  readonly samples: number;
  readonly total: number;
  /** Whether a process works on the run. */
  readonly isGoingOn: boolean;
}

/** The line below the title; `page/live.js` keeps it true. */
export function renderLiveStatus({ version, samples, total, isGoingOn }: LiveState): string {
  const some = `${formatCount(samples)} of ${formatAmount(total, 'sample')}`;
  const text =
    samples >= total
      ? `The run is finished: ${formatAmount(samples, 'sample')}.`
      : isGoingOn
        ? `${some} so far`
        : `The run has stopped: ${some}.`;
  return `<p id="live" class="fine" role="status" data-version="${escapeHtml(version)}"><span>${text}</span> <button type="button" hidden>Show the new results</button></p>
`;
}
