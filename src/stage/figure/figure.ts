import { faceBox, frameOf } from './frame.ts';
import { drawBabyLayer, drawBack, drawHeadLayer, drawHeldLayer, drawOver, drawUnder } from './layers.ts';
import { type Pen, takePen } from './pen.ts';
import { type Person, placePerson } from './person.ts';
import { isSwaddled } from './pose-for.ts';
import type { Box, Figure, FigureSpec } from './spec.ts';

const partNames = ['back', 'under', 'head', 'held', 'over'] as const;
type PartName = (typeof partNames)[number];

/**
 * Draws one person in parts that register on one frame. Equal specs give
 * equal drawings, to the byte. Throws on a look the wardrobe does not hold.
 */
export function drawFigure(spec: FigureSpec): Figure {
  const person = placePerson(spec);
  const frame = isSwaddled(spec) ? babyFrame : frameOf(person, spec.faces);
  const part = (name: PartName, drawn: Person = person) => partDocument(spec, drawn, name, frame);
  const blinks = person.pose.view === 'front' && person.expression.eyeOpen > 0;
  return {
    back: part('back'),
    under: part('under'),
    head: part('head'),
    ...(person.held ? { held: part('held') } : {}),
    over: part('over'),
    ...(blinks ? { blink: part('head', eyesShut(person)) } : {}),
    frame,
    face: isSwaddled(spec) ? mirrorBox(babyFace, spec.faces) : faceBox(person, spec.faces),
  };
}

/** The same person as one piece of SVG markup, definitions first, feet at 0,0: for a picture made of several. `id` keeps their ids apart. */
export function composeFigure(spec: FigureSpec, id: string): string {
  const person = placePerson(spec);
  const pen = penFor(spec, id);
  const drawn = partNames.map(name => drawPart(pen, person, name, isSwaddled(spec))).join('');
  return `<defs>${pen.definitions()}</defs>${facing(spec, drawn)}`;
}

function partDocument(spec: FigureSpec, person: Person, name: PartName, frame: Box): string {
  const pen = penFor(spec, 'p');
  const drawn = drawPart(pen, person, name, isSwaddled(spec));
  const { x, y, width, height } = frame;
  const definitions = pen.definitions();
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}">${definitions && `<defs>${definitions}</defs>`}${facing(spec, drawn)}</svg>`;
}

function drawPart(pen: Pen, person: Person, name: PartName, lies: boolean): string {
  if (lies) return drawBabyLayer(pen, person, name);
  const layers = {
    back: drawBack,
    under: drawUnder,
    head: drawHeadLayer,
    held: drawHeldLayer,
    over: drawOver,
  };
  return layers[name](pen, person);
}

/** A figure is drawn facing right and turned as a whole; the light stays where it is in the room. */
function penFor(spec: FigureSpec, prefix: string): Pen {
  const fromRight = spec.lightFrom === 'right';
  return takePen(spec.light, (spec.faces === 'right') === fromRight ? 1 : -1, prefix);
}

/** Turns a figure the way it faces. What holds for every line is said once, here: no fill, round ends. */
const facing = ({ faces }: FigureSpec, drawn: string): string =>
  drawn &&
  `<g fill="none" stroke-linecap="round" stroke-linejoin="round"${faces === 'left' ? ' transform="scale(-1 1)"' : ''}>${drawn}</g>`;

const eyesShut = (person: Person): Person => ({
  ...person,
  expression: { ...person.expression, eyeOpen: 0 },
});

const babyFrame: Box = { x: -90, y: -110, width: 180, height: 120 };
const babyFace: Box = { x: -64, y: -84, width: 48, height: 54 };
const mirrorBox = (box: Box, faces: 'left' | 'right'): Box =>
  faces === 'left' ? { ...box, x: -box.x - box.width } : box;
