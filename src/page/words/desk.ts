import type { Sureness } from '../../practice/answer.ts';
import type { Certainty } from '../../practice/guidance.ts';
import type { KeepingState } from '../keeping.ts';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Small numbers as words, as a sentence has them; from eleven up as figures. */
const inWords = (count: number): string => numbers[count] ?? String(count);

/** Content notes as one clause, whatever case their writer began them in. */
export const notesInLine = (notes: readonly string[]): string =>
  notes.map(note => note.charAt(0).toLowerCase() + note.slice(1)).join('; ');

const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${inWords(count)} times`;

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
  log: {
    lead: 'Your own record, for you. It never leaves this device and it isn’t a grade.',
    empty: 'Nothing here yet. It fills as you finish cases, and only you can see it.',
    attempts: 'Attempts',
    columns: {
      what: 'Case',
      when: 'When',
      how: 'How',
      threshold: 'Right for the child',
      approach: 'How the family was treated',
      actions: 'What you can do',
    },
    replayed: 'Worked out again from your choices, on this device.',
    unread: 'can’t be worked out on this edition',
    leanings: 'Too much, too little',
    counts: (over: number, under: number, fitting: number) =>
      `Too much ${over}, too little ${under}, fitting ${fitting}.`,
    tooFewDecided: (decided: number, needed: number) =>
      `First attempts only. In words once there are ${inWords(needed)}; so far ${inWords(decided)}.`,
    lean: {
      over: 'More often than not you have gone for too much.',
      under: 'More often than not you have gone for too little.',
      neither: 'When you miss, it isn’t to one side.',
    },
    sureness: 'How sure you were',
    sureTooFew: (count: number, needed: number) =>
      `This is shown in words after ${inWords(needed)} main decisions on first attempts. So far: ${inWords(count)}.`,
    sureColumns: { sure: 'You said', times: 'Times', fitting: 'Fitting' },
    sureWords: {
      guess: 'guess',
      leaning: 'leaning',
      'fairly-sure': 'fairly sure',
      sure: 'sure',
    } satisfies Record<Sureness, string>,
    notSaid: '–',
    open: 'Open',
    remove: 'Delete',
    removeNamed: (title: string, when: string) => `Delete ${title}, ${when}`,
    removeTitle: 'Delete this attempt?',
    removeBody: (title: string, when: string) =>
      `${title}, ${when}. Its choices and your own words beside it go. It can’t be undone.`,
    removeYes: 'Delete it',
    removed: 'Deleted.',
    print: 'Print this page',
  },
  guidance: {
    lead: 'The rungs this game decides on, how long things may take, and what the words mean. Not legal advice.',
    jump: 'On this page',
    ladder: 'The ladder',
    ladderSays: 'From the lightest help to immediate protection. “Threshold” here always means this ladder.',
    law: 'In law',
    agreement: 'Parents’ agreement',
    decides: 'Who decides',
    clock: 'How long things may take',
    step: 'Step',
    limit: 'Limit',
    local: 'one area’s own limit, not national law',
    standards: 'Standards',
    from: (day: string) => `from ${day}`,
    until: (day: string) => `until ${day}`,
    glossary: 'What the words mean',
    find: 'Find a word',
    found: (count: number) => `${count} ${count === 1 ? 'word' : 'words'}`,
    notFound: 'No such word here.',
    sources: 'Sources',
    sourcesSays: 'What the reasons in a debrief cite.',
    edition: (edition: string, checked: string) => `Edition ${edition}, checked ${checked}.`,
    certainty: {
      V: 'seen in its source',
      'V*': 'seen quoted by others',
      M: 'check at source',
      J: 'a judgement',
    } satisfies Record<Certainty, string>,
    certaintyTitle: 'How sure we are of a line',
    cites: 'Source:',
  },
  support: {
    lead: 'You don’t have to say why you’re here. Opening this page isn’t recorded.',
    worryTitle: 'A real worry about a real child',
    linesTitle: 'Someone to talk to',
    number: 'Number',
    own: 'Your tutor, practice educator or manager is part of this too. So is not playing the next case today.',
  },
  settings: {
    lead: 'These stay on this device.',
    textSize: 'Text size',
    textSizes: { normal: 'As it comes', large: 'Larger', larger: 'Largest' },
    theme: 'Colours',
    themes: { both: 'Dark at the door, paper afterwards', ink: 'Dark throughout', paper: 'Paper throughout' },
    motion: 'Movement',
    motions: { system: 'As this device says', reduced: 'Keep it still', full: 'Let it move' },
    picture: 'Picture',
    plain: 'Plain background',
    plainSays: 'Leaves out grain and texture, and dims what is behind people.',
    keysTitle: 'Keys',
    keys: 'Single keys do things',
    keysSays:
      '1 to 4 choose; A looks around; N notebook, F file, P people, S said so far, L ladder; R reads aloud and stops, C reads the choices; Space pauses.',
    ownWordsTitle: 'In your own words',
    ownWords: 'Let me write my own line first',
    ownWordsSays:
      'At one or two moments you write what you would say, then choose the nearest. Yours is never marked; it stands beside the choice in supervision and goes with a hand-in.',
    head: 'Your own figure',
    shared: 'This computer',
    sharedYes: 'Other people use it',
    sharedNo: 'Just me',
    work: 'Your work',
    saved: 'Saved on this device.',
    unsaved: 'This browser won’t keep it; it holds until you close the tab.',
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
