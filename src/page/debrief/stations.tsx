import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { attemptLine } from '../home/attempt-line.ts';
import { lastStation } from '../home/files.ts';
import { JumpList } from '../home/jump-list.tsx';
import { debriefWords } from '../words/debrief.ts';
import { deskWords } from '../words/desk.ts';
import { type DebriefAtHand, useDebrief } from './debrief-context.ts';
import { momentId } from './every-moment.tsx';
import { Everything } from './everything.tsx';
import { isShownAbove } from './shown-above.ts';
import { StationChild } from './station-child.tsx';
import { StationJas } from './station-jas.tsx';
import { StationLater } from './station-later.tsx';
import { StationMarks } from './station-marks.tsx';
import { StationMoments } from './station-moments.tsx';
import { StationTake } from './station-take.tsx';
import { StationVoices } from './station-voices.tsx';

/** What a station is given: how to go on, while there is a next one still closed. */
export interface StationProps {
  readonly onward?: ComponentChildren;
  readonly goOn: () => void;
}

const stations: readonly ComponentType<StationProps>[] = [
  StationJas,
  StationChild,
  StationVoices,
  StationMarks,
  StationMoments,
  StationLater,
  StationTake,
];

/** The heading a station is come to by; the stations give their `h2` this id. */
export const stationId = (number: number): string => `station-${number}`;

/**
 * The seven stations on one page: one after another the first time, all open
 * afterwards, with a list to jump by. What is open is kept.
 */
export function Stations({ isBack }: { readonly isBack: boolean }) {
  const debrief = useDebrief();
  const open = Math.max(1, debrief.kept.value.debrief);
  const backAt = isBack ? backAmongAll(debrief) : undefined;
  useEffect(() => {
    debrief.openStation(1);
    if (isBack) focusOn(backAt === undefined ? stationId(5) : momentId(backAt));
  }, [debrief, isBack]);

  const coming = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (coming.current === undefined || coming.current > open) return;
    focusOn(stationId(coming.current));
    coming.current = undefined;
  }, [open]);
  const goOn = (to: number) => {
    coming.current = to;
    return debrief.openStation(to);
  };

  return (
    <>
      <Standing />
      {debrief.isAgain && <JumpList label={debriefWords.jump} parts={jumps(debrief.child)} />}
      {stations.slice(0, open).map((Station, index) => {
        const next = index + 2;
        const isLastOpen = index + 1 === open && open < lastStation;
        return (
          <Station
            key={stationId(index + 1)}
            goOn={() => goOn(next)}
            {...(isLastOpen && { onward: <Onward to={next} goOn={() => goOn(next)} /> })}
          />
        );
      })}
      {open >= lastStation && <Everything openMoments={backAt !== undefined} />}
    </>
  );
}

/** The moment just come back from, if then and now stand among all moments and not among the three. */
function backAmongAll({ facts, rehearsals }: DebriefAtHand): number | undefined {
  const moment = rehearsals[0]?.moment;
  return moment === undefined || isShownAbove(facts, moment) ? undefined : moment;
}

/** Puts the focus on a heading, with what it heads at the top of the window. */
function focusOn(id: string): void {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.closest('li, section')?.scrollIntoView();
}

function Onward({ to, goOn }: { readonly to: number; readonly goOn: () => void }) {
  const { child } = useDebrief();
  const says = debriefWords.goOnTo[to as keyof typeof debriefWords.goOnTo];
  return (
    <p class="onward no-print">
      <button type="button" class="btn main" onClick={goOn}>
        {says ? says(child) : debriefWords.goOn}
      </button>
    </p>
  );
}

const jumps = (child: string) => [
  { id: stationId(2), title: child },
  { id: stationId(3), title: debriefWords.voices.title },
  { id: stationId(4), title: debriefWords.marks.title },
  { id: stationId(5), title: debriefWords.moments.title },
  { id: stationId(6), title: debriefWords.later.title },
  { id: stationId(7), title: debriefWords.take.title },
  { id: 'everything', title: debriefWords.all.title },
];

/** How this attempt stands: explored, with hindsight, of a draft. Nothing where there is nothing to say. */
function Standing() {
  const { kept, transcript, edition } = useDebrief();
  const { kind, mode, hadExplored } = kept.value;
  const { status } = debriefWords;
  const lines = [
    kind === 'rehearsal' && status.rehearsal,
    kind === 'attempt' && mode === 'explore' && status.explored,
    kind === 'attempt' && mode === 'scored' && hadExplored && status.hadExplored,
    transcript.carried && status.carried,
    edition.edition === 0 && deskWords.draft,
  ].filter(line => line !== false);
  return (
    <div class="standing">
      <p class="print-only">
        {deskWords.pageTitle(debriefWords.title, edition.case.title)}, {attemptLine(kept.value)}
      </p>
      {lines.map(line => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
