import { expect, it } from 'vitest';
import { repository } from './repository.ts';
import { portableText } from './rules/portable-text.ts';

// Put together here, so that this file does not hold what it looks for.
const someonesFolder = ['', 'home', 'someone', 'reeve'].join('/');
const packageHost = ['registry', 'example', 'org'].join('.');

it.each([
  ['a folder of a machine', `const data = '${someonesFolder}';`],
  ['a host of packages', `npm config set registry https://${packageHost}/`],
])('refuses %s anywhere', (_, text) => {
  expect(portableText(new Map([['docs/operations.md', text]]))).toHaveLength(1);
});

it('leaves addresses of an interface and relative paths alone', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a program.
  const text = "fetch('/v1/root'); import '../root/work.ts'; const path = `${folder}/work/now`;";
  expect(portableText(new Map([['headend/api.ts', text]]))).toEqual([]);
});

it('holds in this repository', () => {
  expect(portableText(repository)).toEqual([]);
});
