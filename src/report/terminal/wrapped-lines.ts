import { inertText } from '../inert-text.ts';
import { padText, wrapText } from './fit-text.ts';
import { dim, type Line, type Span } from './terminal-line.ts';

const LABEL_COLUMNS = 11;

/** A sentence behind a mark of two columns, below which its other lines do not go. */
export function markedLines(mark: Span, sentence: string, width: number): readonly Line[] {
  return wrapText(inertText(sentence), width - 2).map((text, i): Line => [i === 0 ? mark : '  ', text]);
}

/** What a reader has to know before believing the figures. */
export function warningLines(sentence: string, width: number): readonly Line[] {
  return markedLines({ text: '! ', style: 'yellow' }, sentence, width);
}

/** What stands below a table. */
export function dimLines(text: string, width: number): readonly Line[] {
  return wrapText(inertText(text), width - 2).map((part): Line => ['  ', dim(part)]);
}

/** A fact behind its label, as the end of a run has them. */
export function labelledLines(label: string, text: string, width: number): readonly Line[] {
  return wrapText(inertText(text), width - LABEL_COLUMNS).map(
    (part, i): Line => [dim(padText(i === 0 ? label : '', LABEL_COLUMNS)), part],
  );
}
