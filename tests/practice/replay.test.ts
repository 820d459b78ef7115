import { describe, expect, test } from 'vitest';
import { play, replay } from '../../src/practice/replay.ts';
import { nowAt, settingNow } from '../../src/practice/transcript.ts';
import { anAttempt, choose, goodVisit, landing } from './landing.ts';

const { edition } = landing;
const lived = (count: number, more = {}) =>
  replay(edition, anAttempt(edition, goodVisit.slice(0, count), more));

test('a visit is lived to its end, every option offered and taken', () => {
  const transcript = lived(goodVisit.length);

  expect(transcript.ended).toBe(true);
  expect(transcript.carried).toBe(false);
  expect(transcript.stopped).toBeUndefined();
  expect(transcript.moments.map(({ taken }) => taken.id)).toEqual(goodVisit.map(({ choose: id }) => id));
  expect(transcript.moments[1]?.offered.map(({ id }) => id)).toEqual([
    'step.step_back',
    'step.duty',
    'step.police',
  ]);
});

test('a speaker is a person of the case; their line is without the name', () => {
  expect(lived(2).moments[1]?.after.lines[0]).toMatchObject({ speaker: 'darren', text: 'Five minutes.' });
});

test('a family is names and nothing else', () => {
  const a = lived(goodVisit.length);
  const b = lived(goodVisit.length, { family: 'b' });

  expect(nowAt(lived(1, { family: 'b' })).options[0]?.text).toContain("I'm Ruth.");
  expect(b.moments.map(({ taken }) => taken.id)).toEqual(a.moments.map(({ taken }) => taken.id));
});

test('looks, forms, moving on and saying are told apart', () => {
  const kinds = Object.fromEntries(nowAt(lived(3)).options.map(({ id, kind }) => [id, kind]));

  expect(kinds).toEqual({
    'around.look_fridge': 'look',
    'around.look_letters': 'look',
    'around.ask_mornings': 'say',
    'around.tell_him': 'say',
    'around.see_kai': 'say',
    'around.say_nothing': 'go',
  });
  expect(nowAt(lived(0)).options[0]).toMatchObject({ kind: 'form', form: { kind: 'plan' } });
  expect(nowAt(lived(5)).options[0]).toMatchObject({
    kind: 'form',
    form: { kind: 'notebook', name: 'letters' },
  });
});

test('a look that comes back is on offer again; a line said is not', () => {
  const ids = nowAt(lived(8)).options.map(({ id }) => id);

  expect(ids).toContain('around.look_fridge');
  expect(ids).not.toContain('around.see_kai');
});

test('what was planned is known to the story', () => {
  const without = choose('car.plan', { do: [], why: 'check', view: 'L1' });

  expect(lived(1).moments[0]?.after.lines[0]).toMatchObject({
    notices: ['mornings'],
    duties: [{ duty: 'school-rung', state: 'met' }],
  });
  expect(replay(edition, anAttempt(edition, [without])).moments[0]?.after.lines[0]?.notices).toEqual([]);
});

test('place, time and people follow the story', () => {
  expect(settingNow(lived(1))).toMatchObject({
    place: 'doorstep',
    time: '15:50',
    present: { darren: { mood: 'guarded', posture: 'crossed', spot: 'frame' } },
  });
  expect(settingNow(lived(2))?.present.you).toMatchObject({ posture: 'stand', spot: 'low-step' });
});

test('the dice fall as the seed says, and differently for neighbouring seeds', () => {
  const openings = Array.from({ length: 30 }, (_, seed) => lived(0, { seed }).opening.lines[0]?.text);

  expect(new Set(openings)).toEqual(new Set(['Rain.', 'Drizzle.', 'The wipers, again.']));
  expect(openings.slice(0, 8)).toEqual(
    [...openings.slice(0, 8)].map((_, seed) => lived(0, { seed }).opening.lines[0]?.text),
  );
});

describe('what cannot be lived again', () => {
  test('an unknown choice stops plainly, and keeps what came before', () => {
    const attempt = anAttempt(edition, [
      ...goodVisit.slice(0, 2),
      choose('history.gone'),
      choose('around.look_fridge'),
    ]);

    const transcript = replay(edition, attempt);

    expect(transcript.stopped).toEqual({
      code: 'attempt.choice-not-offered',
      found: 'history.gone',
      where: '3',
    });
    expect(transcript.moments).toHaveLength(2);
    expect(transcript.attempt.events).toEqual(goodVisit.slice(0, 2));
    expect(nowAt(transcript).options.map(({ id }) => id)).toContain('history.read_it');
  });

  test('an attempt at another edition is carried while its choices are on offer', () => {
    const transcript = lived(4, { fingerprint: '0123456789abcdef' });

    expect(transcript.carried).toBe(true);
    expect(transcript.moments).toHaveLength(4);
  });
});

test('a refused event changes nothing, and play goes on from where it was', () => {
  const playing = play(edition, anAttempt(edition, goodVisit.slice(0, 2)));
  const before = playing.transcript;

  expect(playing.take(choose('around.look_fridge'))).toMatchObject({ code: 'attempt.choice-not-offered' });
  expect(playing.take(choose('history.read_it', { wording: 'plain' }))).toMatchObject({
    code: 'attempt.answer-unasked',
  });
  expect(playing.transcript).toBe(before);

  expect(playing.take(choose('history.read_it'))).toBeUndefined();
  expect(playing.transcript).toEqual(lived(3));
});
