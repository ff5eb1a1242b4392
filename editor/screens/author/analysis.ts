import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Diagnostic } from '../../../dsl/diagnostics/diagnostic.ts';
import type { Bundle } from '../../../schemas/generated/bundle.ts';
import type { LanguageClient } from '../../language/language-client.ts';
import type { ParameterField } from '../../language/language-service.ts';
import type { Draft } from './draft.ts';
import type { ParameterValues } from './parameter-values.ts';

/** What the language service says about one state of the text; older answers are dropped. */
export interface Findings {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly parameters: readonly ParameterField[];
  /** Only about values given for parameters, by parameter; empty key: about none of them. */
  readonly parameterProblems: ReadonlyMap<string, string>;
  /** Present when nothing stands against signing. */
  readonly bundle: Bundle | undefined;
}

export interface Analysis {
  /** Undefined until the first answer. */
  readonly findings: ReadonlySignal<Findings | undefined>;
  dispose(): void;
}

export const draftUri = 'policy.reeve';

/** Keeps findings in step with the text, the given parameters and a restarted service. */
export function createAnalysis(language: LanguageClient, draft: Draft, values: ParameterValues): Analysis {
  const findings = signal<Findings | undefined>(undefined);
  let latest = 0;

  async function analyse(text: string, given: Readonly<Record<string, string>>): Promise<void> {
    const version = ++latest;
    const parameters = await language.call('parameters', text);
    if (parameters === undefined || version !== latest) return;
    const [checked, compiled] = await Promise.all([
      language.call('diagnostics', draftUri, text),
      language.call('compile', draftUri, text, compilable(parameters, given)),
    ]);
    if (checked === undefined || compiled === undefined || version !== latest) return;
    findings.value = {
      text,
      diagnostics: checked,
      parameters,
      parameterProblems: parameterProblemsOf(text, checked, compiled.diagnostics),
      bundle: compiled.bundle,
    };
  }

  const dispose = effect(() => {
    const text = draft.text.value;
    const given = values.given.value;
    // Read, so that a restarted service is asked again.
    if (language.state.value.kind !== 'stopped') void analyse(text, given);
  });
  return { findings, dispose };
}

/** Values remembered for a parameter that this text does not have, or that is secret, are left out. */
function compilable(
  parameters: readonly ParameterField[],
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const names = new Set(parameters.filter(({ secret }) => !secret).map(({ name }) => name));
  return Object.fromEntries(Object.entries(given).filter(([name]) => names.has(name)));
}

/** What compiling adds to checking is about the values; its place is the parameter's name. */
function parameterProblemsOf(
  text: string,
  checked: readonly Diagnostic[],
  compiled: readonly Diagnostic[],
): ReadonlyMap<string, string> {
  const known = new Set(checked.map(keyOf));
  const lines = text.split(/\r\n|\r|\n/);
  return new Map(
    compiled
      .filter((diagnostic) => !known.has(keyOf(diagnostic)))
      .map(({ range, message }) => {
        const { start, end } = range;
        return [lines[start.line]?.slice(start.character, end.character) ?? '', message];
      }),
  );
}

function keyOf({ code, message, range }: Diagnostic): string {
  return `${code} ${range.start.line}:${range.start.character} ${message}`;
}
