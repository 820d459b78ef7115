import { expect, type Page } from '@playwright/test';

/** A browser without a graphics card says this of every picture that is read back. */
const harmless = /GPU stall due to ReadPixels/;

/** Everything a page asked for and complained of since it was watched. */
export interface Watched {
  /** Addresses of other origins that were asked for. */
  readonly elsewhere: readonly string[];
  /** Errors and warnings of the console, and errors nobody caught. */
  readonly complaints: readonly string[];
}

/** Watches a page from now on. */
export function watch(page: Page): Watched {
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on('request', request => {
    const { protocol, hostname } = new URL(request.url());
    const isOwn = protocol === 'data:' || protocol === 'blob:' || hostname === '127.0.0.1';
    if (!isOwn) elsewhere.push(request.url());
  });
  page.on('console', message => {
    const isBad = message.type() === 'error' || message.type() === 'warning';
    if (isBad && !harmless.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(error.message));
  return { elsewhere, complaints };
}

/** The page asked nobody else for anything, and complained of nothing. */
export function expectQuiet({ elsewhere, complaints }: Watched): void {
  expect(elsewhere, 'requests to another origin').toEqual([]);
  expect(complaints, 'errors and warnings').toEqual([]);
}
