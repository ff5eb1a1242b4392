import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const programs = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The browser of this machine; undefined: there is none, and the journeys skip. */
export const browserProgram = programs.find((program) => existsSync(program));

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(browserProgram !== undefined && { executablePath: browserProgram }),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  });
}

/** A page with everything that went wrong on it. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors, uncaught errors, and requests to another origin. */
  readonly faults: readonly string[];
  /** Bodies of all requests that were sent. */
  readonly sent: readonly string[];
}

export async function openPage(browser: Browser, url: string): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const { origin } = new URL(url);
  const faults: string[] = [];
  const sent: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const asked = new URL(request.url());
    const inside = asked.origin === origin || asked.protocol === 'data:' || asked.protocol === 'blob:';
    if (!inside) faults.push(`foreign request: ${request.url()}`);
    sent.push(request.postData() ?? '');
  });
  await page.goto(url);
  return { page, context, faults, sent };
}

/** Violations of WCAG 2.2 A and AA that axe finds, as readable lines. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: (
          context: Document,
          options: object,
        ) => Promise<{
          violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[];
        }>;
      };
    };
    const { violations } = await axe.run(document, {
      runOnly: { type: 'tag', values: rules },
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id} at ${String(node.target)}: ${node.failureSummary ?? ''}`),
    );
  }, axeRules);
}

/** With REEVE_PICTURES=FOLDER the journeys leave pictures there. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.REEVE_PICTURES;
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
