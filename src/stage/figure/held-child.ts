import { drawArm } from './arms.ts';
import { drawBlanket, drawSwaddled } from './baby.ts';
import { drawCollar } from './collars.ts';
import { drawBehindHead, drawHead } from './head.ts';
import { drawLeg, drawSeat } from './legs.ts';
import { onNeck, onTrunk } from './on-body.ts';
import type { Pen } from './pen.ts';
import type { Held, Person } from './person.ts';
import { type Point, round, xy } from './points.ts';
import { drawNeck, drawTorso } from './torso.ts';

/** Draws the lower half of a held child. */
export function drawHeldBody(pen: Pen, person: Person): string {
  return person.held ? held(pen, person, person.held).beneath() : '';
}

/** Draws the upper half of a held child. */
export function drawHeldHead(pen: Pen, person: Person): string {
  return person.held ? held(pen, person, person.held).above() : '';
}

/**
 * A child in arms in two halves, both in the trunk's frame of whoever holds
 * it: one lies under their arms; the other, with the head, over them.
 */
interface Halves {
  readonly beneath: () => string;
  readonly above: () => string;
}

function held(pen: Pen, person: Person, { child, way }: Held): Halves {
  const plain = withoutRims(pen);
  if (way === 'wrapped') return wrapped(plain, person, child);
  if (way === 'covered') return covered(plain, person, child);
  return seated(plain, child, way === 'astride' ? onHip(person, child) : onThigh(person, child));
}

/** Small as they are, held children need no rim of light; it saves a tenth of their weight. */
const withoutRims = (pen: Pen): Pen => ({
  ...pen,
  shape: (outline, paint, cut) => pen.shape(outline, paint, { ...cut, rim: 0 }),
});

/** For what is hardly seen: one flat piece of paper. */
const flat = (pen: Pen): Pen => ({
  ...pen,
  shape: (outline, { tone }) => `<path d="${outline}" fill="${tone}"/>`,
});

/** How far a child's head would stand before the face of whoever holds it; so much lower it is held. */
function overlap({ body }: Person, { body: small }: Person, seat: number): number {
  const crown = seat + small.legWidths[0] * 0.36 + small.torso + small.neck + small.head * 1.08;
  return Math.max(0, crown - body.torso - body.neck + 4);
}

function onHip(person: Person, child: Person): Point {
  const { body } = person;
  const seat = body.torso * 0.16;
  return [-body.shoulder * 0.62, -seat + Math.min(overlap(person, child, seat), body.thigh * 0.3)];
}

/** Lower on the page is further forward on the thigh. */
function onThigh(person: Person, child: Person): Point {
  const { body } = person;
  const seat = body.legWidths[0] * 0.2;
  const over = Math.min(overlap(person, child, seat), body.thigh * 0.26);
  return [body.thigh * 0.28 + over * 0.9, -seat + over * 0.9];
}

function seated(pen: Pen, child: Person, at: Point): Halves {
  const { look, expression, body, legs } = child;
  const placed = (drawing: string) => `<g transform="translate(${xy(at)})">${drawing}</g>`;
  return {
    beneath: () =>
      placed(
        onTrunk(child, onNeck(child, drawBehindHead(pen, look))) +
          (legs.overTrunk === 'both' ? drawLeg(flat(pen), child, 'far') : '') +
          onTrunk(
            child,
            drawTorso(pen, child) + drawSeat(pen, child) + drawNeck(pen, child) + drawCollar(pen, child),
          ) +
          drawLeg(pen, child, 'near', flat(pen)) +
          onTrunk(child, drawArm(pen, child, child.near)),
      ),
    above: () => placed(onTrunk(child, onNeck(child, drawHead(pen, body, look, expression)))),
  };
}

function wrapped(pen: Pen, { body }: Person, { look, expression }: Person): Halves {
  const { behind, blanket, head, fold } = drawSwaddled(pen, look, expression);
  const placed = (drawing: string) =>
    `<g transform="translate(2 ${round(-body.torso * 0.46)}) rotate(14) scale(.98)">${drawing}</g>`;
  return { beneath: () => placed(behind() + blanket()), above: () => placed(head() + fold()) };
}

/** Lying against the near arm, a blanket from the chin down over the knees. */
function covered(pen: Pen, { body }: Person, { look, expression, body: small, headScale }: Person): Halves {
  const size = Math.round(((small.torso + small.thigh) / 108) * 100) / 100;
  const placed = (drawing: string) =>
    `<g transform="translate(-6 ${round(-body.torso * 0.47)})">${drawing}</g>`;
  const onHead = (drawing: string) =>
    `<g transform="translate(-10 -6) rotate(-26) scale(${headScale})">${drawing}</g>`;
  const { blanket } = drawBlanket(pen, look, size);
  const { fold } = drawBlanket(flat(pen), look, size);
  return {
    beneath: () => placed(onHead(drawBehindHead(pen, look)) + blanket()),
    above: () => placed(onHead(drawHead(pen, small, look, expression)) + fold()),
  };
}
