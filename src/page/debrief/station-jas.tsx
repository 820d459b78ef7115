import { useRef, useState } from 'preact/hooks';
import type { Scene } from '../../practice/scene.ts';
import { you } from '../../practice/setting.ts';
import { pickBySeed } from '../../practice/spread.ts';
import { useDesk } from '../home/desk-context.ts';
import { PageHeading } from '../home/page-heading.tsx';
import { useLoaded } from '../home/use-loaded.ts';
import { spoken } from '../play/typeset.ts';
import { debriefWords } from '../words/debrief.ts';
import { useDebrief } from './debrief-context.ts';
import type { StationProps } from './stations.tsx';
import { Still } from './still.tsx';

const words = debriefWords.jas;

/** The manager, before anything: how are you, and a question on one thing you said. Neither answer is kept. */
export function StationJas({ onward }: StationProps) {
  const { key, nameOf, say, facts, isAgain, edition } = useNames();
  const [reply, setReply] = useState<number>();
  const [checked, setChecked] = useState<number>();
  const { supervision, manager } = key.case;
  const isAsked = reply !== undefined || isAgain;
  const isDone = isAsked && (checked !== undefined || !facts.check);

  return (
    <section class="station-jas" aria-label={debriefWords.title}>
      <SupervisionRoom />
      <div class="jas-says">
        <p class="name">{nameOf(manager)}</p>
        <PageHeading title={[debriefWords.title, edition.case.title]}>
          {spoken(say(supervision.opening))}
        </PageHeading>
        <Replies replies={supervision.replies.map(say)} chosen={reply} onChoose={setReply} />
        <p class="small muted">{words.notKept}</p>
        {isAsked && facts.check && (
          <Check check={facts.check} chosen={checked} onChoose={setChecked} takesFocus={!isAgain} />
        )}
        {isDone && <Unknown />}
        {isDone && onward}
      </div>
    </section>
  );
}

/** The debrief's parts with its methods bound, so that they can be passed on. */
function useNames() {
  const debrief = useDebrief();
  const { key, facts, isAgain, edition } = debrief;
  return {
    ...{ key, facts, isAgain, edition },
    nameOf: (id: string) => debrief.nameOf(id),
    say: (text: string) => debrief.say(text),
  };
}

interface RepliesProps {
  readonly replies: readonly string[];
  readonly chosen: number | undefined;
  readonly onChoose: (index: number) => void;
}

const Replies = ({ replies, chosen, onChoose }: RepliesProps) => (
  <ul class="replies no-print">
    {replies.map((reply, index) => (
      <li key={reply}>
        <button type="button" class="pick" aria-pressed={chosen === index} onClick={() => onChoose(index)}>
          {spoken(reply)}
        </button>
      </li>
    ))}
  </ul>
);

interface CheckProps {
  readonly check: NonNullable<ReturnType<typeof useDebrief>['facts']['check']>;
  readonly chosen: number | undefined;
  readonly onChoose: (index: number) => void;
  readonly takesFocus: boolean;
}

function Check({ check, chosen, onChoose, takesFocus }: CheckProps) {
  const answered = useRef<HTMLParagraphElement>(null);
  const focusOnce = (element: HTMLElement | null) => {
    if (element && takesFocus && !element.dataset.read) {
      element.dataset.read = 'yes';
      element.focus();
    }
  };
  return (
    <div class="check">
      <p class="muted">{words.youSaid}</p>
      <p class="check-about">{spoken(check.about)}</p>
      <h2 tabIndex={-1} ref={focusOnce}>
        {words.question}
      </h2>
      <Replies
        replies={check.replies.map(({ text }) => text)}
        chosen={chosen}
        onChoose={index => {
          onChoose(index);
          requestAnimationFrame(() => answered.current?.focus());
        }}
      />
      {chosen !== undefined && (
        <p class="check-back" tabIndex={-1} ref={answered}>
          {spoken(check.replies[chosen]?.back ?? '')}
        </p>
      )}
    </div>
  );
}

/** What the learner wrote that they do not know yet, read back. */
function Unknown() {
  const { facts } = useDebrief();
  if (!facts.unknown) return null;
  return (
    <p class="check-unknown">
      <span class="muted">{words.unknownLead}</span> {facts.unknown.text} {spoken(facts.unknown.back)}
    </p>
  );
}

/** The room supervision is held in, with both in it. */
function SupervisionRoom() {
  const { host, settings } = useDesk();
  const { key, transcript } = useDebrief();
  const { seed, family } = transcript.attempt;
  const drawing = useLoaded(host.drawing, [host]);
  const manager = key.case.people[key.case.manager];
  const look = manager?.looks?.[family];
  if (drawing.is !== 'here') return <div class="scene-still no-print" aria-hidden="true" />;
  const { workerLooks } = drawing.value;
  const own = settings.value.workerLook ?? workerLooks[pickBySeed(seed, workerLooks.length || 1)] ?? '';
  const scene: Scene = {
    room: 'supervision',
    actors: [
      { id: you, role: 'worker', look: own, mood: 'worried', posture: 'sit', spot: 'chair-left' },
      ...(look
        ? [
            {
              id: key.case.manager,
              role: 'manager',
              look,
              mood: 'warm',
              posture: 'sit',
              spot: 'chair-right',
            } as const,
          ]
        : []),
    ],
  };
  return <Still scene={scene} />;
}
