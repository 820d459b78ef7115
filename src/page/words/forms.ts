import type { Deadline, Sureness } from '../../practice/answer.ts';
import type { LineAnswer } from '../../practice/knowledge.ts';
import type { Level } from '../../practice/ladder.ts';

/** One rung in the words of the forms. `rung` and `name` may hold the child’s name. */
interface RungWords {
  /** As a button of the manager’s call. */
  readonly rung: (child: string) => string;
  /** Short, for the first view of the plan. */
  readonly name: string;
  /** After “You’d call Kai ...”. */
  readonly called: string;
}

const level: Readonly<Record<Level, RungWords>> = {
  L6: {
    rung: child => `Keep ${child} safe today: police or court`,
    name: 'Keep safe today',
    called: 'not safe without police or a court today',
  },
  L5: {
    rung: () => 'Conference, and a protection plan',
    name: 'Conference and plan',
    called: 'a child for a conference and a protection plan',
  },
  L4: {
    rung: () => 'Enquiry: I suspect significant harm',
    name: 'Enquiry',
    called: 'a child for an enquiry: you suspect significant harm',
  },
  L3: {
    rung: () => 'Child in need: assess, if the family agrees',
    name: 'Child in need',
    called: 'a child in need',
  },
  L2: {
    rung: () => 'Family Help: several needs, one plan',
    name: 'Family Help',
    called: 'a child for Family Help',
  },
  L1: {
    rung: () => 'Early help: one person, one plan',
    name: 'Early help',
    called: 'a child for early help',
  },
  L0: { rung: () => 'Nothing from us', name: 'Nothing from us', called: 'all right without us' },
};

const sure: Readonly<
  Record<Sureness, { readonly word: string; readonly odds: string; readonly called: string }>
> = {
  guess: { word: '“I’m guessing.”', odds: 'Right 50 to 60 times in a hundred', called: 'guessing' },
  leaning: { word: '“I’m leaning that way.”', odds: '60 to 75', called: 'leaning that way' },
  'fairly-sure': { word: '“Fairly sure.”', odds: '75 to 90', called: 'fairly sure' },
  sure: { word: '“Sure.”', odds: '90 or more', called: 'sure' },
};

const oddsMean: Readonly<Record<Sureness, string>> = {
  guess: '“Guessing” means right 50 to 60 times in a hundred.',
  leaning: '“Leaning” means right 60 to 75 times in a hundred.',
  'fairly-sure': '“Fairly sure” means right 75 to 90 times in a hundred.',
  sure: '“Sure” means right 90 or more times in a hundred.',
};

const by: Readonly<Record<Deadline, string>> = {
  today: 'today',
  'this-week': 'this week',
  'by-review': 'by review',
};

const lineAnswer: Readonly<Record<LineAnswer, string>> = {
  seen: 'I saw or heard it',
  told: 'Somebody told me',
  'second-hand': 'Told second-hand',
  child: 'Child’s own words',
  view: 'My view',
  unknown: 'Don’t know yet',
  'leave-out': 'Leave it out',
};

/** The words of the forms: the plan, the notebook, the call, the note. The manager speaks them as himself. */
export const formWords = {
  level,
  back: 'Back',
  plan: {
    legend: (minutes: number) => `What will you do before you go? ${minutes} minutes`,
    minutes: (minutes: number) => `${minutes} min`,
    left: (minutes: number) => (minutes === 1 ? '1 minute left' : `${minutes} minutes left`),
    leftShort: (minutes: number) => `${minutes} min left`,
    needs: (minutes: number, left: number) => `needs ${minutes}, ${left} left`,
    spoken: (spent: number, minutes: number, left: number) =>
      `${spent} of ${minutes} minutes spoken for. ${left} left.`,
    full: (minutes: number) => `All ${minutes} minutes are spoken for.`,
    fixed: (texts: readonly string[]) => `Already in the hour: ${texts.join(', ')}.`,
    hours: (from: string, to: string) => `It is ${from}, and you knock at ${to}. Not all of it fits.`,
    why: 'Why are you going?',
    whyHint: 'It comes back at the door, in your own words.',
    whyLegend: 'Pick one reason',
    view: 'Where would you put this family now?',
    viewHint: 'A first view, from paper alone. It isn’t marked.',
    go: 'That’s my plan',
    again: 'Read the referral again',
    pickWhy: 'Choose why you are going.',
    pickView: 'Choose where you would put this family now.',
    next: 'On to why',
  },
  notebook: {
    heading: 'Notebook',
    already: 'Already written',
    ask: 'How do you put it?',
    stands: 'Your words will stand in your note.',
    none: 'Don’t write it down',
  },
  call: {
    title: 'The call',
    onThePhone: (name: string) => `${name}, on the phone`,
    question: (number: number, of: number) => `Question ${number} of ${of}`,
    readingBack: 'Reading it back',
    hindsight: 'with hindsight',
    intro: 'Five quick questions, then I’ll say back what I’ve heard. You can change any of it.',
    where: '“Where are you with this?”',
    ladder: 'The ladder, most serious first',
    sure: '“How sure are you?”',
    sureHint: 'Nothing is lost by not being sure. It is how often you would expect to be right.',
    because: '“Because?”',
    shown: '“Shown by?”',
    shownLast: (most: number) =>
      most === 1
        ? 'One card, if it shows it.'
        : `Up to ${most} from your notebook. The last of them takes you on.`,
    noNotebook: 'Your notebook is empty, so there is nothing to show.',
    nothing: 'Nothing I can show',
    enough: 'That’s what I’m going on',
    thenWhat: '“Then what, by when?”',
    thenHint: 'Up to two. The second takes you on.',
    thenNothing: 'Nothing yet',
    thenEnough: 'That’s all for now',
    by,
    law: 'What the law says',
    notebook: 'Notebook',
    rightTell: '“Right. Tell me if I’ve got you.”',
    press: 'Press any part to change it.',
    change: '. Change',
    thatsIt: '“That’s it.”',
    minute: '“Give me a minute.”',
    youdCall: (about: string) => `“You’d call ${about} `,
    andYoure: ' and you’re ',
    becauseWord: ' because ',
    goingOn: ' You’re going on ',
    and: ' and ',
    goingOnNothing: 'nothing you could show me',
    so: ' So: ',
    soNothing: 'nothing more for now',
    sureness: sure,
    oddsMean,
  },
  note: {
    heading: 'Your note has written itself. Whose words are they?',
    intro:
      'It’s all in there, what you did and saw. For each underlined line, say how you know it. If it’s only a label, leave it out. Don’t know yet is a proper answer.',
    sent: 'The note, sent.',
    begin: (settled: number) => (settled === 0 ? 'Start with the first line' : 'On to the next line'),
    settled: (done: number, all: number) => `${done} of ${all} settled`,
    lines: 'The note',
    notSettled: 'Not settled',
    whose: (line: string) => `${line} Whose knowledge is that?`,
    answers: lineAnswer,
    unknown: 'What I don’t know yet',
    unknownHint: 'One sentence, if there is one. It isn’t marked.',
    unknownNone: 'Nothing to add',
    reads: (name: string) => `${name} may read this.`,
    readAs: 'Read it once as them before you send it.',
    send: 'Send the note',
    unsettled: (left: number) => (left === 1 ? 'One line is still open.' : `${left} lines are still open.`),
  },
} as const;
