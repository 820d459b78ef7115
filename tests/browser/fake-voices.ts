import type { Page } from '@playwright/test';

/** A voice as a browser lists it. */
export interface FakeVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

export const ava: FakeVoice = { name: 'Ava', lang: 'en-GB', localService: true };
export const cloud: FakeVoice = { name: 'Cloud', lang: 'en-GB', localService: false };

/** What was said since the page was opened, and what of it had not been hushed when last asked. */
export interface Heard {
  readonly said: readonly { readonly text: string; readonly voice: string; readonly rate: number }[];
  readonly saying: readonly string[];
}

/** Gives the pages opened from now on these voices, and none of the machine’s own; they keep quiet and remember. */
export async function giveVoices(page: Page, voices: readonly FakeVoice[]): Promise<void> {
  await page.addInitScript(given => {
    const said: unknown[] = [];
    let saying: string[] = [];
    class Line extends EventTarget {
      voice: { readonly name: string } | null = null;
      lang = '';
      rate = 1;
      volume = 1;
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    class Speech extends EventTarget {
      getVoices = () => given;
      speak = ({ text, voice, rate }: Line) => {
        if (text === '') return;
        said.push({ text, voice: voice?.name, rate });
        saying.push(text);
      };
      cancel = () => {
        saying = [];
      };
    }
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Line });
    Object.defineProperty(window, 'speechSynthesis', { value: new Speech() });
    Object.defineProperty(window, 'heardSoFar', { value: () => ({ said, saying }) });
  }, voices);
}

/** What has been said so far. */
export const heard = (page: Page): Promise<Heard> =>
  page.evaluate(() => (window as unknown as { heardSoFar: () => Heard }).heardSoFar());
