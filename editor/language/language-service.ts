import { readParameters } from '../../dsl/meaning/parameters.ts';
import { written } from '../../dsl/meaning/quantities.ts';
import { createService } from '../../dsl/service/service.ts';
import { parse } from '../../dsl/source/parse.ts';

/** A parameter as a form shows it. */
export interface ParameterField {
  readonly name: string;
  readonly presence: 'required' | 'optional' | 'default';
  /** Given to the hub, never to the compiler. */
  readonly secret: boolean;
  readonly doc?: string;
  /** Value in force when none is given, as it would be written in the policy. */
  readonly fallback?: string;
  /** Bounds in words. */
  readonly range?: string;
}

export type LanguageService = ReturnType<typeof createLanguageService>;

/** Everything the page asks of the language; runs in the worker. */
export function createLanguageService() {
  return { ...createService(), parameters };
}

function parameters(text: string): ParameterField[] {
  return [...readParameters(parse(text).tree, undefined, []).values()].map((parameter) => {
    const { name, presence, type, doc, value, min, max } = parameter;
    const show = (amount: number | string) =>
      typeof amount === 'string' || type === 'secret' ? String(amount) : written(type, amount);
    return {
      name,
      presence,
      secret: type === 'secret',
      ...(doc !== undefined && { doc }),
      ...(value !== undefined && { fallback: show(value) }),
      ...(min !== undefined && max !== undefined && { range: `${show(min)} to ${show(max)}` }),
    };
  });
}
