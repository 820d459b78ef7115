import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { JournalEntry, Kept } from '../../practice/kept.ts';
import { named } from '../../practice/known.ts';
import type { Desk } from '../home/desk-context.ts';
import { lastStation } from '../home/files.ts';
import { typeset } from '../play/typeset.ts';
import type { OpenedDebrief } from './open-debrief.ts';

/** An opened debrief with what its stations need: names, the journal, and how far it has been opened. */
export interface DebriefAtHand extends Omit<OpenedDebrief, 'kept'> {
  /** The envelope as it stands now. */
  readonly kept: ReadonlySignal<Kept>;
  /** All stations were open when the page was come to. */
  readonly isAgain: boolean;
  readonly child: string;
  /** A person's name in this attempt's family. */
  nameOf(id: string): string;
  /** A place, as “On the step”. */
  placeName(id: string): string;
  /** A text of the case with its names filled and its marks set. */
  say(text: string): string;
  /** What the journal holds of one kind at one moment; 0 is the whole attempt. */
  written(kind: JournalEntry['kind'], moment: number, about?: string): string | undefined;
  /** Writes an entry in place of one of the same kind, moment and subject; an empty text takes it out. */
  write(entry: JournalEntry): Promise<void>;
  /** Opens the next station; never closes one. */
  openStation(station: number): Promise<void>;
}

/** Lays an opened debrief before its stations. What is written is kept through the desk. */
export const layOut = (desk: Desk, opened: OpenedDebrief): DebriefAtHand => new LaidOut(desk, opened);

class LaidOut implements DebriefAtHand {
  readonly shelfCase;
  readonly edition;
  readonly key;
  readonly transcript;
  readonly marks;
  readonly facts;
  readonly rehearsals;
  readonly kept: Signal<Kept>;
  readonly isAgain: boolean;
  #queue: Promise<void> = Promise.resolve();

  constructor(
    readonly desk: Desk,
    opened: OpenedDebrief,
  ) {
    this.shelfCase = opened.shelfCase;
    this.edition = opened.edition;
    this.key = opened.key;
    this.transcript = opened.transcript;
    this.marks = opened.marks;
    this.facts = opened.facts;
    this.rehearsals = opened.rehearsals;
    this.kept = signal(opened.kept);
    this.isAgain = opened.kept.debrief >= lastStation;
  }

  get child(): string {
    return this.nameOf(this.key.case.child);
  }

  nameOf(id: string): string {
    return this.key.case.people[id]?.names[this.transcript.attempt.family] ?? id;
  }

  placeName(id: string): string {
    return this.say(this.key.case.places[id]?.name ?? id);
  }

  say(text: string): string {
    return typeset(named(text, this.key.case, this.transcript.attempt.family));
  }

  written(kind: JournalEntry['kind'], moment: number, about?: string): string | undefined {
    return this.kept.value.journal.find(
      entry => entry.kind === kind && entry.moment === moment && entry.about === about,
    )?.text;
  }

  write(entry: JournalEntry): Promise<void> {
    const isOther = ({ kind, moment, about }: JournalEntry) =>
      kind !== entry.kind || moment !== entry.moment || about !== entry.about;
    return this.#keep(kept => {
      const others = kept.journal.filter(isOther);
      return { ...kept, journal: entry.text.trim() === '' ? others : [...others, entry] };
    });
  }

  async openStation(station: number): Promise<void> {
    if (station > this.kept.value.debrief) await this.#keep(kept => ({ ...kept, debrief: station }));
  }

  /** Kept first, shown after, one change upon the other: a page that is closed in between has lost nothing it had shown. */
  #keep(change: (kept: Kept) => Kept): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      const kept = change(this.kept.value);
      await this.desk.keep(kept);
      this.kept.value = kept;
    });
    return this.#queue;
  }
}

/** Hands the debrief down to its stations. */
export const DebriefContext = createContext<DebriefAtHand | undefined>(undefined);

/** The debrief at hand; throws where a station stands outside of one, which would be a bug. */
export function useDebrief(): DebriefAtHand {
  const debrief = useContext(DebriefContext);
  if (!debrief) throw new Error('A station was drawn without its debrief.');
  return debrief;
}
