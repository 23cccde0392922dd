import { inertText } from '../inert-text.ts';
import { escapeHtml } from './escape-html.ts';

/** Text of a file or a model as HTML: no markup, and nothing that acts instead of showing. */
export function show(text: string): string {
  return escapeHtml(inertText(text));
}
