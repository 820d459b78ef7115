import { useEffect, useRef } from 'preact/hooks';
import { type LineAnswer, lineAnswers } from '../../practice/knowledge.ts';
import { holds, type NoteLine as Line, named, noteLines, truths } from '../../practice/known.ts';
import { useIsPhone } from '../play/device.ts';
import { typeset } from '../play/typeset.ts';
import { words } from '../words.ts';
import { oneOf, useDraft } from './draft.ts';
import type { FormProps } from './form-in-place.tsx';
import { NoteLine } from './note-line.tsx';
import { PickOne } from './pick-one.tsx';

interface NoteFields {
  readonly lines: Readonly<Record<string, LineAnswer>>;
  readonly unknown?: string | undefined;
  /** The line that is asked about just now. */
  readonly open?: string | undefined;
}

const nothing = 'nothing';

/** The note, already written in the learner's own words; for each underlined line they say how they know it. */
export function Note({ session, option, onAnswer, onStatus }: FormProps) {
  const { kept, transcript } = session.standing.value;
  const play = session.edition.case;
  const { family } = kept.attempt;
  const note = play.forms.note;
  const said = words.forms.note;
  const page = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isPhone = useIsPhone();
  const lines = noteLines(transcript, play);
  const [fields, change] = useDraft(session, option.id, draft => readNote(draft, lines, isPhone));
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useWriting(page);
  if (!note) return null;

  const name = (text: string) => typeset(named(text, play, family));
  const true_ = truths(transcript);
  const settled = lines.filter(line => fields.lines[line.id]);
  const focusLine = (id: string | undefined) =>
    requestAnimationFrame(() =>
      page.current?.querySelector<HTMLElement>(id ? `[data-line="${id}"]` : '[data-send]')?.focus(),
    );
  const settle = (id: string, answer: LineAnswer) => {
    const now = { ...fields.lines, [id]: answer };
    const next = nextOpen(lines, now, id);
    change({ ...fields, lines: now, open: next });
    onStatus(said.settled(Object.keys(now).length, lines.length));
    focusLine(next);
  };
  const open = (id: string) => change({ ...fields, open: fields.open === id ? undefined : id });
  const openNext = () => {
    const next = nextOpen(lines, fields.lines);
    change({ ...fields, open: next });
    focusLine(next);
  };
  const send = (event: Event) => {
    event.preventDefault();
    const first = nextOpen(lines, fields.lines);
    if (first !== undefined) {
      change({ ...fields, open: first });
      onStatus(said.unsettled(lines.length - settled.length));
      return focusLine(first);
    }
    onAnswer({ lines: { ...fields.lines }, ...(fields.unknown && { unknown: fields.unknown }) });
  };
  const reader = play.people[note.reader]?.names[family] ?? '';
  return (
    <form class="note-page" data-form="note" data-theme="paper" ref={page} onSubmit={send}>
      <div class="hd">
        <p class="cnt">{said.settled(settled.length, lines.length)}</p>
        <h2 class="page-title" ref={heading} tabIndex={-1}>
          {said.heading}
        </h2>
        <p class="meta">{name(note.heading)}</p>
        {kept.kind === 'rehearsal' && <p class="meta">{words.play.hindsight}</p>}
      </div>
      <ol class="note" aria-label={said.lines}>
        {note.frame
          .filter(line => holds(line.when, true_))
          .map((line, index) => (
            <li key={line.text} style={{ '--i': index }}>
              <span class="tx">{name(line.text)}</span>
            </li>
          ))}
        {lines.map((line, index) => (
          <NoteLine
            key={line.id}
            id={line.id}
            text={name(line.text)}
            number={note.frame.length + index}
            answer={fields.lines[line.id]}
            isOpen={fields.open === line.id}
            onOpen={() => open(line.id)}
            onSettle={answer => settle(line.id, answer)}
          />
        ))}
      </ol>
      {fields.open === undefined && settled.length < lines.length && (
        <p class="begin only-phone">
          <button type="button" class="btn main" onClick={openNext}>
            {said.begin(settled.length)}
          </button>
        </p>
      )}
      <div class="end">
        {note.unknowns.length > 0 && (
          <>
            <h3>{said.unknown}</h3>
            <p class="small muted">{said.unknownHint}</p>
            <PickOne
              name="note-unknown"
              legend={said.unknown}
              options={[
                ...note.unknowns.map(({ id, text }) => ({ id, text: name(text) })),
                { id: nothing, text: said.unknownNone },
              ]}
              picked={fields.unknown ?? nothing}
              onPick={id => change({ ...fields, unknown: id === nothing ? undefined : id })}
            />
          </>
        )}
        <p class="reads">
          <b>{said.reads(reader)}</b> <span class="muted">{said.readAs}</span>
        </p>
        <p class="row">
          <button type="submit" class="btn main" data-send>
            {said.send}
          </button>
        </p>
      </div>
    </form>
  );
}

function readNote(
  draft: Readonly<Record<string, unknown>>,
  lines: readonly Line[],
  isPhone: boolean,
): NoteFields {
  const kept = Object(draft.lines) as Record<string, unknown>;
  const settled = Object.fromEntries(
    lines.flatMap(({ id }): [string, LineAnswer][] => {
      const answer = oneOf(lineAnswers, kept[id]);
      return answer ? [[id, answer]] : [];
    }),
  );
  const { unknown } = draft;
  return {
    lines: settled,
    // On a phone the question lies over the note: it is read first.
    open: isPhone && Object.keys(settled).length === 0 ? undefined : nextOpen(lines, settled),
    ...(typeof unknown === 'string' && { unknown }),
  };
}

/** The next line without an answer after this one, or the first of all. */
function nextOpen(
  lines: readonly Line[],
  settled: Readonly<Record<string, LineAnswer>>,
  after?: string,
): string | undefined {
  const from = lines.findIndex(({ id }) => id === after) + 1;
  return [...lines.slice(from), ...lines.slice(0, from)].find(({ id }) => !settled[id])?.id;
}

/** Any key or press ends the writing: the whole note stands. */
function useWriting(page: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const end = () => page.current?.setAttribute('data-written', '');
    window.addEventListener('keydown', end, { once: true });
    window.addEventListener('pointerdown', end, { once: true });
    return () => {
      window.removeEventListener('keydown', end);
      window.removeEventListener('pointerdown', end);
    };
  }, []);
}
