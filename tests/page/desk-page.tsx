import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { Kept } from '../../src/practice/kept.ts';
// The late pages are fetched here once, so that opening one in a test does not wait for them.
import '../../src/page/debrief/debrief-screen.tsx';
import '../../src/page/home/log-screen.tsx';
import '../../src/page/home/at-play.tsx';
import { App } from '../../src/page/app.tsx';
import { type Desk, openDesk } from '../../src/page/home/desk-context.ts';
import type { Host } from '../../src/page/host.ts';
import { type KeepingState, plainSettings, type Settings } from '../../src/page/keeping.ts';
import { makeEdition } from '../../src/writing/make-edition.ts';
import { storyFolder } from '../writing/story-folder.ts';

const made = makeEdition(storyFolder());
if (!made.edition || !made.key) throw new Error('The small story has findings.');
/** The small story, with its key. */
export const small = { edition: made.edition, key: made.key };

/** What a page is opened with; what is left out is as on a quiet first day after the first minute. */
interface Given {
  readonly at?: string;
  readonly attempts?: readonly Kept[];
  readonly settings?: Partial<Settings>;
  readonly state?: KeepingState;
}

/** The opened page, with what is kept behind it. */
export interface OpenedPage {
  readonly box: HTMLElement;
  readonly desk: Desk;
  readonly kept: Map<string, Kept>;
  /** The one element this selector, or this text of a button or link, belongs to. */
  find(wanted: string): HTMLElement;
  press(wanted: string): Promise<void>;
  text(): string;
}

/** Opens the whole page on a simple keeping, at an address. */
export async function openPage(given: Given = {}): Promise<OpenedPage> {
  const kept = new Map((given.attempts ?? []).map(attempt => [attempt.id, attempt]));
  const settings = { ...plainSettings, firstMinuteSeen: true, ...given.settings };
  const desk = await openDesk(hostOf(kept, settings, given.state ?? 'kept'));
  location.hash = given.at ?? '#';
  document.body.replaceChildren();
  const box = document.body.appendChild(document.createElement('div'));
  await act(() => render(<App desk={desk} />, box));
  await settle();
  const find = (wanted: string) => findIn(box, wanted);
  const press = async (wanted: string) => {
    find(wanted).click();
    await settle();
  };
  return { box, desk, kept, find, press, text: () => box.textContent ?? '' };
}

/** Lets what was fetched arrive and be drawn. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) {
    await act(() => new Promise(resolve => setTimeout(resolve, 5)));
  }
}

function findIn(box: HTMLElement, wanted: string): HTMLElement {
  const named = [...box.querySelectorAll<HTMLElement>('button, a, label')].find(
    element => element.textContent?.trim() === wanted,
  );
  const found = named ?? (/^[#.a-z[]/.test(wanted) ? box.querySelector<HTMLElement>(wanted) : null);
  if (!found) throw new Error(`Nothing on the page is called “${wanted}”.`);
  return found;
}

function hostOf(kept: Map<string, Kept>, unspoken: Settings, at: KeepingState): Host {
  let settings = unspoken;
  let state = at;
  const listeners = new Set<(state: KeepingState) => void>();
  const { id, title, summary, minutes, contentNotes, families, child, people } = small.edition.case;
  const { edition, fingerprint } = small.edition;
  const missing = () => Promise.reject(new Error('There is none in this test.'));
  return {
    shelf: [
      {
        ...{ id, title, summary, minutes, contentNotes, families, child, people, edition, fingerprint },
        open: async () => small.edition,
        openKey: async () => small.key,
        past: {},
      },
    ],
    door: missing,
    guidance: missing,
    openStage: missing,
    drawing: missing,
    handIn: async () => ({ text: attempt => `An attempt of ${attempt.attempt.events.length} choices` }),
    newSeed: () => 7,
    newId: () => `new-attempt-${kept.size}`,
    now: () => 5_000,
    keeping: {
      state: () => state,
      watch(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      settings: async () => settings,
      async keepSettings(changed) {
        settings = changed;
        return undefined;
      },
      attempts: async () => [...kept.values()].sort((a, b) => b.touchedAt - a.touchedAt),
      attempt: async wanted => kept.get(wanted),
      async keep(attempt) {
        kept.set(attempt.id, attempt);
        return undefined;
      },
      async remove(gone) {
        kept.delete(gone);
      },
      damaged: async () => [],
      async clear() {
        kept.clear();
        settings = plainSettings;
      },
      async takeOver() {
        state = 'kept';
        for (const listener of listeners) listener(state);
      },
    },
  };
}
