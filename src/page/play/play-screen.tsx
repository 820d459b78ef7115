import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../practice/answer.ts';
import type { Key } from '../../practice/edition.ts';
import type { Draft, Kept } from '../../practice/kept.ts';
import { factsFound, named } from '../../practice/known.ts';
import type { Shown } from '../../practice/picture.ts';
import { nowAt, type Option, settingNow } from '../../practice/transcript.ts';
import { fetchForms, LateForm } from '../forms/late-form.tsx';
import { layoutOf } from '../forms/layout.ts';
import { useLoaded } from '../home/use-loaded.ts';
import type { Host } from '../host.ts';
import type { Settings } from '../keeping.ts';
import { fetchNameFont } from '../name-font.ts';
import { words } from '../words.ts';
import { AfterLine } from './after-line.tsx';
import { type AtHand, AtHandTabs } from './at-hand.tsx';
import { AtHandSheet } from './at-hand-sheet.tsx';
import { BesideDone } from './beside-done.tsx';
import { useIsPhone, useStageSettings } from './device.ts';
import { doneIn, type Heard, heardIn, introductionTo, placesBefore } from './heard.ts';
import { HitBoxes } from './hit-boxes.tsx';
import { InsteadOfChoices } from './instead-of-choices.tsx';
import { peopleHere, scenesNow } from './scenes.ts';
import type { Session } from './session.ts';
import { SteppedOut } from './stepped-out.tsx';
import { Talk } from './talk.tsx';
import { typeset } from './typeset.ts';
import { useReadAhead } from './use-read-ahead.ts';
import { useStage } from './use-stage.ts';
import { useWorkerLook } from './worker-look.ts';
import '../style/lift.css';

/** One attempt on the screen. */
export interface PlayScreenProps {
  readonly host: Host;
  readonly session: Session;
  /** Fetches the key; in Explore, after the first choice. */
  readonly openKey: () => Promise<Key>;
  readonly settings: Settings;
  /** Called when a choice has been taken and kept; going back to a moment stops here. */
  readonly afterTaking?: ((session: Session) => void) | undefined;
  /** Says a short fact in the page’s one live region. */
  readonly say: (fact: string) => void;
}

/** Picture, words and choices; or the form that stands in their place. */
export function PlayScreen({ host, session, openKey, settings, afterTaking, say }: PlayScreenProps) {
  const { kept, transcript } = session.standing.value;
  const play = session.edition.case;
  const { family } = kept.attempt;
  const beat = nowAt(transcript);
  const setting = settingNow(transcript);
  const place = typeset(named(play.places[setting?.place ?? '']?.name ?? '', play, family));
  const last = transcript.moments.at(-1);

  const [open, setOpen] = useState<AtHand | 'place' | 'more'>();
  const [steppedOut, setSteppedOut] = useState(false);
  const isPhone = useIsPhone();
  const stageSettings = useStageSettings(settings);
  const box = useRef<HTMLDivElement>(null);
  const look = useWorkerLook(host, settings, kept.attempt.seed);
  const scenes = useMemo(
    () => (look === undefined ? [] : scenesNow(transcript, play, look)),
    [transcript, play, look],
  );
  useReadAhead(session, transcript);
  const forms = useLoaded(fetchForms, []);
  const picture = useStage(host, box, scenes, stageSettings);
  const form = beat.options.length === 1 && beat.options[0]?.form ? beat.options[0] : undefined;
  const heard = useMemo(() => {
    const told = heardIn(beat, play, family, placesBefore(transcript));
    const intro = kept.mode === 'explore' ? introductionTo(form?.form?.kind, beat, play, family) : [];
    return [...told, ...intro];
  }, [beat, play, family, transcript, kept.mode, form]);

  useEffect(() => {
    document.title = words.play.pageTitle(place, play.title);
  }, [place, play.title]);

  const hasChosen = last !== undefined;
  useEffect(() => {
    if (hasChosen) fetchNameFont();
  }, [hasChosen]);

  const take = useCallback(
    async (option: Option, answer?: Answer) => {
      const problem = await session.take(option.id, answer);
      if (problem) return say(words.problems.sentence(problem));
      say(option.form?.kind === 'notebook' ? words.play.writtenDown : '');
      afterTaking?.(session);
    },
    [session, afterTaking, say],
  );
  const choose = (option: Option) =>
    option.form ? session.keepDraft(option.id, { ...draftOf(kept, option), closed: false }) : take(option);
  const lookAt = (thing: string) => {
    const option = beat.options.find(offered => offered.thing === thing);
    if (option) take(option);
  };
  const takeBack = async () => {
    await session.takeBack();
    say(words.play.tookBack);
  };
  const openSheet = (what: AtHand | 'place' | 'more') => {
    if (what === 'pause') session.pause();
    setOpen(what);
  };
  const closeSheet = () => {
    session.resume();
    setOpen(undefined);
  };

  if (steppedOut) return <SteppedOut onCarryOn={() => setSteppedOut(false)} />;

  const layout = form && isOpen(form, heard, kept) ? layoutOf(form.form?.kind) : 'talk';
  const shown = picture.is === 'there' ? picture.shown : undefined;
  const things = beat.options.flatMap(option => option.thing ?? []);
  return (
    <main class="play" data-layout={layout} data-picture={picture.is} data-theme="ink">
      <h1 class="vh">{words.play.heading(play.title, place)}</h1>
      <p class="vh">{words.play.here(peopleHere(setting, play, family))}</p>
      <div class="stage" aria-hidden="true" style={lifted(shown)}>
        <div class="canvas" ref={box} />
        <HitBoxes things={things} shown={shown} onLook={lookAt} />
      </div>
      {form && layout !== 'talk' ? (
        <LateForm
          {...{ forms, host, session, heard, settings }}
          option={form}
          onAnswer={answer => take(form, answer)}
          onOpen={openSheet}
          onBack={() => session.keepDraft(form.id, { ...kept.draft?.fields, closed: true })}
          onStatus={say}
        />
      ) : (
        <Talk
          beat={transcript.moments.length}
          done={last && doneIn(last, play, family)}
          heard={heard}
          options={beat.options}
          isPhone={isPhone}
          keys={settings.keys}
          speakerX={shown?.speakerX}
          onChoose={choose}
          onOpen={openSheet}
          beside={last && <BesideDone {...{ kept, play, last }} openKey={openKey} onTakeBack={takeBack} />}
          after={
            <AfterLine
              {...{ transcript, kept }}
              keeping={host.keeping.state()}
              onStop={() => setSteppedOut(true)}
            />
          }
          instead={InsteadOfChoices({ session, settings, option: form, take })}
        />
      )}
      <AtHandTabs
        place={place}
        time={setting?.time ?? ''}
        noted={factsFound(transcript).length}
        onOpen={openSheet}
      />
      {open && (
        <AtHandSheet
          key={open}
          {...{ open, transcript, play }}
          guidance={host.guidance}
          drawing={host.drawing}
          onClose={closeSheet}
          onOpen={openSheet}
          onStepOut={() => {
            closeSheet();
            setSteppedOut(true);
          }}
        />
      )}
    </main>
  );
}

const draftOf = (kept: Kept, { id }: Option): Draft['fields'] =>
  kept.draft?.choose === id ? kept.draft.fields : {};

/**
 * A form opens at once in its button's place, unless something was said that
 * has to be read first; then the button stands under the words. The plan has
 * room for both.
 */
function isOpen(option: Option, heard: readonly Heard[], kept: Kept): boolean {
  if (option.form?.kind === 'plan' || heard.length === 0) return true;
  return kept.draft?.choose === option.id && kept.draft.fields.closed !== true;
}

/** Where the faces are, for the style sheet that keeps the words off them. */
const lifted = (shown: Shown | undefined) =>
  shown?.faces && { '--brow': shown.faces.top, '--chin': shown.faces.bottom };
