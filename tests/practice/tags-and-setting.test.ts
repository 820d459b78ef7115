import { describe, expect, test } from 'vitest';
import { afterTag, nowhere, type Setting, sceneOf } from '../../src/practice/setting.ts';
import { isFormKind, readTag } from '../../src/practice/tags.ts';
import { landing } from './landing.ts';

describe('a tag is read', () => {
  test.each([
    ['place: kitchen', { is: 'place', place: 'kitchen' }],
    ['place: landing by stairs', { is: 'place', place: 'landing', by: 'stairs' }],
    ['place: landing by helicopter', { is: 'place', place: 'landing by helicopter' }],
    ['time: 15:50', { is: 'time', time: '15:50' }],
    ['notice: fridge-full', { is: 'notice', fact: 'fridge-full' }],
    ['duty: child-seen', { is: 'duty', duty: 'child-seen', state: 'met' }],
    ['duty: child-seen late', { is: 'duty', duty: 'child-seen', state: 'late' }],
    ['duty:child-seen  excused', { is: 'duty', duty: 'child-seen', state: 'excused' }],
    ['look: fridge', { is: 'look', thing: 'fridge' }],
    ['go', { is: 'go' }],
    ['own-words', { is: 'own-words' }],
    ['ask: plan', { is: 'ask', form: 'plan' }],
    ['ask: notebook letters', { is: 'ask', form: 'notebook', name: 'letters' }],
    [
      ' darren: angry crossed frame ',
      { is: 'cue', cue: { who: 'darren', mood: 'angry', posture: 'crossed', spot: 'frame' } },
    ],
    ['darren: frame angry', { is: 'cue', cue: { who: 'darren', mood: 'angry', spot: 'frame' } }],
    ['you: crouch', { is: 'cue', cue: { who: 'you', posture: 'crouch' } }],
    ['kai: glances', { is: 'cue', cue: { who: 'kai', glances: true } }],
    ['kai: gone', { is: 'cue', cue: { who: 'kai', gone: true } }],
  ])('%s', (raw, read) => {
    expect(readTag(raw)).toEqual(read);
  });

  test('a time keeps its colon', () => {
    expect(readTag('time: 06:40')).toEqual({ is: 'time', time: '06:40' });
  });
});

test('the forms are these and no others', () => {
  expect(['plan', 'decision', 'note', 'notebook'].every(isFormKind)).toBe(true);
  expect(['hypotheses', 'forecast', 'sentence', 'queue', 'timeline', 'cards'].every(isFormKind)).toBe(true);
  expect(['desk', 'constructor', ''].some(isFormKind)).toBe(false);
});

/** The setting after these tags. */
const settingAfter = (...raws: readonly string[]): Setting =>
  raws.reduce((setting, raw) => afterTag(setting, readTag(raw)), nowhere);

describe('the setting', () => {
  test('keeps the parts a cue leaves out', () => {
    expect(settingAfter('darren: angry crossed frame', 'darren: calm').present.darren).toEqual({
      mood: 'calm',
      posture: 'crossed',
      spot: 'frame',
    });
  });

  test('has somebody new calm and standing', () => {
    expect(settingAfter('kai: stairs').present.kai).toEqual({
      mood: 'calm',
      posture: 'stand',
      spot: 'stairs',
    });
  });

  test('is cleared by a new place, and by nothing else', () => {
    expect(settingAfter('darren: calm', 'place: kitchen').present).toEqual({});
    expect(
      Object.keys(settingAfter('place: kitchen', 'darren: calm', 'time: 16:00', 'notice: x').present),
    ).toEqual(['darren']);
  });

  test('has a glance for one cue only', () => {
    expect(settingAfter('kai: glances').present.kai?.glances).toBe(true);
    expect(settingAfter('kai: glances', 'kai: calm').present.kai).not.toHaveProperty('glances');
  });

  test('knows the way here until the next place', () => {
    expect(settingAfter('place: landing by stairs', 'time: 16:00').by).toBe('stairs');
    expect(settingAfter('place: landing by stairs', 'place: kitchen')).not.toHaveProperty('by');
  });

  test('lets somebody go, and knows how they held themselves when they come back', () => {
    const gone = settingAfter('darren: angry crossed frame', 'kai: worried', 'darren: gone');

    expect(Object.keys(gone.present)).toEqual(['kai']);
    expect(afterTag(gone, readTag('darren: warm')).present.darren).toEqual({
      mood: 'warm',
      posture: 'crossed',
      spot: 'frame',
    });
  });
});

const someKai = { names: { a: 'Kai', b: 'Kai' }, looks: { a: 'small', b: 'small' }, relation: 'his boy' };

describe('the picture', () => {
  const { case: play } = landing.edition;
  const setting = settingAfter(
    'place: doorstep',
    'darren: guarded crossed frame',
    'you: stand low-step',
    'stranger: calm frame',
  );

  test('is told room, people, looks and who speaks', () => {
    expect(sceneOf(setting, play, 'b', 'grey', 'darren')).toEqual({
      room: 'terrace-step',
      speaker: 'darren',
      actors: [
        { id: 'darren', role: 'father', look: 'two', mood: 'guarded', posture: 'crossed', spot: 'frame' },
        { id: 'you', role: 'worker', look: 'grey', mood: 'calm', posture: 'stand', spot: 'low-step' },
      ],
    });
  });

  test('has a child in arms with its holder, not beside them', () => {
    const held = [{ role: 'child8', look: 'small', mood: 'warm' }];
    const whole = { ...play, people: { ...play.people, kai: { ...someKai, role: 'child8' } } } as const;
    const scene = sceneOf(afterTag(setting, readTag('kai: warm darren')), whole, 'b', 'grey');

    expect(scene?.actors.map(({ id }) => id)).toEqual(['darren', 'you']);
    expect(scene?.actors.flatMap(({ holds }) => holds ?? [])).toEqual(held);
  });

  test('is at the hour of its place, and by the way one came', () => {
    const step = play.places['doorstep'];
    if (!step) throw new Error('The small case has lost its doorstep.');
    const whole = { ...play, places: { doorstep: { ...step, light: 'late' } } } as const;
    const scene = sceneOf(settingAfter('place: doorstep by walk'), whole, 'b', 'grey');

    expect(scene).toEqual({ room: 'terrace-step', actors: [], light: 'late', by: 'walk' });
  });

  test('is nothing before there is a place', () => {
    expect(sceneOf(nowhere, play, 'a', 'grey')).toBeUndefined();
  });

  test('leaves out who has no look: they are only heard', () => {
    const jas = settingAfter('place: car', 'jas: calm');

    expect(sceneOf(jas, play, 'a', 'grey')?.actors).toEqual([]);
  });
});
