import type { TextEdit } from '../../dsl/diagnostics/diagnostic.ts';
import type { Range } from '../../dsl/source/positions.ts';

/** What the rest of the page may do with the text editor; it exists once Monaco has loaded. */
export interface PolicyTextHandle {
  /** Shows a place and puts the caret there. */
  reveal(range: Range): void;
  /** One step for undo. */
  applyEdits(edits: readonly TextEdit[]): void;
  replaceAll(text: string): void;
  format(): Promise<void>;
}
