import { words } from '../words.ts';
import type { AloudAtHand } from './use-aloud.ts';

/** What can be taken up at any time without anything happening in the story. */
export const atHand = ['notebook', 'file', 'people', 'said', 'ladder', 'pause'] as const;
export type AtHand = (typeof atHand)[number];

/** The tabs: where and when it is, and what is at hand. On a phone all but the notebook stand behind one button. */
export interface AtHandTabsProps {
  readonly place: string;
  readonly time: string;
  /** How many things are in the notebook. */
  readonly noted: number;
  readonly aloud: AloudAtHand;
  readonly onOpen: (what: AtHand | 'place' | 'more') => void;
}

/** One button each; every one of them opens a dialog. */
export function AtHandTabs({ place, time, noted, aloud, onOpen }: AtHandTabsProps) {
  const said = words.play.atHand;
  const notebook = (
    <button type="button" aria-haspopup="dialog" onClick={() => onOpen('notebook')}>
      {said.notebook}
      <span class="n" aria-hidden="true">
        {noted}
      </span>
      <span class="vh">{said.noted(noted)}</span>
    </button>
  );
  return (
    <div class="tabs">
      {place !== '' && (
        <p class="tab where">
          <button type="button" aria-haspopup="dialog" onClick={() => onOpen('place')}>
            <span class="vh">{words.play.whereAndWhen}</span>
            {place}
            {time !== '' && <span class="muted nowrap"> · {time}</span>}
          </button>
        </p>
      )}
      <nav class="tab tools only-wide" aria-label={said.label}>
        {notebook}
        {atHand.slice(1).map(what => (
          <button type="button" key={what} aria-haspopup="dialog" onClick={() => onOpen(what)}>
            {said[what]}
          </button>
        ))}
        <AloudButtons aloud={aloud} className="only-roomy" />
      </nav>
      <nav class="tab tools only-phone" aria-label={said.label}>
        {notebook}
        <button type="button" aria-haspopup="dialog" onClick={() => onOpen('more')}>
          {said.more}
        </button>
      </nav>
    </div>
  );
}

/** Turning reading aloud on or off; while it is on, also asking for the choices. */
export interface AloudButtonsProps {
  readonly aloud: AloudAtHand;
  readonly className: string;
  /** Does what was pressed; a sheet closes first. */
  readonly onPress?: (does: () => void) => void;
}

/** One button, or two. */
export function AloudButtons({ aloud, className, onPress = does => does() }: AloudButtonsProps) {
  const said = words.play.atHand;
  return (
    <>
      <button type="button" class={className} onClick={() => onPress(aloud.onTurn)}>
        {aloud.isOn ? said.stopReading : said.readAloud}
      </button>
      {aloud.isOn && (
        <button type="button" class={className} onClick={() => onPress(aloud.onChoices)}>
          {said.readChoices}
        </button>
      )}
    </>
  );
}
