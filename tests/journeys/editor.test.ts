import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEditor } from '../../editor/build-pages.ts';
import { fromBase64 } from '../../runtime/envelope/bytes.ts';
import { verifyPolicy } from '../../runtime/envelope/policy-bundle.ts';
import type { PolicyOffer, PolicyStatus } from '../../schemas/generated/message.ts';
import type { Root } from '../../schemas/generated/root.ts';
import { type Authority, createAuthority } from '../headend/support/authority.ts';
import { readEvents } from '../headend/support/event-reader.ts';
import { type HeadEndProcess, startHeadEndProcess } from '../headend/support/head-end-process.ts';
import { getJson, postJson, putBytes } from '../headend/support/http.ts';
import { createIndependentHub, type IndependentHub } from '../headend/support/independent-hub.ts';
import { until } from '../until.ts';
import {
  browserProgram,
  launchBrowser,
  openPage,
  picture,
  violationsOf,
  type WatchedPage,
} from './browser.ts';

const pages = join(import.meta.dirname, '..', '..', '.build', 'editor');
const halfHourMs = 1_800_000;
const firstUtcMs = Date.UTC(2026, 1, 1);

if (browserProgram === undefined) console.log('no chromium: the journeys in a browser skip');

describe.skipIf(browserProgram === undefined)('The policy desk', () => {
  let authority: Authority;
  let root: Root;
  let headEnd: HeadEndProcess;
  let hub: IndependentHub;
  let browser: Browser;
  let desk: WatchedPage;
  let page: Page;

  beforeAll(async () => {
    await buildEditor(pages);
    authority = authorityOfShippedPolicies();
    root = authority.root;
    headEnd = await startHeadEndProcess(authority, { editorFolder: pages });
    hub = createIndependentHub(authority, '00a1b2c3d4e5f607');
    const registration = { ...hub.registration, serial: 'CH-004711', model: 'CH-4', tags: ['pilot'] };
    expect((await postJson(`${headEnd.url}/v1/hubs`, registration)).status).toBe(201);
    browser = await launchBrowser();
    desk = await openPage(browser, `${headEnd.url}/#enrol=code-of-this-run`);
    page = desk.page;
    await page.locator('.monaco-editor .view-line').first().waitFor();
  });

  afterAll(async () => {
    await browser?.close();
    await hub?.disconnect();
    await headEnd?.remove();
  });

  const problems = () => page.getByRole('list', { name: /^Problems/ }).getByRole('listitem');
  const draft = () => page.evaluate(() => localStorage.getItem('reeve.draft.text') ?? '');
  const signPanel = () => page.getByRole('region', { name: 'Sign' });
  const pushPanel = () => page.getByRole('region', { name: 'Push' });

  it('takes the one-time code out of the address bar', async () => {
    expect(page.url()).toBe(`${headEnd.url}/`);
    expect(await page.title()).toBe('Reeve: policy desk');
  });

  it('marks a mistyped keyword, and one button puts it right', async () => {
    await typeOver(page, 'carries', 'carriers');
    await problems().first().waitFor();
    expect(await problems().count()).toBe(1);
    await page.locator('.monaco-editor .squiggly-error').first().waitFor();
    await picture(page, 'problem');
    const fix = problems()
      .first()
      .getByRole('button', { name: /carries/ });
    await fix.click();
    await page.getByText('No errors, no warnings').waitFor();
    expect(await draft()).toContain('carries      tamper-alert');
  });

  it('completes from the vocabulary and explains a word', async () => {
    await page.locator('.view-line', { hasText: 'keep' }).first().click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Space');
    const suggestions = page.locator('.suggest-widget .monaco-list-row');
    await suggestions.first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await page.getByText('No errors, no warnings').waitFor();
    await page
      .locator('.view-line span', { hasText: /^doubling$|^retry$/ })
      .first()
      .hover();
    await page.locator('.monaco-hover-content').first().waitFor();
    await picture(page, 'hover');
    await page.mouse.move(5, 5);
  });

  it('formats the text', async () => {
    const tidy = await draft();
    await typeOver(page, 'required', 'required     ');
    await until('the untidy text', async () => ((await draft()) === tidy ? undefined : true));
    await page.getByRole('button', { name: 'Format' }).click();
    await until('the formatted text', async () => ((await draft()) === tidy ? true : undefined));
  });

  it('keeps the draft when the tab is killed', async () => {
    await typeOver(page, 'standard', 'pilot');
    await until('the draft', async () =>
      (await draft()).includes('policy pilot version') ? true : undefined,
    );
    await page.reload();
    await page.locator('.view-line', { hasText: 'policy' }).first().waitFor();
    expect(await page.locator('.view-lines').innerText()).toContain('pilot');
  });

  it('asks for the required parameter, then compiles', async () => {
    await signPanel().getByRole('link', { name: 'Fill in apn' }).click();
    await page.keyboard.type('meters.example');
    await signPanel().getByText('pilot', { exact: true }).waitFor();
    expect(await signPanel().locator('dd code').first().innerText()).toMatch(/^[0-9a-f]{32}$/);
    await picture(page, 'compiled');
  });

  it('makes a key, asks for trust, and sees the root document list it', async () => {
    const events = await readEvents(headEnd.url);
    await page.getByLabel('Name of its holder').fill('A. Operator');
    await page.getByRole('button', { name: 'Create key' }).click();
    await page.getByRole('button', { name: 'Ask for trust' }).click();
    await page.getByText('Waiting for the root holder').waitFor();
    const request = await until('the request', async () =>
      events.events.find(({ kind }) => kind === 'signing-key-requested'),
    );
    events.close();
    expect(request.data).toMatchObject({ name: 'A. Operator', code: 'code-of-this-run' });
    const index = 20;
    const publicKey = String(request.data.publicKey);
    const next = authority.nextRoot({
      ...root,
      keys: [...root.keys, { index, role: 'policy', name: 'A. Operator', publicKey }],
    });
    expect((await putBytes(`${headEnd.url}/v1/root`, next.container)).status).toBe(200);
    root = next.root;
    await signPanel().getByText('Trusted', { exact: true }).waitFor();
  });

  it('signs in the browser, pushes, and shows that the policy is offered', async () => {
    await signPanel().getByRole('button', { name: 'Sign pilot version 1' }).click();
    await signPanel().getByText('Signed', { exact: true }).waitFor();
    await pushPanel().getByRole('button', { name: 'Push pilot version 1' }).click();
    await pushPanel().locator('[data-policy-state="offered"]').waitFor();
    const { states } = await getJson<{ states: { hash: string; state: string }[] }>(
      `${headEnd.url}/v1/hubs/${hub.hubId}/policy`,
    );
    expect(states).toHaveLength(1);
    expect(await signPanel().locator('dd code').first().innerText()).toBe(states[0]?.hash);
    await picture(page, 'offered');
  });

  it('follows the hub from received to confirmed', async () => {
    await hub.connect(headEnd.mqttPort);
    await hub.hello();
    const offer = await until('the offer', async () =>
      hub.received.map(({ message }) => message).find((message) => message.type === 'policy-offer'),
    );
    const container = fromBase64((offer as PolicyOffer).container) ?? new Uint8Array(0);
    const verdict = verifyPolicy(container, {
      root,
      hubId: hub.hubId,
      nowS: Math.floor(Date.now() / 1000),
      currentVersion: 0,
      runtime: 1,
      features: await featuresIn(container),
      facts: { model: 'CH-4', region: 'north-west', tags: [] },
    });
    expect(verdict).toMatchObject({ ok: true, version: 1 });
    const hash = verdict.hash ?? '';
    for (const state of ['received', 'verified', 'trial', 'confirmed'] as const) {
      const status: PolicyStatus = { kind: 'policy-status', state, hash, version: 1 };
      await hub.send(0, hub.report(status));
      await pushPanel().locator(`[data-policy-state="${state}"]`).waitFor();
    }
  });

  it('draws readings as they arrive, with gaps as gaps, and the same values in a table', async () => {
    const firstDay = Array.from({ length: 96 }, (_, i) => (i > 50 && i < 57 ? null : daily(i)));
    await hub.send(1, hub.report(reading('electricity-meter', 'import-energy', firstUtcMs, firstDay)));
    await hub.send(
      1,
      hub.report(
        reading(
          'gas-meter',
          'volume',
          firstUtcMs,
          firstDay.map((v) => v && v * 3),
        ),
      ),
    );
    const figure = page.locator('[data-register="electricity-meter/import-energy"]');
    await figure.getByText(/90 intervals, 6 missing/).waitFor();
    const later = firstUtcMs + 100 * halfHourMs;
    await hub.send(1, hub.report(reading('electricity-meter', 'import-energy', later, [777])));
    await figure.getByText('777 Wh', { exact: true }).first().waitFor();
    await figure.getByText('Values as a table').click();
    const rows = figure.getByRole('row');
    expect(await rows.nth(1).innerText()).toMatch(/^2026-02-03 02:00\s+777$/);
    expect(await rows.nth(2).innerText()).toMatch(/not received$/);
    expect(await rows.count()).toBe(1 + 101);
    await picture(page, 'watch-light');
  });

  it('shows a refusal with its reason in words', async () => {
    const inForce = await signPanel().locator('dd code').first().innerText();
    await hub.hello({ policyHash: inForce, policyVersion: 1, policyState: 'confirmed' });
    await typeOver(page, 'pilot', 'rural');
    await page.getByRole('button', { name: 'Raise to version 2' }).click();
    await signPanel().getByRole('button', { name: 'Sign rural version 2' }).click();
    await pushPanel().getByRole('button', { name: 'Push rural version 2' }).click();
    await pushPanel().locator('[data-policy-state="offered"]').waitFor();
    const hash = await signPanel().locator('dd code').first().innerText();
    const detail = 'the engine of this hub lacks sim-pin';
    await hub.send(
      0,
      hub.report({
        kind: 'policy-status',
        state: 'refused',
        hash,
        version: 2,
        reason: 'feature-missing',
        detail,
      }),
    );
    await pushPanel().getByText('It needs a feature that the hub lacks. Update the hub first.').waitFor();
    await pushPanel().getByText(detail).waitFor();
  });

  it.each(['light', 'dark'] as const)('breaks no WCAG 2.2 AA rule that axe knows, in %s', async (theme) => {
    await page.getByLabel('Theme').selectOption(theme);
    await page.locator(`html[data-theme="${theme}"]`).waitFor();
    await picture(page, `refused-${theme}`);
    expect(await violationsOf(page)).toEqual([]);
  });

  it('reflows to the width of a phone (WCAG 1.4.10)', async () => {
    const wide = page.viewportSize();
    await page.setViewportSize({ width: 320, height: 800 });
    await until('the narrow page', async () =>
      (await page.evaluate(() => document.documentElement.scrollWidth)) <= 320 ? true : undefined,
    );
    await picture(page, 'narrow');
    if (wide !== null) await page.setViewportSize(wide);
  });

  it('lets the keyboard alone pass from section to section', async () => {
    await page.getByRole('textbox', { name: /^Policy text/ }).focus();
    const visited: string[] = [];
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press('F6');
      visited.push(await page.evaluate(() => document.activeElement?.id ?? ''));
    }
    expect(visited).toEqual(['sign', 'push', 'watch', 'author']);
  });

  it('says when the language service stops, and starts it again', async () => {
    await page.route('**/assets/service-worker-*', (route) => route.abort());
    await page.reload();
    await page.getByText(/^Language service stopped/).waitFor();
    await picture(page, 'service-stopped');
    await page.unroute('**/assets/service-worker-*');
    await page.getByRole('button', { name: 'Restart' }).click();
    await page.getByText('Language service ready').waitFor();
    await page.getByText('No errors, no warnings').waitFor();
  });

  it('has sent no private key, asked no other origin and logged no error on the way', async () => {
    const blocked = (fault: string) => fault.includes('net::ERR_FAILED');
    expect(desk.faults.filter((fault) => !blocked(fault))).toEqual([]);
    expect(desk.sent.join('\n')).not.toMatch(/privateKey|secretKey|"d":/);
  });
});

/** The seal keys under the names that the shipped policies use. */
function authorityOfShippedPolicies(): Authority {
  const authority = createAuthority();
  const named = authority.nextRoot({
    ...authority.root,
    keys: authority.root.keys.map((key) => (key.name === 'seal-1' ? { ...key, name: 'acme-2026-a' } : key)),
  });
  return { ...authority, root: named.root, rootContainer: named.container };
}

/** Finds the first place of a word with the editor's own search, and types another in its place. */
async function typeOver(page: Page, word: string, typed: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Policy text/ }).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+f');
  await page.keyboard.type(word);
  await page.keyboard.press('Escape');
  await page.keyboard.type(typed);
  await page.keyboard.press('Escape');
}

async function featuresIn(container: Uint8Array): Promise<string[]> {
  const text = new TextDecoder().decode(container);
  return (JSON.parse(text.slice(text.indexOf('{"alerts"'))) as { features: string[] }).features;
}

function reading(device: string, register: string, startUtcMs: number, values: (number | null)[]) {
  return { kind: 'meter-reading', device, register, startUtcMs, intervalMs: halfHourMs, values } as const;
}

/** A household's day: a base load, a morning and an evening peak. */
function daily(halfHour: number): number {
  const hour = (halfHour % 48) / 2;
  const peak = (at: number, height: number) => height * Math.exp(-((hour - at) ** 2) / 3);
  return Math.round(90 + peak(7.5, 420) + peak(19, 760) + ((halfHour * 37) % 60));
}
