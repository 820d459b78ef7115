import type { Browser, Page } from '@playwright/test';

/** A phone of some years ago: a processor six times slower than this machine's. */
const slowdown = 6;

/** A poor mobile line: 1.6 Mbit/s down, 150 ms. */
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** A page with nothing in its cache, on a slow processor and, if asked, a slow line. Closing it closes all of it. */
export async function slowPage(
  browser: Browser,
  { slowLine }: { readonly slowLine: boolean },
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 664 },
    locale: 'en-GB',
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on('close', () => context.close());
  const devtools = await context.newCDPSession(page);
  if (slowLine) {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', line);
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return page;
}
