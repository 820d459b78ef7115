import { describe, expect, test } from 'vitest';
import { afterTag, nowhere, type Setting, sceneOf } from '../../src/practice/setting.ts';
import { isFormKind, readTag } from '../../src/practice/tags.ts';
import { landing } from './landing.ts';

describe('a tag is read', () => {
  test.each([
    ['place: kitchen', { is: 'place', place: 'kitchen' }],
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
    ['kai: gone', { is: 'cue', cue: { who: 'kai', gone: true } }],
  ])('%s', (raw, read) => {
    expect(readTag(raw)).toEqual(read);
  });

  test('a time keeps its colon', () => {
    expect(readTag('time: 06:40')).toEqual({ is: 'time', time: '06:40' });
  });
});

test('the forms are four', () => {
  expect(['plan', 'decision', 'note', 'notebook'].every(isFormKind)).toBe(true);
  expect(['queue', 'constructor', ''].some(isFormKind)).toBe(false);
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

  test('is nothing before there is a place', () => {
    expect(sceneOf(nowhere, play, 'a', 'grey')).toBeUndefined();
  });

  test('leaves out who has no look: they are only heard', () => {
    const jas = settingAfter('place: car', 'jas: calm');

    expect(sceneOf(jas, play, 'a', 'grey')?.actors).toEqual([]);
  });
});
