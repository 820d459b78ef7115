import { useState } from 'preact/hooks';
import { debriefWords } from '../words/debrief.ts';
import { useDebrief } from './debrief-context.ts';
import { Portrait } from './portrait.tsx';
import { type StationProps, stationId } from './stations.tsx';

const words = debriefWords.child;

/** The three things to know of a child, in the order they are asked. */
const gaps = ['likes', 'worries', 'wants'] as const;
type Gap = (typeof gaps)[number];

/** The child, before any mark: three gaps, each filled from the notebook or left at “I don’t know”. No way on until all three are. */
export function StationChild({ onward }: StationProps) {
  const debrief = useDebrief();
  const answers = gaps.map(gap => debrief.written('child', 0, gap));
  const firstEmpty = gaps.find((_, index) => answers[index] === undefined);
  const [open, setOpen] = useState<Gap | undefined>(firstEmpty);

  const fill = async (gap: Gap, text: string) => {
    await debrief.write({ kind: 'child', moment: 0, about: gap, text });
    const next = gaps.find(other => debrief.written('child', 0, other) === undefined);
    setOpen(next);
    requestAnimationFrame(() => focusOn(next ?? gap, next === undefined));
  };

  return (
    <section class="station-child" aria-labelledby={stationId(2)}>
      <div>
        <h2 id={stationId(2)} tabIndex={-1}>
          {words.title(debrief.child)}
        </h2>
        <p class="lead">{words.lead}</p>
        <ol class="gaps">
          {gaps.map((gap, index) => (
            <GapLine
              key={gap}
              gap={gap}
              answer={answers[index]}
              isOpen={open === gap}
              onOpen={() => setOpen(open === gap ? undefined : gap)}
              onFill={text => fill(gap, text)}
            />
          ))}
        </ol>
        {firstEmpty === undefined && onward}
      </div>
      <Portrait who={debrief.key.case.child} />
    </section>
  );
}

/** After the last gap the way on has the focus; before it, the next gap. */
function focusOn(gap: Gap, isLast: boolean): void {
  const onward = document.querySelector<HTMLElement>('.station-child .onward button');
  if (isLast && onward) onward.focus();
  else document.getElementById(`gap-${gap}`)?.focus();
}

interface GapLineProps {
  readonly gap: Gap;
  readonly answer: string | undefined;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onFill: (text: string) => void;
}

function GapLine({ gap, answer, isOpen, onOpen, onFill }: GapLineProps) {
  const { facts, child } = useDebrief();
  const lead = words.gaps[gap](child);
  return (
    <li>
      <p class="gap">
        <span id={`gap-lead-${gap}`}>{lead}</span>{' '}
        <button
          type="button"
          id={`gap-${gap}`}
          class={answer === undefined ? 'blank' : undefined}
          aria-expanded={isOpen}
          aria-controls={`gap-list-${gap}`}
          aria-labelledby={`gap-lead-${gap} gap-${gap}`}
          onClick={onOpen}
        >
          {answer ?? words.choose}
        </button>
      </p>
      <ul class="pick-list" id={`gap-list-${gap}`} aria-label={lead} hidden={!isOpen}>
        {facts.child[gap].map(text => (
          <li key={text}>
            <button type="button" class="pick" onClick={() => onFill(text)}>
              {text}
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="pick dont-know" onClick={() => onFill(words.dontKnow)}>
            {words.dontKnow}
          </button>
        </li>
      </ul>
    </li>
  );
}
