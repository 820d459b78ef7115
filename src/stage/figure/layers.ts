import { drawArm } from './arms.ts';
import { drawSwaddled } from './baby.ts';
import { drawCollar, drawDrape, drawHood } from './collars.ts';
import { drawBehindHead, drawHead, drawHeadFromBehind } from './head.ts';
import { drawHeldBody, drawHeldHead } from './held-child.ts';
import { drawLeg, drawSeat, drawSkirt } from './legs.ts';
import { onNeck, onTrunk } from './on-body.ts';
import type { Pen } from './pen.ts';
import type { Arm, Held, Person } from './person.ts';
import { drawHeld, drawHeldBeyond, drawLanyard } from './props.ts';
import { drawNeck, drawTorso } from './torso.ts';
import { drawChairBefore, drawChairBehind } from './wheelchair.ts';

/** Draws one layer of a person, facing right, feet at 0,0. */
export type DrawLayer = (pen: Pen, person: Person) => string;

/** Hair that lies behind the head; it follows the head's tilt. */
export const drawBack: DrawLayer = (pen, person) =>
  person.pose.view === 'behind'
    ? ''
    : onTrunk(person, onNeck(person, drawBehindHead(pen, person.look, person.turn)));

/** Legs, trunk, neck and what is worn on them: nothing here knows the mood. */
export const drawUnder: DrawLayer = (pen, person) => {
  const { near, far, pose } = person;
  const overTrunk = legsOverTrunk(person);
  const behindTrunk = [near, far].filter(arm => arm.pose.behind).map(arm => drawArm(pen, person, arm));
  const drape = pose.view === 'behind' ? '' : drawHood(pen, person);
  const legsBelow =
    (overTrunk === 'both' ? '' : drawLeg(pen, person, 'far')) +
    (overTrunk === 'none' ? drawLeg(pen, person, 'near') : '');
  const trunk = [
    drape,
    drawHeldBeyond(pen, person),
    ...behindTrunk,
    drawSkirt(pen, person),
    drawTorso(pen, person),
    drawSeat(pen, person),
    drawNeck(pen, person),
    drawCollar(pen, person),
    drawLanyard(pen, person),
  ];
  return (
    drawChairBehind(pen, person) +
    legsBelow +
    onTrunk(person, trunk.join('')) +
    (kneesHideFace(person) ? '' : drawKnees(pen, person))
  );
};

/** Knees drawn up may reach the chin; all others lie lower than any head. */
const kneesHideFace = ({ pose }: Person): boolean => pose.stance === 'hug';

/** Seen from behind, no leg lies over the trunk. */
const legsOverTrunk = ({ legs, pose }: Person) => (pose.view === 'behind' ? 'none' : legs.overTrunk);

const drawKnees: DrawLayer = (pen, person) =>
  (legsOverTrunk(person) === 'both' ? drawLeg(pen, person, 'far') : '') +
  (legsOverTrunk(person) === 'none' ? '' : drawLeg(pen, person, 'near'));

/** The head with its face and hair, and the cloth that falls from it. */
export const drawHeadLayer: DrawLayer = (pen, person) => {
  const { body, look, expression, pose, turn } = person;
  const head =
    pose.view === 'behind'
      ? drawHeadFromBehind(pen, body, look, expression)
      : drawHead(pen, body, look, expression, turn);
  return onTrunk(person, onNeck(person, head) + drawDrape(pen, person));
};

/** A held child up to its neck, and the arms of whoever holds it that its head doesn't lie on. */
export const drawHeldLayer: DrawLayer = (pen, person) => {
  const { near, far, pose, held } = person;
  if (!held) return '';
  const farArm = drawArm(pen, person, far);
  const body = drawHeldBody(pen, person);
  if (pose.farBeneath) return onTrunk(person, farArm + body);
  return onTrunk(person, body + (lies(held) ? drawArm(pen, person, near) : '') + farArm);
};

/** A child that lies has both arms about it; one that sits has its head above the near one. */
const lies = ({ way }: Held): boolean => way === 'wrapped' || way === 'covered';

/** The arms that lie over everything, first to last. */
function armsOver({ near, far, pose, held }: Person): readonly Arm[] {
  if (held) return lies(held) ? [] : [near];
  return (pose.nearOver ? [far, near] : [near, far]).filter(arm => !arm.pose.behind);
}

/** What lies over the rest: knees drawn up, arms in front, things held, the head of a held child. */
export const drawOver: DrawLayer = (pen, person) => {
  const { pose } = person;
  const { beneathArms, overArms } = drawHeld(pen, person);
  const [first = '', ...rest] = armsOver(person).map(arm => drawArm(pen, person, arm));
  // A phone lies in the second hand and over the first arm; other things lie under both.
  const isInHand = pose.holds === 'phone' || pose.holds === 'screen';
  const upper = isInHand ? [first, beneathArms, ...rest] : [beneathArms, first, ...rest];
  return (
    (kneesHideFace(person) ? drawKnees(pen, person) : '') +
    drawChairBefore(pen, person) +
    onTrunk(person, upper.join('') + overArms + drawHeldHead(pen, person))
  );
};

/** One layer of a baby on its own, lying on what is at 0,0. */
export function drawBabyLayer(
  pen: Pen,
  { look, expression }: Person,
  layer: 'back' | 'under' | 'head' | 'held' | 'over',
): string {
  const { behind, blanket, head, fold } = drawSwaddled(pen, look, expression);
  if (layer === 'held') return '';
  const drawn = { back: behind, under: blanket, head, over: fold }[layer]();
  return `<g transform="translate(0 -28)">${drawn}</g>`;
}
