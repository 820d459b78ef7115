import { isActForm } from '../../practice/acts-done.ts';
import { type ActsSoFar, afterOneAct, beforeActs, minutesLater } from '../../practice/acts-so-far.ts';
import type { Answer } from '../../practice/answer.ts';
import type { Attempt } from '../../practice/attempt.ts';
import { spread } from '../../practice/spread.ts';
import { variablesOf } from '../../practice/variables.ts';
import type { Edge, Explored, State, StateOption } from './explore.ts';
import { answersTo, type FormWords } from './form-answers.ts';
import type { InkRun, RunLine } from './ink-run.ts';
import { endingVariable } from './mark-endings.ts';
import { kindOf, minutesIn, type Next, nameOf, placeAfter } from './next-things.ts';
import { lengthOfEdges } from './play-lengths.ts';
import { type Draw, possibleActs } from './possible-acts.ts';
import { noticesIn, readRunOption } from './run-options.ts';
import type { SampledPlay } from './sampled-plays.ts';
import { wordsIn } from './words-in.ts';

/** Where a play stands. */
interface Standing {
  readonly state: number;
  readonly place: string;
  readonly sofar: ActsSoFar;
  readonly edges: readonly Edge[];
}

/** More turns than any play has: one that goes on and on is cut off here. */
const mostTurns = 400;

/** Plays a story again and again, and keeps what it came to. */
export class Sampler {
  readonly #run: InkRun;
  readonly #words: FormWords;
  readonly #start: string;
  readonly #patterns: readonly (readonly string[])[];
  readonly #states: State[] = [];
  readonly #known = new Map<string, number>();
  readonly #edges = new Map<string, Edge>();
  readonly #openings: (readonly RunLine[])[] = [];
  readonly #starts: number[] = [];
  readonly #opened = new Set<string>();
  readonly #broken = new Map<string, { says: string; after: readonly string[] }>();
  readonly #plays: SampledPlay[] = [];
  readonly #done = new Map<string, number>();
  readonly #answers = new Map<string, readonly Next[]>();

  constructor(run: InkRun, words: FormWords) {
    this.#run = run;
    this.#words = words;
    this.#start = run.save();
    this.#patterns = Object.values(words.whole?.forms.timeline?.patterns ?? {}).map(
      ({ contacts }) => contacts,
    );
  }

  all(): Omit<Explored, 'seeds' | 'endings' | 'seconds'> {
    return {
      states: this.#states,
      edges: [...this.#edges.values()],
      openings: this.#openings,
      starts: this.#starts,
      tooMany: false,
      broken: [...this.#broken.values()],
      sample: { plays: this.#plays, done: this.#done },
    };
  }

  /** Lives an attempt as far as it can be. */
  liveAgain({ seed, version, events }: Attempt): void {
    const left = [...events];
    this.#playBy(seed, version ?? '', all => {
      const event = left.shift();
      const found = event && all.find(({ choose }) => choose === event.choose);
      if (!event || !found) return undefined;
      return {
        ...found,
        name: nameOf(event.choose, event.answer),
        ...(event.answer && { answer: event.answer }),
      };
    });
  }

  /**
   * Plays once: always what was done least so far; of things done equally
   * seldom, one the seed draws. What every play ends with is never done least,
   * and so would always be done last: a `hasty` play draws freely, first what
   * kind of thing to do, and stops whenever that comes up.
   */
  play(seed: number, version: string, hasty = false): void {
    this.#playBy(seed, version, (all, draw) => {
      if (hasty) {
        const kinds = [...new Set(all.map(kindOf))];
        const kind = kinds[draw(kinds.length)];
        const those = all.filter(next => kindOf(next) === kind);
        return those[draw(those.length)];
      }
      const counts = all.map(({ name }) => this.#done.get(name) ?? 0);
      const least = Math.min(...counts);
      const seldom = all.filter((_, index) => counts[index] === least);
      return seldom[draw(Math.max(seldom.length, 1))];
    });
  }

  #playBy(seed: number, version: string, pick: (all: readonly Next[], draw: Draw) => Next | undefined): void {
    let drawn = 0;
    const draw: Draw = count => {
      drawn += 1;
      return spread(seed + drawn * 7919) % Math.max(count, 1);
    };
    const events: { choose: string; answer?: Answer }[] = [];
    try {
      let now = this.#open(seed, version);
      for (let turn = 0; turn < mostTurns; turn += 1) {
        const all = this.#states[now.state]?.options.flatMap(option => this.#nextBy(option, now.sofar, draw));
        const next = pick(all ?? [], draw);
        if (!next) break;
        events.push({ choose: next.choose, ...(next.answer && { answer: next.answer }) });
        now = this.#take(now, next);
      }
      this.#plays.push({
        ...{ seed, events, ...(version !== '' && { version }) },
        length: lengthOfEdges(this.#openings[0] ?? [], now.edges),
        ended: this.#states[now.state]?.options.length === 0,
      });
    } catch (error) {
      const says = error instanceof Error ? error.message : String(error);
      this.#broken.set(says, { says, after: events.map(({ choose }) => choose) });
    }
  }

  #open(seed: number, version: string): Standing {
    this.#run.goBackTo(this.#start);
    this.#run.reseed(seed);
    if (version !== '') this.#run.set('version', version);
    const lines = this.#run.tell();
    const place = placeAfter('', lines);
    const state = this.#arrive(place);
    // Two versions may open otherwise and come to the same options.
    const name = [state, ...lines.flatMap(({ texts }) => texts)].join(' ');
    if (!this.#opened.has(name)) {
      this.#opened.add(name);
      this.#starts.push(state);
      this.#openings.push(lines);
    }
    const { play } = this.#words;
    const sofar = minutesLater(beforeActs(play, seed), minutesIn(lines), play);
    return { state, place, sofar, edges: [] };
  }

  #take(
    { state: from, place: before, sofar, edges }: Standing,
    { name, choose, form, answer }: Next,
  ): Standing {
    this.#done.set(name, (this.#done.get(name) ?? 0) + 1);
    if (form && answer)
      for (const [variable, value] of Object.entries(variablesOf(form, answer, this.#words.play, sofar)))
        this.#run.set(variable, value);
    this.#run.take(choose);
    const lines = this.#run.tell();
    const place = placeAfter(before, lines);
    const to = this.#arrive(place);
    const same = [from, to, name, ...lines.flatMap(({ texts }) => texts)].join(' ');
    const edge: Edge = this.#edges.get(same) ?? {
      ...{ from, to, choose, lines, words: wordsIn(lines), notices: noticesIn(lines) },
      ...(answer && { answer }),
    };
    this.#edges.set(same, edge);
    const { play } = this.#words;
    const acted = form && answer ? afterOneAct(sofar, form, answer, edges.length + 1, play) : sofar;
    const later = minutesLater(acted, minutesIn(lines), play);
    return { state: to, place, sofar: later, edges: [...edges, edge] };
  }

  /** Where the story stands: its options, what they lead back to, the room. What was done at a desk is no part of it. */
  #arrive(place: string): number {
    const offered = this.#run.options();
    const endsIn = offered.length === 0 ? this.#run.valueOf(endingVariable) : undefined;
    const name = [place, endsIn ?? '', ...offered.map(({ id, stack }) => `${id} ${stack.join(' > ')}`)].join(
      '\n',
    );
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const number = this.#states.length;
    this.#known.set(name, number);
    this.#states.push({
      ...{ number, options: offered.map(readRunOption), matters: [] },
      ...(endsIn !== undefined && { endsIn }),
    });
    return number;
  }

  #nextBy({ id: choose, form }: StateOption, sofar: ActsSoFar, draw: Draw): readonly Next[] {
    if (!form) return [{ name: choose, choose }];
    if (isActForm(form.kind))
      return possibleActs(form.kind, this.#words.play, sofar, draw, this.#patterns).map(
        ({ name, answer }) => ({
          ...{ name: `${choose} ${name}`, choose, form, answer },
        }),
      );
    const known =
      this.#answers.get(choose) ??
      answersTo(form, this.#words).map(({ answer }, index) => ({
        ...{ name: `${choose} ${index}`, choose, form, answer },
      }));
    this.#answers.set(choose, known);
    return known;
  }
}
