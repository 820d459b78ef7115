import type { KeepingState } from '../keeping.ts';
import { inWords, times } from './numbers.ts';

/** Content notes as one clause, whatever case their writer began them in. */
export const notesInLine = (notes: readonly string[]): string =>
  notes.map(note => note.charAt(0).toLowerCase() + note.slice(1)).join('; ');

/** The worker's looks, by what one sees of them. */
const heads: Readonly<Record<string, string>> = {
  'worker-1': 'Locs, teal coat',
  'worker-2': 'Hijab, navy coat',
  'worker-3': 'Grey fade, glasses',
  'worker-4': 'Silver crop, hearing aid',
  'worker-5': 'Turban, beard',
  'worker-6': 'Ponytail, glasses',
};

/** Every word of the desk and the pages around it. */
export const deskWords = {
  product: 'Threshold',
  pageTitle: (...parts: readonly string[]) => [...parts, 'Threshold'].join(' · '),
  skip: 'Skip to the page',
  loading: 'One moment.',
  places: {
    desk: 'Your desk',
    log: 'Practice log',
    guidance: 'The ladder and the law',
    support: 'Support',
    supportOnDesk: 'Close to home? Support',
    settings: 'Settings',
    nav: 'Pages',
    alsoOnDesk: 'Also on the desk',
  },
  desk: {
    promise: 'Nothing leaves this device unless you send it.',
    files: 'Case files, in a good order to open them',
    onTop: 'On top',
    startHere: 'A good one to start with',
    notOpened: 'Not opened',
    played: (count: number) => `Played ${times(count)}`,
    explored: (count: number) => `Explored ${times(count)}`,
    more: (count: number, notes: readonly string[]) =>
      [`about ${count} minutes`, notesInLine(notes)].filter(Boolean).join(' · '),
    open: 'Open the file',
    carryOn: 'Carry on',
    toSupervision: 'Go in to Jas',
    stopped: (place: string, time: string) =>
      time
        ? `You stopped here: ${place.toLowerCase()}, ${time}.`
        : `You stopped here: ${place.toLowerCase()}.`,
    stoppedInSupervision: 'The visit is done and the note has gone. Supervision is waiting.',
    cover: 'The cover of this file',
    earlier: 'Earlier on this file',
    drawer: (count: number) => `Open the drawer: ${inWords(count)} more ${count === 1 ? 'case' : 'cases'}`,
    empty: 'There is no case here yet.',
    noteFirst: 'Take your time over the first one. Nobody’s marking you today.',
    noteAfter: 'You’ve supervision Thursday. Bring one thing you weren’t sure of.',
    noteTaken: 'You said you’d bring this on Thursday:',
    noteFrom: 'Jas',
  },
  shared: {
    label: 'This computer',
    question: 'Do other people use this computer?',
    yes: 'It’s shared',
    no: 'Just me',
    why: 'Your work stays in this browser until you clear it. It’s asked once.',
    yesSaid: 'Then clear your work before you go. The way to do it stays on the desk.',
    reminder: 'This computer is shared. Clear your work before you go.',
  },
  clear: {
    button: 'Clear my work',
    title: 'Clear everything kept here?',
    body: (count: number) =>
      count === 0
        ? 'Your settings go back to how they came. There are no attempts to delete.'
        : `${count === 1 ? 'One attempt' : `All ${inWords(count)} attempts`}, your own words and your settings are deleted from this browser. It can’t be undone.`,
    copyFirst: 'If your tutor still needs an attempt, hand it in or download it first.',
    yes: 'Clear it all',
    no: 'Keep it',
    done: 'Cleared. Nothing is kept on this device.',
  },
  keeping: {
    blocked: 'This browser won’t keep your place. You can play on; take a copy before you close.',
    full: 'This device is full, so your latest steps aren’t being kept. You can play on; take a copy before you close.',
    elsewhere: 'Threshold is open in another tab, and that one is keeping your work.',
    kept: 'Saved on this device.',
    copy: 'Take a copy',
    takeOver: 'Keep it in this tab instead',
    tookOver: 'This tab keeps your work now.',
    nothingYet: 'There is nothing to copy yet.',
    fold: 'Put this line away',
  } satisfies Record<KeepingState, string> & Record<string, string>,
  damaged: {
    one: 'One saved attempt can’t be read. It’s kept; you can download it as it is.',
    many: (count: number) =>
      `${count} saved attempts can’t be read. They’re kept; you can download them as they are.`,
    download: (number: number) => `Download saved text ${number}`,
  },
  missing: {
    caseFile: 'This file hasn’t come down yet. It needs a connection once.',
    page: 'This page hasn’t come down yet. It needs a connection once.',
    again: 'Try again',
    noCase: 'There is no such file on this desk.',
    noAttempt: 'That attempt isn’t kept on this device. It may have been cleared.',
    back: 'Back to the desk',
  },
  draft: 'This case is a draft: its words and its key may still change.',
  cover: {
    contents: 'Before you open it',
    contentsLead: 'In this case:',
    noContents: 'Nothing that usually needs a warning.',
    step: 'You can pause or step out at any point. Nothing is recorded about that.',
    length: (minutes: number) => `About ${minutes} minutes to the last choice, and five for supervision.`,
    modeTitle: 'How do you want to play it?',
    explore: 'Explore',
    exploreSays:
      'The why stands beside each choice once you’ve made it, and you can go back. It never counts.',
    scored: 'Scored',
    scoredSays: 'No feedback until supervision. Try again as often as you like; every attempt is kept.',
    newcomer: 'A first case opens in Explore.',
    headTitle: 'Which one is you?',
    headSays: 'It changes nothing but the picture.',
    headSeed: 'Any of them',
    /** What the picture shows, for the six heads the stage draws; the words for a seventh are its number. */
    head: (look: string, number: number) => heads[look] ?? `Number ${number}`,
    noHeads: 'The pictures haven’t come down. You can choose later, in settings.',
    keyTitle: 'Who set this key?',
    earlierTitle: 'Your earlier attempts',
    start: 'Open the file',
    carryOn: 'Carry on where you stopped',
  },
  attempt: {
    explored: 'explored',
    scored: 'scored',
    hadExplored: 'scored, explored before',
    rehearsal: 'with hindsight',
    unfinished: 'not finished',
    supervisionWaiting: 'supervision waiting',
    line: (day: string, how: string) => `${day}, ${how}`,
    open: 'Read supervision again',
    carryOn: 'Carry on',
  },
  handIn: {
    title: 'Hand in or keep a copy',
    lead: 'One readable text with your choices and your own words. There is no name in it.',
    share: 'Share',
    download: 'Download as text',
    copy: 'Copy',
    copied: 'Copied.',
    downloaded: 'Downloaded.',
    shared: 'Shared.',
    notCopied: 'This browser won’t copy for you. The text is below: select it and copy.',
    notFetched: 'This part hasn’t come down. Your work is kept on this device; try again in a moment.',
    show: 'Read what is in it',
    label: 'The text as it is handed in',
    fileName: (title: string, day: string) =>
      `${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${day}.txt`,
  },
  dialog: { close: 'Close' },
} as const;
