import { type Actor, lights, type Mood, moods, type Posture } from '../../src/practice/scene.ts';
import { roleOf } from '../../src/stage/figure/casting.ts';
import { drawPortrait } from '../../src/stage/figure/portrait.ts';
import type { FigureSpec } from '../../src/stage/figure/spec.ts';
import { composePicture } from '../../src/stage/picture.ts';
import { drawRoom } from '../../src/stage/rooms/draw-room.ts';
import { figureDrawing } from '../gallery/figure-drawing.ts';

/** A picture that is kept: its name, and the drawings it is laid out of, each an SVG document and how wide it is shown in CSS pixels. */
export interface ChosenPicture {
  readonly name: string;
  draw(): Promise<readonly string[]>;
  readonly width: number;
}

/** A few pictures that between them hold every kind of thing that is drawn. */
export const chosenPictures: readonly ChosenPicture[] = [
  room('terrace-step', [
    at('frame', 'darren', 'crossed', 'guarded'),
    at('stairs', 'kai', 'sithug', 'worried'),
    at('low-step', 'worker-2', 'away'),
  ]),
  room('flat-kitchen', [
    at('stove', 'samira', 'stove'),
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
  room('tower-flat', inTheTower('pocket')),
  sheet(
    'standing',
    80,
    figures('shell', ['stand', 'crossed', 'hip', 'open', 'phone', 'lean', 'grip', 'shopping']),
  ),
  sheet('behind-and-low', 80, [
    ...figures('leon', ['stove', 'away', 'washing']),
    ...figures('worker-4', ['kneel', 'crouch', 'wheelchair']),
    ...figures('ruby', ['sithug', 'draw']),
  ]),
  sheet('moods', 80, [...faces('denise'), ...faces('cole')]),
  sheet('frontal', 80, [...faces('claire', { frontal: true }), ...faces('micah', { frontal: true })]),
  sheet('lights', 91, [...underEveryLight('ngozi'), ...underEveryLight('owen')]),
  sheet(
    'ages',
    80,
    ['theo', 'toby', 'daisy', 'reece', 'tina', 'martin', 'mags', 'jasdeep'].flatMap(look =>
      figures(look, ['stand']),
    ),
  ),
];

/** One of the kept pictures in which somebody has taken their hands out of their pockets, for the test that this is seen. */
export const withHandsMoved: ChosenPicture = room('tower-flat', inTheTower('stand'));

/** A mother of eight months with her baby on her knee, his father at the door, a worker on the stool. */
function inTheTower(father: Posture): readonly Actor[] {
  return [
    { ...at('sofa-front', 'grace', 'lap', 'tearful'), holds: { role: 'baby', look: 'ezra', mood: 'calm' } },
    at('doorway', 'femi', father, 'worried'),
    at('stool', 'worker-6', 'sit', 'warm'),
  ];
}

function at(spot: string, look: string, posture: Posture, mood: Mood = 'calm'): Actor {
  return { id: spot, role: roleOf(look), look, posture, mood, spot };
}

/** Without grain and dots, which are noise, and heavy. */
function room(id: string, actors: readonly Actor[]): ChosenPicture {
  return {
    name: id,
    width: 640,
    draw: async () => [composePicture(await drawRoom(id), actors, { plain: true })],
  };
}

function sheet(name: string, width: number, drawn: readonly (() => string)[]): ChosenPicture {
  return { name, width, draw: async () => drawn.map(draw => draw()) };
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
