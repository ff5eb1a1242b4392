import { expect, it } from 'vitest';
import { repository } from './repository.ts';
import { portableLockFile } from './rules/portable-lock-file.ts';

const findingsOf = (packages: object): readonly string[] =>
  portableLockFile(new Map([['package-lock.json', JSON.stringify({ packages })]])).map(
    ({ message }) => message,
  );

it('refuses download addresses', () => {
  const packages = { 'node_modules/one': { resolved: 'https://example.org/one.tgz' } };
  expect(findingsOf(packages)).toEqual(['node_modules/one records a download address']);
});

it('refuses a native part that is not listed, and finds it in any folder above', () => {
  const packages = {
    'node_modules/one': { optionalDependencies: { 'one-linux': '1', 'one-mac': '1' } },
    'node_modules/one/node_modules/two': { optionalDependencies: { 'one-linux': '1' } },
    'node_modules/one-linux': {},
  };
  expect(findingsOf(packages)).toEqual(['node_modules/one may need one-mac, which the file does not list']);
});

it('holds in this repository', () => {
  expect(portableLockFile(repository)).toEqual([]);
});
