import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Settings } from '../keeping.ts';
import { type Chosen, chooseVoice, voicesOf } from '../play/choose-voice.ts';
import { Reader, type Silence } from '../play/reader.ts';
import { wakeVoice } from '../play/wake-voice.ts';
import { aloudWords } from '../words/aloud.ts';
import { RadioGroup } from './radio-group.tsx';
import { PickBox, Switch } from './switch.tsx';

/** The part of the settings that is about reading aloud. */
export interface AloudSettingsProps {
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
}

const words = aloudWords.settings;

/** On or off, how fast, with which voice, and a line to hear it by. */
export function AloudSettings({ settings, change }: AloudSettingsProps) {
  const { readAloud = false, readingPace = 'usual', onlineVoice = false } = settings;
  const chosen = useVoice(onlineVoice);
  const [silence, setSilence] = useState<Silence>();
  const reader = useMemo(() => new Reader(window.speechSynthesis, setSilence), []);
  useEffect(() => () => reader.hush(), [reader]);
  const hear = () => {
    wakeVoice();
    void reader.read([words.sample], settings);
  };
  const isOnlineOnly = chosen !== undefined && 'none' in chosen && chosen.none === 'online-only';
  return (
    <>
      <Switch
        legend={aloudWords.title}
        text={words.on}
        says={words.says}
        on={readAloud}
        turn={on => change({ readAloud: on })}
      />
      <RadioGroup
        legend={words.pace}
        options={words.paces}
        chosen={readingPace}
        onChoose={pace => change({ readingPace: pace })}
      />
      <section class="radio-group">
        <h2 class="legend">{words.voice}</h2>
        {chosen && <p class="small muted">{sayVoice(chosen)}</p>}
        {(isOnlineOnly || onlineVoice) && (
          <PickBox
            text={words.online}
            says={words.onlineSays}
            on={onlineVoice}
            turn={on => change({ onlineVoice: on })}
          />
        )}
        {chosen && 'voice' in chosen && (
          <p>
            <button type="button" class="btn" onClick={hear}>
              {words.hear}
            </button>
          </p>
        )}
        {silence && <p class="small">{aloudWords.silence[silence]}</p>}
      </section>
    </>
  );
}

const sayVoice = (chosen: Chosen<SpeechSynthesisVoice>): string => {
  if ('none' in chosen) return aloudWords.silence[chosen.none];
  const { name, localService } = chosen.voice;
  return localService ? words.reads(name) : words.readsOnline(name);
};

/** The voice it would read with, once the browser has its list. */
function useVoice(mayBeOnline: boolean): Chosen<SpeechSynthesisVoice> | undefined {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>();
  useEffect(() => {
    let gone = false;
    const ask = async () => {
      const found = window.speechSynthesis ? await voicesOf(window.speechSynthesis) : [];
      if (!gone) setVoices(found);
    };
    ask();
    return () => {
      gone = true;
    };
  }, []);
  return voices && chooseVoice(voices, mayBeOnline);
}
