import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHeadEndClient } from '../../dsl/cli/stack/head-end-client.ts';
import { compileShipped } from '../../dsl/cli/stack/policy-file.ts';
import { type Stack, startStack } from '../../dsl/cli/stack/stack.ts';
import { buildEditor } from '../../editor/build-pages.ts';
import { until } from '../until.ts';
import { browserProgram, launchBrowser, openPage, picture, type WatchedPage } from './browser.ts';

const pages = join(import.meta.dirname, '..', '..', '.build', 'editor');
const code = 'one-time-code';

describe.skipIf(browserProgram === undefined)('a policy written in the browser governs a real hub', () => {
  let folder: string;
  let stack: Stack;
  let browser: Browser;
  let desk: WatchedPage;
  const stopped = new AbortController();

  beforeAll(async () => {
    await buildEditor(pages);
    folder = await mkdtemp(join(tmpdir(), 'reeve-journey-'));
    stack = await startStack({
      folder,
      clock: { speed: 300, startUtcMs: Date.UTC(2026, 2, 1), anchorUtcMs: Date.now() },
      firstPolicy: async (authority) =>
        authority.signPolicy(await compileShipped('standard.reeve', { apn: 'meters.example' }), 1),
      editorFolder: pages,
      onProgress: () => undefined,
    });
    trustEditorKey(stack, stopped.signal);
    browser = await launchBrowser();
    desk = await openPage(browser, `${stack.httpUrl}/#enrol=${code}`);
    await desk.page.locator('.monaco-editor .view-line').first().waitFor();
  }, 120_000);

  afterAll(async () => {
    stopped.abort();
    await browser?.close();
    await stack?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('from a mistyped keyword to a confirmed policy and readings on the chart, without an error or a foreign request', async () => {
    const { page } = desk;
    const sign = page.getByRole('region', { name: 'Sign' });
    const push = page.getByRole('region', { name: 'Push' });

    await page
      .locator('.view-line span', { hasText: /^\s*acknowledge\s*$/ })
      .first()
      .dblclick();
    await page.keyboard.type('acknowlege');
    const problem = page
      .getByRole('list', { name: /^Problems/ })
      .getByRole('listitem')
      .first();
    await problem.waitFor();
    await picture(page, 'main-job-problem');
    await problem.getByRole('button', { name: /acknowledge/ }).click();
    await page.getByText('No errors, no warnings').waitFor();

    await sign.getByRole('link', { name: 'Fill in apn' }).click();
    await page.keyboard.type('meters.example');
    await page.getByRole('button', { name: 'Raise to version 2' }).click();
    await page.getByLabel('Name of its holder').fill('A. Operator');
    await page.getByRole('button', { name: 'Create key' }).click();
    await page.getByRole('button', { name: 'Ask for trust' }).click();
    await sign.getByText('Trusted', { exact: true }).waitFor();
    await sign.getByRole('button', { name: 'Sign standard version 2' }).click();
    await push.getByRole('button', { name: 'Push standard version 2' }).click();
    await until('the hub to confirm version 2', async () => {
      const { policy } = (await stack.hub.call('status')) as {
        policy: { version: number; onTrial: boolean };
      };
      return policy.version === 2 && !policy.onTrial ? policy : undefined;
    });
    await push.getByText('Version 2').first().waitFor();
    await push.locator('[data-policy-state="confirmed"]').waitFor();

    const figure = page.locator('[data-register="electricity-meter/import-energy"]');
    await figure.getByText(/intervals?, none missing/).waitFor({ timeout: 60_000 });
    await picture(page, 'main-job');
    expect(desk.faults).toEqual([]);
    expect(desk.sent.join('\n')).not.toMatch(/privateKey|secretKey|"d":/);
  }, 180_000);
});

/** Plays the root holder, as `reeve start` does: trusts the key that comes with this run's code. */
function trustEditorKey(stack: Stack, signal: AbortSignal): void {
  const client = createHeadEndClient(stack.httpUrl);
  void client.events(signal, (type, data) => {
    if (type !== 'signing-key-requested' || data.code !== code) return;
    void stack.authority
      .trust(String(data.name), String(data.publicKey))
      .then((container) => client.putRoot(container));
  });
}
