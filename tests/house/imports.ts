import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path/posix';
import { parseSync } from 'oxc-parser';

/** What an import reaches: a file of the repository, a package by its name, or a part of Node. */
export type Target =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'node'; readonly name: string };

export interface Import {
  readonly target: Target;
  /** Where the specifier stands, as a UTF-16 offset. */
  readonly offset: number;
}

/** Every import and re-export of a file, of values and of types, static and (with a literal) dynamic. */
export function importsOf(path: string, text: string): readonly Import[] {
  const { module } = parseSync(path, text);
  const requests = [
    ...module.staticImports.map((found) => found.moduleRequest),
    ...module.staticExports.flatMap((found) => found.entries.map((entry) => entry.moduleRequest)),
    ...module.dynamicImports.map((found) => literalOf(text, found.moduleRequest)),
  ].filter((request) => request !== null && request !== undefined);
  const found = new Map(requests.map((request) => [`${request.start} ${request.value}`, request]));
  return [...found.values()].map((request) => ({
    target: targetOf(path, request.value),
    offset: request.start,
  }));
}

/** The value of a dynamic import's argument where it is a plain string. */
function literalOf(text: string, span: { start: number; end: number }) {
  const literal = /^(['"`])([^'"`$]*)\1$/.exec(text.slice(span.start, span.end));
  return literal === null ? null : { value: literal[2] ?? '', ...span };
}

function targetOf(from: string, specifier: string): Target {
  if (specifier.startsWith('.'))
    return { kind: 'file', path: join(dirname(from), specifier.replace(/\?.*$/, '')) };
  if (isBuiltin(specifier)) return { kind: 'node', name: specifier };
  const parts = specifier.split('/');
  return { kind: 'package', name: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/') };
}
