import { type ReadonlySignal, signal } from '@preact/signals';
import type { Answer } from '../../practice/answer.ts';
import { type Event, firstEvents } from '../../practice/attempt.ts';
import type { Edition } from '../../practice/edition.ts';
import type { Draft, JournalEntry, Kept } from '../../practice/kept.ts';
import type { Problem } from '../../practice/problem.ts';
import { type Play, play } from '../../practice/replay.ts';
import type { Beat, Transcript } from '../../practice/transcript.ts';
import type { Host } from '../host.ts';

/** Where a running attempt stands: what is kept of it, and what has been lived. */
export interface Standing {
  readonly kept: Kept;
  readonly transcript: Transcript;
}

/** An attempt being played and kept. It knows nothing of the page. */
export interface Session {
  readonly edition: Edition;
  readonly standing: ReadonlySignal<Standing>;
  /** Takes a choice, with its answer if it is a form; keeps it; and only then lets the next words be seen. */
  take(choose: string, answer?: Answer): Promise<Problem | undefined>;
  /** Reads ahead what one more of the options on offer leads to; nothing when there is none left. */
  readAhead(): Beat | undefined;
  /** Takes the last choice back. Explore only; in a scored attempt nothing happens. */
  takeBack(): Promise<void>;
  /** Keeps a form as far as it has been filled in; dropped when its choice is taken. */
  keepDraft(choose: string, fields: Draft['fields']): Promise<void>;
  /** Puts an entry into the journal, in place of one of the same kind, moment and subject. */
  write(entry: JournalEntry): Promise<void>;
  /** Time spent paused is nobody's business, so it is not counted. */
  pause(): void;
  resume(): void;
}

/** What a session needs of its surroundings. */
export type SessionHost = Pick<Host, 'keeping' | 'now'>;

/** The longest time an event can hold, in seconds. */
const longest = 3600;

/** Opens an attempt where it was left: every event is lived again, and the form that was open has its draft. */
export function openSession(edition: Edition, kept: Kept, host: SessionHost): Session {
  return new RunningSession(edition, kept, host);
}

class RunningSession implements Session {
  readonly #standing;
  readonly #host: SessionHost;
  #play: Play;
  #since: number;
  #pausedAt: number | undefined;
  #busy = false;
  /** Changes are kept one after another, so that an older one never lands on a newer. */
  #queue: Promise<void> = Promise.resolve();

  constructor(
    readonly edition: Edition,
    kept: Kept,
    host: SessionHost,
  ) {
    this.#host = host;
    this.#play = play(edition, kept.attempt);
    this.#standing = signal<Standing>({ kept, transcript: this.#play.transcript });
    this.#since = host.now();
  }

  get standing(): ReadonlySignal<Standing> {
    return this.#standing;
  }

  async take(choose: string, answer?: Answer): Promise<Problem | undefined> {
    // A second press while the first is being kept is the same press.
    if (this.#busy) return undefined;
    this.#busy = true;
    try {
      const event: Event = { choose, seconds: this.#seconds(), ...(answer && { answer }) };
      const problem = this.#play.take(event);
      if (problem) return problem;
      await this.#keep(({ draft: _done, ...before }) => ({
        ...before,
        attempt: this.#play.transcript.attempt,
        ...this.#end(),
      }));
      this.#since = this.#host.now();
      return undefined;
    } finally {
      this.#busy = false;
    }
  }

  readAhead(): Beat | undefined {
    return this.#busy ? undefined : this.#play.readAhead();
  }

  async takeBack(): Promise<void> {
    const { kept } = this.#standing.value;
    const count = kept.attempt.events.length - 1;
    if (this.#busy || kept.mode !== 'explore' || count < 0) return;
    this.#play = play(this.edition, firstEvents(kept.attempt, count));
    await this.#keep(({ draft: _draft, endedAt: _ended, ...before }) => ({
      ...before,
      attempt: this.#play.transcript.attempt,
      journal: before.journal.filter(entry => entry.moment <= count),
    }));
    this.#since = this.#host.now();
  }

  async keepDraft(choose: string, fields: Draft['fields']): Promise<void> {
    await this.#keep(kept => ({ ...kept, draft: { choose, fields } }));
  }

  async write(entry: JournalEntry): Promise<void> {
    const isOther = ({ kind, moment, about }: JournalEntry) =>
      kind !== entry.kind || moment !== entry.moment || about !== entry.about;
    await this.#keep(kept => ({ ...kept, journal: [...kept.journal.filter(isOther), entry] }));
  }

  pause(): void {
    this.#pausedAt ??= this.#host.now();
  }

  resume(): void {
    if (this.#pausedAt !== undefined) this.#since += this.#host.now() - this.#pausedAt;
    this.#pausedAt = undefined;
  }

  #keep(change: (kept: Kept) => Kept): Promise<void> {
    const { transcript } = this.#play;
    this.#queue = this.#queue.then(async () => {
      const kept = { ...change(this.#standing.value.kept), touchedAt: this.#host.now() };
      // What goes wrong here the keeping says itself; play goes on.
      await this.#host.keeping.keep(kept);
      this.#standing.value = { kept, transcript };
    });
    return this.#queue;
  }

  #end(): Pick<Kept, 'endedAt'> {
    return this.#play.transcript.ended ? { endedAt: this.#host.now() } : {};
  }

  #seconds(): number {
    this.resume();
    const seconds = Math.round((this.#host.now() - this.#since) / 1000);
    return Math.min(Math.max(seconds, 0), longest);
  }
}
