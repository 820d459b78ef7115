import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The path of a Chromium or Chrome to test with: CHROME_PATH, a usual place,
 * one fetched earlier; else it installs one, from Debian's packages where it
 * may, from Playwright where it can. Says what it did. Throws with what to do
 * if there is none to be had.
 */
export function findBrowser(say: (words: string) => void): string {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, and nothing is there.`);
  const found = named ?? [...usual, chromium.executablePath()].find(existsSync);
  if (found) {
    say(`Browser: ${found}`);
    return found;
  }
  return installBrowser(say);
}

function installBrowser(say: (words: string) => void): string {
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (mayInstall) {
    say('No browser found. Installing Debian’s chromium package.');
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'inherit' });
  } else {
    say('No browser found. Fetching one with Playwright.');
    const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
    spawnSync(npx, ['playwright', 'install', 'chromium'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  }
  const installed = [...usual, chromium.executablePath()].find(existsSync);
  if (!installed)
    throw new Error('No browser could be installed. Install Chromium or Chrome, or set CHROME_PATH to one.');
  say(`Browser: ${installed}`);
  return installed;
}

/** Flags for a browser that runs tests: no sandbox (containers), no GPU (all machines alike), no talk with the outside. */
export const browserFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
