import type { Band, Ceiling, Corner, Side } from '../../practice/marks.ts';
import type { Bar, ErrorType, Gate, Skill } from '../../practice/skills.ts';
import type { DutyState } from '../../practice/tags.ts';

const barNames: Readonly<Record<Bar, string>> = {
  care: 'Care and engagement',
  authority: 'Good authority',
  evocation: 'Evocation',
};

/** What the lowest bar says of a visit, by how high it stands. */
const lowestSays: Readonly<
  Record<Bar, { readonly low: string; readonly middle: string; readonly high: string }>
> = {
  care: {
    low: 'They had little say, and little sign of being heard; that is the lowest of the three bars.',
    middle:
      'They were heard at times and led at others; care and engagement is the lowest of the three bars.',
    high: 'They were heard, and had a say. Care and engagement is the lowest of three good bars.',
  },
  authority: {
    low: 'The worry, the reason for coming or the child was hard to find in what you said; good authority is the lowest of the three bars.',
    middle:
      'The worry was there, and sometimes had to be guessed; good authority is the lowest of the three bars.',
    high: 'The worry was said plainly. Good authority is the lowest of three good bars.',
  },
  evocation: {
    low: 'What they think themselves was hardly asked for; evocation is the lowest of the three bars.',
    middle:
      'What they think themselves was asked for now and then; evocation is the lowest of the three bars.',
    high: 'They were asked what they think themselves. Evocation is the lowest of three good bars.',
  },
};

/** Every word of the debrief that is not the case's own. */
export const debriefWords = {
  title: 'Supervision',
  jump: 'The stations of this debrief',
  goOn: 'Go on',
  goOnTo: {
    2: (child: string) => `Go on to ${child}`,
    3: () => 'Go on to what they’d say',
    4: () => 'Go on to your two marks',
    5: () => 'Go on to three moments',
    6: () => 'Go on to three weeks later',
    7: () => 'Go on to what you take with you',
  } as const,
  status: {
    explored: 'Explored: marked as usual, and it never counts.',
    hadExplored: 'Scored, after you had explored this case.',
    rehearsal: 'With hindsight; your first answer is the one that counts.',
    carried: 'Played on another edition of this case. It has been lived again on the one at hand.',
    stopped:
      'This was played on an earlier edition. It replays only part of the way; the rest is kept as text.',
  },
  unfinished: {
    title: 'This visit isn’t over yet',
    says: 'Supervision comes once the note has gone.',
    carryOn: 'Carry on',
  },
  jas: {
    station: (manager: string) => manager,
    notKept: 'Your answer isn’t kept.',
    youSaid: 'You said:',
    question: '“Is that a fact, or are you just saying it confidently?”',
    unknownLead: 'You wrote that you don’t know yet:',
  },
  child: {
    title: (child: string) => `Before anything else: ${child}`,
    lead: 'From your notebook, or “I don’t know”. Not knowing is an answer.',
    gaps: {
      likes: (child: string) => `${child} likes`,
      worries: (child: string) => `${child} is worried about`,
      wants: (child: string) => `${child} wants`,
    },
    choose: 'choose',
    dontKnow: 'I don’t know',
    change: 'Change',
  },
  voices: {
    title: 'What they’d say about today',
    reads: (name: string) => `${name} reads a line of your note:`,
    fair: 'That’s fair.',
    unfair: 'That isn’t how it was.',
  },
  marks: {
    title: 'Two marks, side by side',
    right: (child: string) => `Was it right for ${child}?`,
    treated: (child: string) => `How was ${child}’s family treated?`,
    bands: {
      'not-yet': 'not yet',
      'getting-there': 'getting there',
      sound: 'sound',
      strong: 'strong',
    } satisfies Record<Band, string>,
    bars: barNames,
    lowestSays,
    barsCaption: 'Approach, in three bars',
    barColumns: { bar: 'Bar', steps: 'Steps', words: 'In words' },
    of5: (steps: number) => `${steps} of 5`,
    lowest: (text: string) => `${text}, the lowest`,
    notEnoughToSay: 'not enough to say',
    tooFew: (bar: string) =>
      `Not enough to say about ${bar.toLowerCase()}: the visit gave it too few moments.`,
    noBars: 'Not enough was said to anybody to say how they were treated.',
    best: '',
    defensible: 'It can be defended; others would have chosen differently.',
    fittingBelow: 'The decision fits; too little was done or known to reach it.',
    decisions: (fitting: number, of: number) =>
      of === 0 ? 'Nothing was decided.' : `${fitting} of ${of} decisions fit.`,
    ceilingHolds: 'That holds this mark down, whatever else went well.',
    ceiling: ({ because }: Ceiling): string => {
      switch (because.is) {
        case 'gate':
          return because.gate === 'integrity'
            ? 'Something was recorded that did not happen.'
            : 'This would not have been safe.';
        case 'duty':
          return 'Something that had to be done was not done.';
        case 'decision':
          return 'What you did well stands; this decision doesn’t fit this child.';
      }
    },
    gateOpen: 'One thing you said took somebody’s dignity and was not owned, so no bar stands above 2.',
    gateMended:
      'One thing you said took somebody’s dignity. You owned it aloud, and that counts: no bar stands above 3.',
    numbers: 'Show the numbers',
    hideNumbers: 'Put the numbers away',
    numbersCaption: 'The numbers',
    numbersNote: 'These are not percentages of a degree mark.',
    threshold: (child: string) => `Right for ${child}`,
    of100: (number: number) => `${number} of 100`,
    of5exact: (mark: number) => `${mark.toFixed(1)} of 5`,
    parts: { outcome: 'Outcome', process: 'Process', evidence: 'Evidence' },
    ceilingAt: (at: number) => `Held at ${at}`,
    share: (share: number, most: number) => `${Math.round(share * most)} of ${most}`,
    key: 'Who set this key?',
    views: 'Your first view and your last',
    viewsSay: (first: string, last: string) => `Before you went: ${first}. After: ${last}.`,
    viewsLearned: 'Between the two you learned:',
    viewsNothing: 'Between the two you learned nothing new.',
  },
  map: {
    finding: (corner: string) => `The map. This visit: ${corner}. Table below.`,
    noCorner: 'too near a line to name a corner',
    band: 'not enough to say how they were treated',
    up: (child: string) => `right for ${child}`,
    across: 'treated with respect',
    you: 'you, today',
    caption: 'Approach opens facts, so the two scores lean together by design.',
    reading:
      'The line through your mark runs from your lowest bar to your highest. Inside the shaded bands nothing is named.',
    table: 'The map as a table',
    tableCaption: 'This visit on the map',
    middle: 'Middle of the bars',
    span: 'Lowest to highest bar',
    corner: 'Corner',
    to: (from: string, to: string) => `${from} to ${to}`,
    corners: {
      'fitting-respectful': 'fitting and respectful',
      'fitting-at-cost': 'fitting, at the family’s cost',
      'kind-too-little': 'kind, but too little',
      'kind-too-much': 'kind, but too much',
      'kind-not-enough-known': 'kind, but not yet enough known',
      'neither-too-little': 'neither: too little, and unkindly',
      'neither-too-much': 'neither: too much, and unkindly',
      neither: 'neither',
    } satisfies Record<Corner, string>,
    quarters: {
      atCost: ['fitting, at the', 'family’s cost'],
      fitting: ['fitting and', 'respectful'],
      neither: ['neither'],
      kind: ['kind, but too little', 'or too much'],
    },
  },
  moments: {
    title: 'Three moments',
    helped: 'What helped most',
    cost: 'What cost most',
    unfound: 'Never found',
    youSaid: 'You said',
    youDid: 'You did',
    youAnswered: 'You answered',
    thought: (name: string) => `${name} thought`,
    thoughtLine: (name: string) => `${name} thought:`,
    couldSay: 'You could also have said:',
    couldDo: 'You could also have done this:',
    couldLevels: 'What would have fitted:',
    couldReasons: 'A reason that fits:',
    couldWords: (line: string, answers: string) => `“${line}” was: ${answers}.`,
    opened: 'After it you knew:',
    met: 'It saw to:',
    mended: 'It owned an earlier mistake aloud.',
    nothingHelped: 'No one line stands out. What helped was spread over the visit.',
    nothingCost: 'Nothing stands out as a cost.',
    allFound: 'Everything there was to find that matters, you found.',
    because: {
      gateOpen: 'It took somebody’s dignity, and it wasn’t owned.',
      gateMended: 'It took somebody’s dignity; you owned it later.',
      errors: {
        over: 'More than there was cause for.',
        under: 'Less than was needed.',
        proc: 'A step was left out that has to be taken.',
        evid: 'What was said would not stand as evidence.',
        bias: 'A shortcut in thinking, taken for a fact.',
      } satisfies Record<ErrorType, string>,
      decision: {
        fitting: 'The level fits; the reason given for it doesn’t carry it.',
        over: 'More than there was cause for.',
        under: 'Less than was needed.',
        wrong: 'It doesn’t fit.',
      } satisfies Record<Side, string>,
      note: 'A line of your note claims what nobody could know.',
      skills: 'There was a better line beside it.',
    },
    goBack: 'Go back to that moment',
    goBackSays: 'With hindsight; your first answer is the one that counts.',
    wentBack: 'You went back.',
    thenTitle: 'Then',
    nowTitle: 'Now',
    onToStop: 'How it went on from there, then and now',
    nothingThen: 'Then it was already over.',
    nothingNow: 'Nothing yet. Go back and say it differently.',
    playOn: 'Play on from here',
    differently: 'I see this differently',
    differentlyLabel: 'What do you see differently? One sentence.',
    differentlySays: 'It goes with a hand-in and is never marked.',
    differentlySaid: 'You see this differently:',
    keep: 'Keep it',
    kept: 'Kept beside this moment.',
    where: (place: string, time: string) => [place, time].filter(Boolean).join(', '),
  },
  later: { title: 'Three weeks later', says: 'Your marks don’t depend on this.' },
  take: {
    title: 'Take with you',
    label: 'One thing to take to supervision',
    or: 'Choose one, or write your own',
    own: 'In your own words',
    hint: 'Your tutor reads this. No real people.',
    kept: 'Kept. It hangs on your desk until Thursday.',
    next: 'Next case',
    again: 'The same case again',
    enough: 'Enough for today',
  },
  all: {
    title: 'Everything, for who wants it',
    lead: 'Nothing here is new; it is all of it, with its reasons.',
    moments: 'Every moment',
    duties: 'What had to be done',
    evidence: 'What you found, and how you wrote it down',
    skills: 'The seven skills',
    standards: 'Standards this case touches',
    never: 'Everything never found',
    print: 'Print',
    moment: (number: number) => `Moment ${number}`,
    heard: 'What came back',
    why: 'Why',
    codes: 'Coded',
    noCodes: 'Not marked',
    sources: 'Sources',
    others: 'Also on offer',
    ownWords: 'In your own words',
    dutyColumns: { duty: 'What', state: 'State', why: 'Why it matters' },
    dutyStates: {
      met: 'done',
      late: 'done late',
      excused: 'not done, reason recorded',
      missed: 'not done',
    } satisfies Record<DutyState | 'missed', string>,
    critical: 'has to be done',
    facts: 'Facts',
    factColumns: { fact: 'Fact', found: 'Found' },
    found: 'found',
    notFound: 'not found',
    keyFact: 'it matters',
    note: 'The note',
    noNote: 'No line of the note was asked about.',
    noteColumns: { line: 'Line', you: 'You', right: 'Fits', why: 'Why' },
    skillColumns: { skill: 'Skill', mark: 'Mean', moments: 'Moments' },
    skillMoments: (count: number) => (count === 1 ? '1 moment' : `${count} moments`),
    scale:
      'The scale is Whittaker, Forrester, Killian and Jones (2017). The words at each step are ours. 3 is respectable, 5 is rare.',
    skillNames: {
      emp: 'Empathy',
      col: 'Collaboration',
      aut: 'Autonomy',
      pur: 'Purposefulness',
      cla: 'Clarity about concerns',
      chi: 'Child focus',
      evo: 'Evocation',
    } satisfies Record<Skill, string>,
    errors: {
      over: 'too much',
      under: 'too little',
      proc: 'a step left out',
      evid: 'weak evidence',
      bias: 'a shortcut in thinking',
    } satisfies Record<ErrorType, string>,
    gates: {
      dignity: 'dignity gate',
      safety: 'safety gate',
      integrity: 'integrity gate',
    } satisfies Record<Gate, string>,
    repair: 'owned aloud',
    shown: 'was shown',
  },
} as const;
