import type { Person } from './person.ts';
import { round, xy } from './points.ts';

/** Lays a drawing made in the trunk's frame (hips at 0,0, upright) on the figure. */
export const onTrunk = ({ legs, pose }: Person, drawing: string): string =>
  drawing && `<g transform="translate(${xy(legs.pelvis)}) rotate(${round(pose.lean)})">${drawing}</g>`;

/** Lays a drawing made in head units (chin at 0,0) on the trunk. */
export function onNeck(person: Person, drawing: string): string {
  const { chin, headScale, pose, expression } = person;
  // From behind there is hardly a face, so the nod of the whole head has to say it.
  const tilt = pose.view === 'behind' ? (expression.tilt + expression.nod) * 0.6 : expression.tilt;
  const turn = round(tilt + pose.headTurn);
  const scale = Math.round(headScale * 1000) / 1000;
  return (
    drawing && `<g transform="translate(${xy(chin)}) scale(${scale}) rotate(${turn} 0 -12)">${drawing}</g>`
  );
}
