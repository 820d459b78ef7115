import { type Actor, lights, type Mood, moods, type Posture } from '../../src/practice/scene.ts';
import { roleOf } from '../../src/stage/figure/casting.ts';
import { cloths } from '../../src/stage/figure/palette.ts';
import { drawPortrait } from '../../src/stage/figure/portrait.ts';
import type { FigureSpec } from '../../src/stage/figure/spec.ts';
import { composePicture } from '../../src/stage/picture.ts';
import { drawRoom } from '../../src/stage/rooms/draw-room.ts';
import { figureDrawing } from '../gallery/figure-drawing.ts';

/** A picture that is kept: the drawings it is laid out of, each an SVG document, and how tall they are shown in CSS pixels. */
export interface ChosenPicture {
  readonly name: string;
  readonly tall: number;
  draw(): Promise<readonly string[]>;
}

const standing = sheet(
  'standing',
  280,
  figures('shell', ['stand', 'crossed', 'hip', 'open', 'phone', 'lean', 'grip', 'shopping']),
);

/** A few pictures that between them hold every kind of thing that is drawn. */
export const chosenPictures: readonly ChosenPicture[] = [
  room('terrace-step', [
    at('frame', 'darren', 'crossed', 'guarded'),
    at('stairs', 'kai', 'sithug', 'worried'),
    at('low-step', 'worker-2', 'away'),
  ]),
  room('flat-kitchen', [
    at('hob', 'samira', 'stove'),
    at('table-small', 'hana', 'draw'),
    at('table-child', 'idris', 'desk', 'warm'),
    at('table-guest', 'worker-3', 'table'),
  ]),
  room('hospital-corridor', [
    at('child-seat', 'zadie', 'sithug', 'shut'),
    at('father-seat', 'nathan', 'sit', 'worried'),
    at('standing', 'drlowe', 'notes'),
    at('before-them', 'worker-5', 'crouch', 'warm'),
  ]),
  room('tower-flat', [
    { ...at('sofa-front', 'grace', 'lap', 'tearful'), holds: { role: 'baby', look: 'ezra', mood: 'calm' } },
    at('doorway', 'femi', 'pocket', 'worried'),
    at('stool', 'worker-6', 'sit', 'warm'),
  ]),
  standing,
  sheet('behind-and-low', 240, [
    ...figures('leon', ['stove', 'away', 'washing']),
    ...figures('worker-4', ['kneel', 'crouch', 'wheelchair']),
    ...figures('ruby', ['sithug', 'draw']),
  ]),
  sheet('moods', 106, [...faces('denise'), ...faces('cole')]),
  sheet('frontal', 106, [...faces('claire', { frontal: true }), ...faces('micah', { frontal: true })]),
  sheet('lights', 91, [...underEveryLight('ngozi'), ...underEveryLight('owen')]),
  sheet(
    'ages',
    240,
    ['theo', 'toby', 'daisy', 'reece', 'tina', 'martin', 'mags', 'jasdeep'].flatMap(look =>
      figures(look, ['stand']),
    ),
  ),
];

/** How a drawing places a hand: at its wrist, turned, and as large as its owner. */
const aHand = /(translate\([-\d. ]+\)) rotate\(([-\d.]+)\) scale\(/;

/** One of the kept pictures with the first hand in it turned at the wrist, for the test that this is seen. */
export const withAHandTurned: ChosenPicture = {
  ...standing,
  draw: async () => {
    const [first = '', ...others] = await standing.draw();
    const turned = first.replace(aHand, (_, place, angle) => `${place} rotate(${Number(angle) + 30}) scale(`);
    return [turned, ...others];
  },
};

/** One of the kept pictures with every jumper in it of another colour. */
export const withJumpersDyed: ChosenPicture = {
  ...standing,
  draw: async () => (await standing.draw()).map(svg => svg.replaceAll(cloths.sage, cloths.rust)),
};

function at(spot: string, look: string, posture: Posture, mood: Mood = 'calm'): Actor {
  return { id: spot, role: roleOf(look), look, posture, mood, spot };
}

/** Without grain and dots, which are noise, and heavy. */
function room(id: string, actors: readonly Actor[]): ChosenPicture {
  const draw = async () => {
    const drawn = await drawRoom(id);
    const lost = actors.find(({ spot }) => !drawn.spots[spot]);
    if (lost) throw new Error(`"${id}" has no spot "${lost.spot}".`);
    return [composePicture(drawn, actors, { plain: true })];
  };
  return { name: id, tall: 360, draw };
}

function sheet(name: string, tall: number, drawn: readonly (() => string)[]): ChosenPicture {
  return { name, tall, draw: async () => drawn.map(draw => draw()) };
}

const spec = (look: string, change: Partial<FigureSpec> = {}): FigureSpec => ({
  role: roleOf(look),
  look,
  posture: 'stand',
  mood: 'calm',
  light: 'day',
  lightFrom: 'left',
  faces: 'right',
  ...change,
});

function figures(look: string, postures: readonly Posture[]): readonly (() => string)[] {
  return postures.map(posture => () => figureDrawing(spec(look, { posture })));
}

function faces(look: string, change: Partial<FigureSpec> = {}): readonly (() => string)[] {
  return moods.map(mood => () => portrait(spec(look, { mood, ...change })));
}

function underEveryLight(look: string): readonly (() => string)[] {
  return lights.map(light => () => portrait(spec(look, { light })));
}

function portrait(of: FigureSpec): string {
  return drawPortrait(of, { background: '#e2d2b3' });
}
