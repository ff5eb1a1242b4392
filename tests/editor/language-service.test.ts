import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createLanguageService } from '../../editor/language/language-service.ts';
import { toMarker, toMonacoRange } from '../../editor/language/monaco/convert.ts';
import { withVersion } from '../../editor/screens/sign/policy-version.ts';

const service = createLanguageService();
const standard = readFileSync(join(import.meta.dirname, '..', '..', 'policies', 'standard.reeve'), 'utf8');

it('lists the parameters of a policy as a form needs them', () => {
  const fields = service.parameters(standard);
  expect(fields.find(({ name }) => name === 'apn')).toEqual({
    name: 'apn',
    presence: 'required',
    secret: false,
    doc: 'access point name',
  });
  expect(fields.find(({ name }) => name === 'sim-pin')).toMatchObject({ secret: true, presence: 'optional' });
  expect(fields.find(({ name }) => name === 'weak-signal')).toMatchObject({
    fallback: '-105 dBm',
    range: '-115 dBm to -85 dBm',
  });
});

it('survives every prefix of a policy without throwing', () => {
  for (let length = 0; length < standard.length; length += 37) {
    const text = standard.slice(0, length);
    expect(service.parameters(text)).toBeInstanceOf(Array);
    expect(service.diagnostics('policy.reeve', text)).toBeInstanceOf(Array);
  }
});

it('puts a diagnostic where Monaco counts from one', () => {
  const text = standard.replace('carries', 'carriers');
  const [diagnostic] = service.diagnostics('policy.reeve', text);
  if (diagnostic === undefined) throw new Error('no diagnostic');
  const marker = toMarker(diagnostic, { toString: () => 'policy.reeve' } as never);
  const line = text.split('\n')[marker.startLineNumber - 1] ?? '';
  expect(line.slice(marker.startColumn - 1, marker.endColumn - 1)).toBe('carriers');
  expect(marker).toMatchObject({ severity: 8, source: 'reeve' });
});

it('counts characters beyond the basic plane as Monaco does: by UTF-16 units', () => {
  expect(toMonacoRange({ start: { line: 0, character: 2 }, end: { line: 1, character: 4 } })).toEqual({
    startLineNumber: 1,
    startColumn: 3,
    endLineNumber: 2,
    endColumn: 5,
  });
});

it('raises the version of a policy and touches nothing else', () => {
  const raised = withVersion(standard, 12);
  expect(raised).toContain('policy standard version 12 "Standard');
  expect(raised.replace('version 12', 'version 1')).toBe(standard);
});
