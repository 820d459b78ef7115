import { drawArm } from './arms.ts';
import { drawSwaddled } from './baby.ts';
import { drawCollar, drawDrape, drawHood } from './collars.ts';
import { type Expression, expressionOf } from './emotions.ts';
import { drawBehindHead, drawHead, drawHeadFromBehind } from './head.ts';
import { drawLeg, drawSkirt } from './legs.ts';
import { lookNamed } from './looks.ts';
import type { Pen } from './pen.ts';
import type { Person } from './person.ts';
import { round, xy } from './points.ts';
import { drawHeld, drawHeldBeyond, drawLanyard } from './props.ts';
import { drawNeck, drawTorso } from './torso.ts';
import { drawChairBefore, drawChairBehind } from './wheelchair.ts';

/** Draws one layer of a person, facing right, feet at 0,0. */
export type DrawLayer = (pen: Pen, person: Person) => string;

const onTrunk = ({ legs, pose }: Person, drawing: string): string =>
  drawing && `<g transform="translate(${xy(legs.pelvis)}) rotate(${round(pose.lean)})">${drawing}</g>`;

function onNeck(person: Person, drawing: string): string {
  const { chin, headScale, pose, expression } = person;
  // From behind there is hardly a face, so the nod of the whole head has to say it.
  const tilt = pose.view === 'behind' ? (expression.tilt + expression.nod) * 0.6 : expression.tilt;
  const turn = round(tilt + pose.headTurn);
  const scale = Math.round(headScale * 1000) / 1000;
  return (
    drawing && `<g transform="translate(${xy(chin)}) scale(${scale}) rotate(${turn} 0 -12)">${drawing}</g>`
  );
}

/** Hair that lies behind the head; it follows the head's tilt. */
export const drawBack: DrawLayer = (pen, person) =>
  person.pose.view === 'behind'
    ? ''
    : onTrunk(person, onNeck(person, drawBehindHead(pen, person.look, person.turn)));

/** Legs, trunk, neck and what is worn on them: nothing here knows the mood. */
export const drawUnder: DrawLayer = (pen, person) => {
  const { legs, near, far } = person;
  const behindTrunk = [near, far].filter(arm => arm.pose.behind).map(arm => drawArm(pen, person, arm));
  const drape = person.pose.view === 'behind' ? '' : drawHood(pen, person);
  const legsBelow =
    (legs.overTrunk === 'both' ? '' : drawLeg(pen, person, 'far')) +
    (legs.overTrunk === 'none' ? drawLeg(pen, person, 'near') : '');
  const trunk = [
    drape,
    drawHeldBeyond(pen, person),
    ...behindTrunk,
    drawSkirt(pen, person),
    drawTorso(pen, person),
    drawNeck(pen, person),
    drawCollar(pen, person),
    drawLanyard(pen, person),
  ];
  return drawChairBehind(pen, person) + legsBelow + onTrunk(person, trunk.join(''));
};

/** The head with its face and hair, and the cloth that falls from it. */
export const drawHeadLayer: DrawLayer = (pen, person) => {
  const { body, look, expression, pose, turn } = person;
  const head =
    pose.view === 'behind'
      ? drawHeadFromBehind(pen, body, look, expression)
      : drawHead(pen, body, look, expression, turn);
  return onTrunk(person, onNeck(person, head) + drawDrape(pen, person));
};

/** What lies over the rest: knees of those who sit, arms in front, things held. */
export const drawOver: DrawLayer = (pen, person) => {
  const { legs, near, far, pose } = person;
  const knees =
    (legs.overTrunk === 'both' ? drawLeg(pen, person, 'far') : '') +
    (legs.overTrunk === 'none' ? '' : drawLeg(pen, person, 'near'));
  const held = drawHeld(pen, person, () => carriedBaby(pen, person));
  const arms = (pose.nearOver ? [far, near] : [near, far]).filter(arm => !arm.pose.behind);
  const [first = '', ...rest] = arms.map(arm => drawArm(pen, person, arm));
  // The baby lies on the first arm and in the bend of the second; other things lie under both.
  const upper =
    pose.holds === 'baby' || pose.holds === 'phone'
      ? [first, held.beneathArms, ...rest]
      : [held.beneathArms, first, ...rest];
  return knees + drawChairBefore(pen, person) + onTrunk(person, upper.join('') + held.overArms);
};

function carriedBaby(pen: Pen, { body }: Person): string {
  const { behind, blanket, head, fold } = drawSwaddled(pen, lookNamed('bobby'), asleep);
  return `<g transform="translate(2 ${round(-body.torso * 0.46)}) rotate(14) scale(.98)">${behind()}${blanket()}${head()}${fold()}</g>`;
}

const asleep: Expression = expressionOf('shut', 'baby');

/** One layer of a baby on its own, lying on what is at 0,0. */
export function drawBabyLayer(
  pen: Pen,
  { look, expression }: Person,
  layer: 'back' | 'under' | 'head' | 'over',
): string {
  const { behind, blanket, head, fold } = drawSwaddled(pen, look, expression);
  const drawn = { back: behind, under: blanket, head, over: fold }[layer]();
  return `<g transform="translate(0 -28)">${drawn}</g>`;
}
