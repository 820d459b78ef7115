import { useEffect, useState } from 'preact/hooks';
import type { Edition } from '../../practice/edition.ts';
import { named } from '../../practice/known.ts';
import type { Play } from '../../practice/replay.ts';
import { nowAt, type Option } from '../../practice/transcript.ts';
import type { Host } from '../host.ts';
import { plainSettings } from '../keeping.ts';
import { fetchNameFont } from '../name-font.ts';
import { useMedia } from '../play/device.ts';
import { doneIn, heardIn, placesBefore } from '../play/heard.ts';
import { scenesNow } from '../play/scenes.ts';
import { Talk } from '../play/talk.tsx';
import { typeset } from '../play/typeset.ts';
import { useWorkerLook } from '../play/worker-look.ts';
import { words } from '../words.ts';
import { knock } from './knock.ts';
import { StillPicture } from './still-picture.tsx';
import '../style/play.css';
import '../style/first-minute.css';

/** What stands before the desk on a first visit. */
export interface FirstMinuteProps {
  readonly host: Pick<Host, 'door' | 'drawing' | 'newSeed'>;
  /** It was played or skipped; it is not shown again. */
  readonly onDone: () => void;
}

/** A door on its chain: two answers, and what they let you know; then the same door again. Not scored, not kept. */
export function FirstMinute({ host, onDone }: FirstMinuteProps) {
  const [door, setDoor] = useState<Edition>();
  useEffect(() => {
    // Without its door the first minute has nothing to say, and nobody waits for it.
    host.door().then(setDoor, onDone);
  }, []);
  useEffect(() => {
    document.title = words.play.firstMinute.title;
  }, []);
  if (!door) {
    return (
      <main class="waiting" data-theme="ink">
        <h1 class="vh">{words.play.firstMinute.heading}</h1>
        <p>{words.play.firstMinute.loading}</p>
      </main>
    );
  }
  return <AtTheDoor door={door} host={host} onDone={onDone} />;
}

interface AtTheDoorProps extends FirstMinuteProps {
  readonly door: Edition;
}

function AtTheDoor({ door, host, onDone }: AtTheDoorProps) {
  // The same seed twice: it is the same door, and only what is said differs.
  const [seed] = useState(host.newSeed);
  const [visit, setVisit] = useState<{ readonly play: Play; readonly tries: number }>(() => ({
    play: knock(door, seed),
    tries: 1,
  }));
  const [beat, setBeat] = useState(0);
  const plain = useMedia('(prefers-contrast: more)');
  const { transcript } = visit.play;
  const { family } = transcript.attempt;
  const last = transcript.moments.at(-1);
  const said = words.play.firstMinute;

  const choose = (option: Option) => {
    visit.play.take({ choose: option.id, seconds: 0 });
    fetchNameFont();
    setBeat(beat + 1);
  };
  const again = () => {
    setVisit({ play: knock(door, seed), tries: visit.tries + 1 });
    setBeat(beat + 1);
  };
  const heard = heardIn(nowAt(transcript), door.case, family, placesBefore(transcript));
  const look = useWorkerLook(host, plainSettings, seed);
  const scene = look === undefined ? undefined : scenesNow(transcript, door.case, look).at(-1);
  return (
    <main class="play first-minute" data-layout="talk" data-theme="ink">
      <h1 class="vh">{said.heading}</h1>
      <div class="tabs above">
        <p class="tab">
          {typeset(named(door.case.summary, door.case, family))}
          <button type="button" class="skip-it" onClick={onDone}>
            {said.skip}
            <span class="vh">{said.skipWhat}</span>
          </button>
        </p>
      </div>
      <StillPicture host={host} scene={scene} plain={plain} />
      <Talk
        beat={beat}
        done={last && doneIn(last, door.case, family)}
        heard={heard}
        options={nowAt(transcript).options}
        keys
        speakerX={undefined}
        onChoose={choose}
        onOpen={() => undefined}
        instead={
          transcript.ended ? <AtTheEnd tries={visit.tries} onAgain={again} onDone={onDone} /> : undefined
        }
      />
    </main>
  );
}

interface AtTheEndProps {
  readonly tries: number;
  readonly onAgain: () => void;
  readonly onDone: () => void;
}

/** After the first try, the same door again; after the second, what there was to see. */
function AtTheEnd({ tries, onAgain, onDone }: AtTheEndProps) {
  const said = words.play.firstMinute;
  const isOver = tries > 1;
  return (
    <div class="at-the-end">
      <p class="said">{isOver ? said.learned : said.again}</p>
      <p class="row">
        <button type="button" class="btn main" onClick={isOver ? onDone : onAgain}>
          {isOver ? said.start : said.goAgain}
        </button>
        {isOver && (
          <button type="button" class="btn quiet" onClick={onAgain}>
            {said.goAgain}
          </button>
        )}
      </p>
    </div>
  );
}
