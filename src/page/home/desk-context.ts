import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Kept } from '../../practice/kept.ts';
import type { Host } from '../host.ts';
import type { KeepingState, Settings } from '../keeping.ts';

/** What every page has at hand: the host, what is kept, the learner's settings, and the one place to say a short fact. */
export interface Desk {
  readonly host: Host;
  readonly settings: ReadonlySignal<Settings>;
  /** Newest first. */
  readonly attempts: ReadonlySignal<readonly Kept[]>;
  readonly keeping: ReadonlySignal<KeepingState>;
  /** What the page's one live region says. */
  readonly said: ReadonlySignal<string>;
  /** A page has been left: from now on a new page's heading takes the focus. */
  readonly hasMoved: Signal<boolean>;
  say(text: string): void;
  change(settings: Partial<Settings>): Promise<void>;
  keep(kept: Kept): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
  /** Reads what is kept again: after play, which keeps for itself, or after another tab. */
  refresh(): Promise<void>;
}

/** Opens the desk on what is kept. Never fails: where nothing can be kept, the host says so. */
export async function openDesk(host: Host): Promise<Desk> {
  const [settings, attempts] = await Promise.all([host.keeping.settings(), host.keeping.attempts()]);
  return new WorkingDesk(host, settings, attempts);
}

class WorkingDesk implements Desk {
  readonly settings: Signal<Settings>;
  readonly attempts: Signal<readonly Kept[]>;
  readonly keeping: Signal<KeepingState>;
  readonly said = signal('');
  readonly hasMoved = signal(false);

  constructor(
    readonly host: Host,
    settings: Settings,
    attempts: readonly Kept[],
  ) {
    this.settings = signal(settings);
    this.attempts = signal(attempts);
    this.keeping = signal(host.keeping.state());
    host.keeping.watch(state => {
      this.keeping.value = state;
    });
  }

  say(text: string): void {
    this.said.value = text;
  }

  async change(settings: Partial<Settings>): Promise<void> {
    this.settings.value = { ...this.settings.value, ...settings };
    await this.host.keeping.keepSettings(this.settings.value);
  }

  async keep(kept: Kept): Promise<void> {
    await this.host.keeping.keep(kept);
    const others = this.attempts.value.filter(other => other.id !== kept.id);
    this.attempts.value = [kept, ...others].sort((a, b) => b.touchedAt - a.touchedAt);
  }

  async remove(id: string): Promise<void> {
    this.attempts.value = this.attempts.value.filter(kept => kept.id !== id);
    await this.host.keeping.remove(id);
  }

  async clear(): Promise<void> {
    await this.host.keeping.clear();
    this.settings.value = await this.host.keeping.settings();
    await this.refresh();
  }

  async refresh(): Promise<void> {
    this.attempts.value = await this.host.keeping.attempts();
  }
}

/** Hands the desk down to every page. */
export const DeskContext = createContext<Desk | undefined>(undefined);

/** The desk; throws where a page stands outside of it, which would be a bug. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A page was drawn without its desk.');
  return desk;
}
