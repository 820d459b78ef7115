import type { PlayCase } from '../../practice/edition.ts';
import type { Host } from '../host.ts';
import { Portrait } from '../play/portrait.tsx';
import { words } from '../words.ts';

/** Who is on the phone, when, and how far the call has got. */
export interface CallerProps {
  readonly host: Pick<Host, 'drawing'>;
  readonly play: PlayCase;
  readonly family: string;
  readonly name: string;
  readonly time: string;
  readonly step: string;
  /** The call was gone back to. */
  readonly isHindsight: boolean;
}

/** A face, a name, a time. */
export function Caller({ host, play, family, name, time, step, isHindsight }: CallerProps) {
  const parts = [time, step, isHindsight ? words.forms.call.hindsight : ''];
  return (
    <div class="who">
      <Portrait id={play.manager} play={play} family={family} drawing={host.drawing} />
      <div>
        <p class="name">{name}</p>
        <p class="small muted">{parts.filter(part => part !== '').join(' · ')}</p>
      </div>
    </div>
  );
}
