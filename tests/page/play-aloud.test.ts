// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseVoice } from '../../src/page/play/choose-voice.ts';
import { Reader, type Silence } from '../../src/page/play/reader.ts';
import { choicesToSay, linesToSay } from '../../src/page/play/to-say.ts';
import {
  FakeSpeech,
  FakeUtterance,
  type FakeVoice,
  onDeviceAmerican,
  onDeviceBritish,
  onDeviceFrench,
  onlineBritish,
} from './fake-speech.ts';

describe('which voice reads', () => {
  test.each<[string, readonly FakeVoice[], boolean, FakeVoice | string]>([
    ['British before other English', [onDeviceAmerican, onDeviceBritish], false, onDeviceBritish],
    ['a voice on the device before an online one', [onlineBritish, onDeviceAmerican], true, onDeviceAmerican],
    ['no online voice unless asked', [onlineBritish, onDeviceFrench], false, 'online-only'],
    ['an online voice where it was asked for', [onlineBritish, onDeviceFrench], true, onlineBritish],
    ['none for English where there is only French', [onDeviceFrench], true, 'no-voice'],
    ['none at all', [], true, 'no-voice'],
    ['a language written with a line below', [{ ...onDeviceBritish, lang: 'en_GB' }], false, 'Ava'],
  ])('%s', (_, voices, mayBeOnline, expected) => {
    const chosen = chooseVoice(voices, mayBeOnline);

    const found = 'none' in chosen ? chosen.none : chosen.voice;
    expect(typeof found === 'object' && typeof expected === 'string' ? found.name : found).toEqual(expected);
  });
});

describe('the reader', () => {
  let speech: FakeSpeech;
  let silences: Silence[];
  let reader: Reader;
  const open = (...voices: FakeVoice[]) => {
    speech = new FakeSpeech(voices);
    silences = [];
    reader = new Reader(speech as unknown as SpeechSynthesis, why => silences.push(why));
  };
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const settle = () => vi.advanceTimersByTimeAsync(5000);

  test('says each line in turn, with the chosen voice at the chosen pace', async () => {
    open(onDeviceBritish);

    void reader.read(['Darren: You’re the letter.', 'It goes up the street.'], { readingPace: 'slow' });
    await settle();

    expect(speech.saying).toEqual([
      { text: 'Darren: You’re the letter.', voice: 'Ava', rate: 0.8 },
      { text: 'It goes up the street.', voice: 'Ava', rate: 0.8 },
    ]);
  });

  test('new lines end the ones before, and nothing of those is said after', async () => {
    open(onDeviceBritish);
    void reader.read(['One.', 'Two.'], {});
    void reader.read(['Three.'], {});
    await settle();

    expect(speech.said.map(({ text }) => text)).toEqual(['Three.']);
  });

  test('hushed before the voices are listed, it says nothing when they come', async () => {
    open();
    void reader.read(['One.'], {});
    reader.hush();
    speech.list([onDeviceBritish]);
    await settle();

    expect(speech.said).toEqual([]);
    expect(silences).toEqual([]);
  });

  test('waits for voices that are listed late', async () => {
    open();
    void reader.read(['One.'], {});
    await vi.advanceTimersByTimeAsync(400);
    speech.list([onDeviceBritish]);
    await settle();

    expect(speech.said).toHaveLength(1);
  });

  test('says why it is silent: no voice, or only online ones', async () => {
    open();
    void reader.read(['One.'], {});
    await settle();
    const none = silences;
    open(onlineBritish);
    void reader.read(['One.'], {});
    await settle();

    expect(none).toEqual(['no-voice']);
    expect(silences).toEqual(['online-only']);
    expect(speech.said).toEqual([]);
  });

  test('without speech in the browser it says so too', async () => {
    silences = [];
    void new Reader(undefined, why => silences.push(why)).read(['One.'], {});
    await settle();

    expect(silences).toEqual(['no-voice']);
  });

  test('a voice that fails ends the reading; a line cut short by ourselves does not', async () => {
    open(onDeviceBritish);
    void reader.read(['One.'], {});
    await settle();
    speech.fail('interrupted');
    const before = [...silences];
    speech.fail('audio-hardware');

    expect(before).toEqual([]);
    expect(silences).toEqual(['failed']);
    expect(speech.saying).toEqual([]);
  });
});

describe('what is said', () => {
  test('the speaker’s name comes before their words, and no marks are named', () => {
    const said = linesToSay([
      { kind: 'seen', text: 'The door opens.' },
      { kind: 'said', name: 'Darren', text: '“You’re the letter.”' },
      { kind: 'said', text: '“He said ‘no’.”' },
    ]);

    expect(said).toEqual(['The door opens.', 'Darren: You’re the letter.', 'He said ‘no’.']);
  });

  test('choices are said with their numbers, and those folded away are not', () => {
    document.body.innerHTML =
      '<ol class="choices"><li><button><span>1</span><span>“Who is it?”</span></button></li><li><button><span>2</span><span>Wait.</span></button></li></ol>' +
      '<div style="display: none"><ol class="choices"><li><button><span>1</span><span>Hidden.</span></button></li></ol></div>';
    const hidden = document.querySelector<HTMLElement>('div button');
    for (const button of document.querySelectorAll<HTMLElement>('button'))
      button.checkVisibility = () => button !== hidden;

    expect(choicesToSay(document)).toEqual(['1: Who is it?', '2: Wait.']);
  });
});
