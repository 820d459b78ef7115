/** What one tab of this site hears about another. */
export interface Tabs {
  /** Whether another tab is open that keeps; asked once, answered within a moment. */
  othersKeep(): Promise<boolean>;
  /** Tells the others that this tab keeps from now on. */
  claim(): void;
  close(): void;
}

type Word = { readonly says: 'who-keeps' | 'i-keep' | 'i-take-over'; readonly from: string };

/** How long another tab may take to answer, in milliseconds; a busy phone needs about 50. */
const patience = 200;

/**
 * Lets the tabs of this site talk, so that two of them don't keep the same
 * desk at once. Web Locks would do the same, but are missing on plain-http
 * intranets, where some learning platforms live.
 */
export function listenToTabs(self: string, keeps: () => boolean, lost: () => void): Tabs {
  if (typeof BroadcastChannel === 'undefined') return alone;
  const channel = new BroadcastChannel('threshold');
  const say = (says: Word['says']) => channel.postMessage({ says, from: self } satisfies Word);
  let answered: (() => void) | undefined;

  channel.addEventListener('message', ({ data }: MessageEvent<Word>) => {
    if (data.from === self) return;
    if (data.says === 'who-keeps' && keeps()) say('i-keep');
    if (data.says === 'i-keep') answered?.();
    if (data.says === 'i-take-over') lost();
  });

  return {
    othersKeep() {
      say('who-keeps');
      return new Promise(resolve => {
        answered = () => resolve(true);
        setTimeout(() => resolve(false), patience);
      });
    },
    claim: () => say('i-take-over'),
    close: () => channel.close(),
  };
}

/** A browser without channels: nobody to ask. The holder's name in the database still guards every write. */
const alone: Tabs = { othersKeep: async () => false, claim: () => {}, close: () => {} };
