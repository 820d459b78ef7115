import type { Case } from '../../src/practice/case.ts';

const once = (text: string) => [{ text }];

/** The case file of the small story. Every broken fixture is this one with one thing changed. */
export const smallCase: Case = {
  id: 'small',
  kind: 'visit',
  title: 'A small visit',
  summary: 'School is worried about a boy without a coat.',
  minutes: 3,
  contentNotes: ['a child who may be cold'],
  overWeight: 1,
  underWeight: 1,
  families: ['a', 'b'],
  worker: { a: 'Ade', b: 'Ruth' },
  manager: 'jas',
  child: 'kai',
  people: {
    darren: {
      names: { a: 'Darren', b: 'Dean' },
      looks: { a: 'darren', b: 'dean' },
      role: 'father',
      relation: '{kai}’s dad',
    },
    kai: {
      names: { a: 'Kai', b: 'Kofi' },
      looks: { a: 'kai', b: 'kofi' },
      role: 'child8',
      relation: 'seven',
    },
    jas: { names: { a: 'Jas', b: 'Jas' }, role: 'manager', relation: 'your manager' },
  },
  places: {
    car: { room: 'car', name: 'In the car', shows: 'The car.', spots: [], things: {} },
    doorstep: {
      room: 'terrace-step',
      name: 'On the step',
      shows: 'A door.',
      spots: ['frame', 'low-step'],
      things: {},
    },
    hall: {
      room: 'terrace-hall',
      name: 'In the hall',
      shows: 'A hall, a chair.',
      spots: ['chair'],
      things: { post: { words: 'Letters on the mat' } },
    },
  },
  facts: {
    coat: {
      key: true,
      card: 'The coat',
      plain: '{kai} came to school without a coat.',
      routes: [
        { words: 'School could have told you.', at: ['before.plan'] },
        { words: '{darren} says so when asked about the morning.', at: ['hall.ask_morning'] },
      ],
      unfound: 'Nobody told you about the coat.',
    },
    post: {
      key: true,
      card: 'The post',
      plain: 'Three letters lay unopened on the mat.',
      wordings: [
        { id: 'plain', text: 'Three unopened letters on the mat.', right: ['seen'] },
        { id: 'judged', text: 'He ignores his post.', right: ['leave-out'] },
      ],
      ask: 'You saw the post. How do you put it?',
      routes: [
        { words: 'It lay on the mat.', at: ['hall.look_post'] },
        { words: 'He says so in the kitchen.', at: ['hall.ask_morning', 'hall.own_it'] },
      ],
      unfound: 'The post lay there.',
    },
  },
  duties: {
    'child-seen': { title: 'See {kai}', missed: '{kai} was not seen.' },
    'school-told': { title: 'Tell school', missed: 'School was not told.' },
    'review-set': { title: 'Set a review', missed: 'No review was set.' },
    'cover-tonight': { title: 'Cover for tonight', when: ['level:L1'], missed: 'Nobody is there tonight.' },
  },
  decisions: {
    decision: {
      main: true,
      accepted: [
        { level: 'L2', best: true, reasons: ['no-coat'] },
        { level: 'L1', when: ['duty:cover-tonight'], reasons: ['no-coat'] },
      ],
      said: { fitting: 'It fits.', over: 'More than he needs.', under: 'Less than he needs.' },
    },
  },
  forms: {
    plan: {
      title: 'The hour before',
      from: '14:40',
      to: '15:50',
      fixed: [{ text: 'The drive', minutes: 60 }],
      minutes: 10,
      items: [
        { id: 'text', text: 'Text {darren}', minutes: 5 },
        { id: 'school', text: 'Ring school', minutes: 10 },
      ],
      whys: [{ id: 'meet-kai', text: 'To meet {kai}.' }],
    },
    decision: {
      about: 'kai',
      reasons: [
        { id: 'no-coat', text: 'he had no coat', needs: ['coat'] },
        { id: 'hostile', text: 'his dad was hostile' },
      ],
      actions: [{ id: 'club', text: 'ask about breakfast club' }],
    },
    note: {
      reader: 'darren',
      heading: 'A visit to {kai}, announced by letter.',
      frame: once('I went on my own.'),
      statements: {
        coat: { fact: 'coat', right: ['told'], why: 'You were told; you did not see it.' },
        post: { fact: 'post', right: ['seen'], why: 'You saw it.' },
        hostile: { text: '{darren} was hostile.', right: ['leave-out'], why: 'A label.' },
      },
      unknowns: [{ id: 'mornings', text: 'What mornings are like.', back: 'So ask.' }],
    },
  },
  supervision: {
    opening: 'Sit down. You all right?',
    replies: ['Fine.', 'Not sure.', 'I’d rather get on.'],
    checks: [
      {
        about: '“How was this morning?”',
        replies: [
          { text: 'A fact.', back: 'Is it?' },
          { text: 'A guess.', back: 'Good.' },
        ],
      },
    ],
  },
  childGaps: { likes: once('dinosaurs'), worries: once('the letters'), wants: once('breakfast') },
  voices: [
    { who: 'kai', says: once('You had wet shoes.') },
    { who: 'darren', says: once('She said I could say no.') },
    { who: 'jas', says: once('Ask about the mornings next time.') },
  ],
  later: once('Three weeks later it has stopped raining.'),
  takeWith: ['Say he can say no.', 'Ask about mornings.'],
  seminar: {
    '50': [
      { minutes: 20, do: 'Play.' },
      { minutes: 30, do: 'Talk.' },
    ],
    '110': [
      { minutes: 50, do: 'Play.' },
      { minutes: 60, do: 'Talk.' },
    ],
  },
  standards: { kss: [], ecs: [], pcf: [], swe: [] },
  key: { kind: 'author', who: 'the case’s author', said: 'Nobody else has rated it yet.' },
  credits: ['Fixture for tests.'],
};
