import type { PlayCase } from '../../practice/edition.ts';
import type { Host } from '../host.ts';
import { Portrait } from '../play/portrait.tsx';

/** Who is on the phone, when, and how far the call has got. */
export interface CallerProps {
  readonly host: Pick<Host, 'drawing'>;
  readonly play: PlayCase;
  readonly family: string;
  readonly name: string;
  readonly time: string;
  readonly step: string;
}

/** A face, a name, a time. */
export function Caller({ host, play, family, name, time, step }: CallerProps) {
  return (
    <div class="who">
      <Portrait id={play.manager} play={play} family={family} drawing={host.drawing} />
      <div>
        <p class="name">{name}</p>
        <p class="small muted">{[time, step].filter(part => part !== '').join(' · ')}</p>
      </div>
    </div>
  );
}
