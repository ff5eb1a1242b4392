import type { Bundle } from '../schemas/generated/bundle.ts';
import { type Diagnostic, toDiagnostics } from './diagnostics/diagnostic.ts';
import { lower } from './meaning/lower.ts';
import type { GivenParameters } from './meaning/parameters.ts';
import { parse } from './source/parse.ts';
import { LineIndex } from './source/positions.ts';

/** A policy file: where it is from, for the diagnostics, and its text. */
export interface PolicyFile {
  readonly uri: string;
  readonly text: string;
}

/** Checks a file. Required parameters need no value yet. */
export function checkPolicy(file: PolicyFile): { diagnostics: Diagnostic[] } {
  const { tree, findings } = parse(file.text);
  return { diagnostics: toDiagnostics(lower(tree, findings).findings, file.uri, new LineIndex(file.text)) };
}

export interface CompileOptions {
  /** Values of parameters, as they would be written in the policy; a text may go without its quotes. */
  readonly parameters?: GivenParameters;
}

/** Compiles a file. There is a bundle when there is no error; warnings may stand beside it. */
export function compilePolicy(
  file: PolicyFile,
  options: CompileOptions = {},
): { diagnostics: Diagnostic[]; bundle?: Bundle } {
  const { tree, findings } = parse(file.text);
  const lowered = lower(tree, findings, options.parameters ?? {});
  const diagnostics = toDiagnostics(lowered.findings, file.uri, new LineIndex(file.text));
  return { diagnostics, ...(lowered.bundle === undefined ? {} : { bundle: lowered.bundle }) };
}
