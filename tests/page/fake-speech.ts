/** A voice as a browser lists it. */
export interface FakeVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

/** One line as it was handed to the fake. */
export interface Spoken {
  readonly text: string;
  readonly voice: string;
  readonly rate: number;
}

/** A browser’s speech that keeps quiet: it remembers what it was asked to say, and when it was hushed. */
export class FakeSpeech extends EventTarget {
  /** What is being said or waits to be. */
  saying: Spoken[] = [];
  said: Spoken[] = [];
  hushed = 0;
  voices: readonly FakeVoice[];

  constructor(voices: readonly FakeVoice[]) {
    super();
    this.voices = voices;
  }

  getVoices(): readonly FakeVoice[] {
    return this.voices;
  }

  /** The list comes in late, as it does in some browsers. */
  list(voices: readonly FakeVoice[]): void {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  speak(line: FakeUtterance): void {
    if (line.text === '') return;
    const spoken = { text: line.text, voice: line.voice?.name ?? 'its own', rate: line.rate };
    this.saying.push(spoken);
    this.said.push(spoken);
    this.last = line;
  }

  cancel(): void {
    this.hushed += 1;
    this.saying = [];
  }

  last: FakeUtterance | undefined;

  /** The line that came last goes wrong in this way. */
  fail(error: string): void {
    this.last?.dispatchEvent(Object.assign(new Event('error'), { error }));
  }
}

/** What a line is put into. */
export class FakeUtterance extends EventTarget {
  voice: FakeVoice | null = null;
  lang = '';
  rate = 1;
  volume = 1;
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

export const onDeviceBritish: FakeVoice = { name: 'Ava', lang: 'en-GB', localService: true };
export const onDeviceAmerican: FakeVoice = { name: 'Sam', lang: 'en-US', localService: true };
export const onlineBritish: FakeVoice = { name: 'Cloud', lang: 'en-GB', localService: false };
export const onDeviceFrench: FakeVoice = { name: 'Luc', lang: 'fr-FR', localService: true };
