import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import type { Answer } from '../../practice/answer.ts';
import type { Key } from '../../practice/edition.ts';
import { named } from '../../practice/known.ts';
import { nowAt, type Option, settingNow } from '../../practice/transcript.ts';
import { fetchForms, LateForm } from '../forms/late-form.tsx';
import { layoutOf } from '../forms/layout.ts';
import { NotDown } from '../home/missing.tsx';
import { useLoaded } from '../home/use-loaded.ts';
import type { Host } from '../host.ts';
import type { Settings } from '../keeping.ts';
import { fetchNameFont } from '../name-font.ts';
import { words } from '../words.ts';
import { AfterLine } from './after-line.tsx';
import { AtHandTabs } from './at-hand.tsx';
import { BesideDone } from './beside-done.tsx';
import { useStageSettings } from './device.ts';
import { draftOf, isFormOpen } from './form-open.ts';
import { doneIn } from './heard.ts';
import { InsteadOfChoices } from './instead-of-choices.tsx';
import { notebookLines } from './notebook-lines.ts';
import { peopleHere, placesAhead, scenesNow } from './scenes.ts';
import type { Session } from './session.ts';
import { StageBox } from './stage-box.tsx';
import { SteppedOut } from './stepped-out.tsx';
import { Talk } from './talk.tsx';
import { typeset } from './typeset.ts';
import { useAloud } from './use-aloud.ts';
import { useHeard } from './use-heard.ts';
import { useLateParts } from './use-late-parts.ts';
import { looksIn, useLooking } from './use-looking.ts';
import { useReadAhead } from './use-read-ahead.ts';
import { useSheets } from './use-sheets.ts';
import { useStage } from './use-stage.ts';
import { useWorkerLook } from './worker-look.ts';

/** One attempt on the screen. */
export interface PlayScreenProps {
  readonly host: Host;
  readonly session: Session;
  /** Fetches the key; in Explore, after the first choice. */
  readonly openKey: () => Promise<Key>;
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
  /** The learner came here from another page of the site; else it was only loaded. */
  readonly begunByPress: boolean;
  /** Called when a choice has been taken and kept; going back to a moment stops here. */
  readonly afterTaking?: ((session: Session) => void) | undefined;
  /** Says a short fact in the page’s one live region. */
  readonly say: (fact: string) => void;
}

/** Picture, words and choices; or the form that stands in their place. */
export function PlayScreen(props: PlayScreenProps) {
  const { host, session, openKey, settings, change, afterTaking, say } = props;
  const { kept, transcript } = session.standing.value;
  const play = session.edition.case;
  const { family } = kept.attempt;
  const beat = nowAt(transcript);
  const setting = settingNow(transcript);
  const place = typeset(named(play.places[setting?.place ?? '']?.name ?? '', play, family));
  const last = transcript.moments.at(-1);

  const sheets = useSheets(session);
  const stageSettings = useStageSettings(settings);
  const box = useRef<HTMLDivElement | null>(null);
  const look = useWorkerLook(host, settings, kept.attempt.seed);
  const scenes = useMemo(
    () => (look === undefined ? [] : scenesNow(transcript, play, look)),
    [transcript, play, look],
  );
  const forms = useLoaded(fetchForms, []);
  const parts = useLateParts();
  const looking = useLooking(transcript.moments.length, parts);
  const aloud = useAloud(settings, change, props.begunByPress);
  const { picture, prepare } = useStage(host, box, scenes, stageSettings);
  useReadAhead(session, transcript, beats => {
    if (look !== undefined) prepare(placesAhead(beats, transcript, play, look));
  });
  const form = beat.options.length === 1 && beat.options[0]?.form ? beat.options[0] : undefined;
  const heard = useHeard(transcript, play, kept.mode, form);
  const noted = useMemo(() => notebookLines(transcript, play).length, [transcript, play]);

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
  if (sheets.isOut) return <SteppedOut onCarryOn={sheets.onCarryOn} />;

  const layout = form && isFormOpen(form, heard, kept) ? layoutOf(form.form?.kind) : 'talk';
  const shown = picture.is === 'there' ? picture.shown : undefined;
  const looks = looksIn(beat.options, shown);
  const missing = [aloud.part, ...(sheets.open ? [parts] : [])].find(({ is }) => is === 'missing');
  return (
    <main
      class="play"
      data-layout={layout}
      data-picture={picture.is}
      data-looking={looking.isOpen ? '' : undefined}
      data-theme="ink"
    >
      <h1 class="vh">{words.play.heading(play.title, place)}</h1>
      <p class="vh">{words.play.here(peopleHere(setting, play, family))}</p>
      <StageBox
        {...{ box, picture, parts, looking }}
        things={looks.flatMap(option => option.thing ?? [])}
        onLook={lookAt}
      />
      {form && layout !== 'talk' ? (
        <LateForm
          {...{ forms, host, session, heard, settings }}
          option={form}
          onAnswer={answer => take(form, answer)}
          onOpen={sheets.onOpen}
          onBack={() => session.keepDraft(form.id, { ...kept.draft?.fields, closed: true })}
          onStatus={say}
        />
      ) : (
        <Talk
          beat={transcript.moments.length}
          done={last && doneIn(last, play, family)}
          heard={heard}
          options={beat.options}
          keys={settings.keys}
          speakerX={shown?.speakerX}
          onChoose={choose}
          onOpen={sheets.onOpen}
          onLookAround={looking.onOpen}
          onReadAloud={aloud.onTurn}
          beside={last && <BesideDone {...{ kept, play, last }} openKey={openKey} onTakeBack={takeBack} />}
          after={
            <AfterLine
              {...{ transcript, kept }}
              keeping={host.keeping.state()}
              onStop={sheets.onStepOut}
              onNotebook={() => sheets.onOpen('notebook')}
            />
          }
          instead={InsteadOfChoices({ session, settings, option: form, take })}
        />
      )}
      {looking.isOpen && parts.is === 'here' && (
        <parts.value.LookAround
          shows={typeset(named(play.places[setting?.place ?? '']?.shows ?? '', play, family))}
          {...{ looks, keys: settings.keys, pointed: looking.pointed, onPoint: looking.onPoint }}
          onChoose={take}
          onOpen={sheets.onOpen}
          onBack={looking.onBack}
          onReadAloud={aloud.onTurn}
        />
      )}
      <AtHandTabs place={place} time={setting?.time ?? ''} {...{ noted, aloud }} onOpen={sheets.onOpen} />
      {aloud.part.is === 'here' && aloud.part.value && (
        <aloud.part.value
          {...{ heard, settings, change }}
          beat={transcript.moments.length}
          choicesAsked={aloud.choicesAsked}
          waits={aloud.waits}
          isElsewhere={looking.isOpen || sheets.open !== undefined}
        />
      )}
      {missing?.is === 'missing' && <NotDown text={words.play.partsMissing} again={missing.again} />}
      {sheets.open && parts.is === 'here' && (
        <parts.value.AtHandSheet
          key={sheets.open}
          {...{ transcript, play, aloud }}
          open={sheets.open}
          guidance={host.guidance}
          drawing={host.drawing}
          onClose={sheets.onClose}
          onOpen={sheets.onOpen}
          onLookAround={layout === 'talk' && shown ? looking.onOpen : undefined}
          onStepOut={sheets.onStepOut}
        />
      )}
    </main>
  );
}
