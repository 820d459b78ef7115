/*
 * Start-up: the only file that knows every room of the house. It hands the
 * page what the page does not make itself: stories, storage, the picture, the
 * hour, the seed.
 */

import { shelf } from 'virtual:threshold/shelf';
import { render } from 'preact';
import { jsx } from 'preact/jsx-runtime';
import { App } from './page/app.tsx';
import { openDesk } from './page/home/desk-context.ts';
import type { Host } from './page/host.ts';
import { plainSettings } from './page/keeping.ts';
import { openKeeping } from './records/keeping.ts';
import './page/style/pages.css';

/** Random digits; `crypto.randomUUID` is missing on plain-http intranets. */
const newId = () =>
  [...crypto.getRandomValues(new Uint32Array(4))].map(part => part.toString(36).padStart(7, '0')).join('');

const host: Host = {
  shelf,
  // Not fetched: the page brings it along.
  door: async () => JSON.parse(document.getElementById('first-minute')?.textContent ?? ''),
  guidance: () => import('virtual:threshold/guidance').then(module => module.default),
  keeping: await openKeeping(newId(), plainSettings),
  openStage: async (box, settings) => (await import('./stage/open-stage.ts')).openStage(box, settings),
  drawing: async () => (await import('./stage/stills.ts')).stills,
  handIn: async () => {
    const [{ handInText }, { handInWords }] = await Promise.all([
      import('./records/hand-in.ts'),
      import('./page/words/hand-in.ts'),
    ]);
    return { text: (kept, transcript, play) => handInText(kept, transcript, play, handInWords) };
  },
  newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  newId,
  now: () => Date.now(),
};

const app = document.getElementById('app');
if (!app) throw new Error('index.html has no element #app');
render(jsx(App, { desk: await openDesk(host) }), app);
