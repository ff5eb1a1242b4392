import type { Code } from '../../../../dsl/diagnostics/catalogue.ts';

/** One mistake, and what is said about it: exactly this and nothing else. */
export interface Case {
  readonly code: Code;
  readonly text: string;
  readonly message: string;
  /** The text that is marked. */
  readonly marked: string;
  /** The text after the first fix, when it is offered: the passage it puts in. */
  readonly fixed?: string;
  readonly parameters?: Readonly<Record<string, string>>;
}
