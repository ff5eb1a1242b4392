// What names stand for, in words: for completion and hover.
import { vocabulary } from '../../schemas/generated/vocabulary.ts';
import { signalTypes } from '../meaning/conditions.ts';
import type { Meaning, ParameterMeaning } from '../meaning/meaning.ts';
import { typeNouns } from '../meaning/meaning.ts';
import { written } from '../meaning/quantities.ts';
import type { SlotType } from '../vocabulary/shape.ts';

/** A name that fits somewhere, with what there is to say about it. */
export interface KnownName {
  readonly name: string;
  readonly detail: string;
  readonly doc?: string;
}

/** The names that fit a slot. `device` is the one a `collect` is about. */
export function namesFor(type: SlotType, meaning: Meaning, device?: string): readonly KnownName[] {
  switch (type) {
    case 'message-kind':
      return vocabulary.messageKinds.map(({ name, doc }) => ({ name, detail: 'message kind', doc }));
    case 'device':
      return vocabulary.devices.map(({ name, doc }) => ({ name, detail: 'device', doc }));
    case 'register':
      return vocabulary.devices
        .filter((known) => device === undefined || known.name === device)
        .flatMap((known) =>
          known.registers.map(({ name, doc, unit }) => ({
            name,
            detail: `register of ${known.name}, ${unit}`,
            doc,
          })),
        );
    case 'right':
      return vocabulary.rights.map(({ name, doc }) => ({ name, detail: 'right', doc }));
    case 'event':
      return vocabulary.events.map(({ name, doc }) => ({ name, detail: 'event', doc }));
    case 'signal':
      return signals();
    case 'window':
    case 'class':
    case 'supplier':
    case 'alert':
    case 'policy':
      return [...meaning.declared[type].keys()].map((name) => ({
        name,
        detail: type === 'class' ? 'message class' : type,
      }));
    case 'secret':
      return parameters(meaning, (parameter) => parameter.type === 'secret');
    case 'parameter':
      return parameters(meaning, () => true);
    case 'time':
    case 'duration':
    case 'power':
    case 'ratio':
    case 'count':
    case 'text':
      return parameters(meaning, (parameter) => parameter.type === type);
    default:
      return [];
  }
}

/** Names that a condition can be about; an alert looks at `value`. */
export function namesForCondition(meaning: Meaning, inAlert: boolean): readonly KnownName[] {
  const subjects = inAlert ? [{ name: 'value', detail: 'the figure of `watch`' }] : signals();
  return [...subjects, ...parameters(meaning, ({ type }) => type !== 'secret' && type !== 'text')];
}

/** Facts that select hubs. */
export const hubFacts: readonly KnownName[] = [
  { name: 'hub.region', detail: 'fact of a hub', doc: 'Region in which the hub is installed.' },
  {
    name: 'hub.model',
    detail: 'fact of a hub',
    doc: `Model: ${vocabulary.hubModels.map((model) => model.name).join(', ')}.`,
  },
  { name: 'hub.tag', detail: 'fact of a hub', doc: 'A tag given to the hub by its operator.' },
];

function signals(): KnownName[] {
  return vocabulary.signals.map(({ name, doc, min, max, optional, freshMs }) => {
    const type = signalTypes.get(name) ?? 'count';
    const range = type === 'text' ? '' : ` from ${written(type, min)} to ${written(type, max)}`;
    const fresh = freshMs === 0 ? '' : ` Stale after ${written('duration', freshMs)}.`;
    return {
      name,
      detail: `signal: ${typeNouns[type]}${range}`,
      doc: `${doc}${optional ? ' May be missing.' : ''}${fresh}`,
    };
  });
}

function parameters(meaning: Meaning, fits: (parameter: ParameterMeaning) => boolean): KnownName[] {
  return [...meaning.parameters.values()].filter(fits).map((parameter) => ({
    name: parameter.name,
    detail: describeParameter(parameter),
    ...(parameter.doc === undefined ? {} : { doc: parameter.doc }),
  }));
}

/** A parameter in one line: type, value, range. */
export function describeParameter({ type, value, min, max, presence }: ParameterMeaning): string {
  const show = (amount: number | string) =>
    typeof amount === 'string' || type === 'secret' ? `"${amount}"` : written(type, amount);
  const parts = [`parameter: ${typeNouns[type]}`];
  if (value === undefined) parts.push(presence === 'required' ? 'required' : 'optional');
  else parts.push(`default ${show(value)}`);
  if (min !== undefined && max !== undefined) parts.push(`from ${show(min)} to ${show(max)}`);
  return parts.join(', ');
}
