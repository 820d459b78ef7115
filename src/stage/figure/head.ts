import { drawBeard, drawBeardFromBehind } from './beards.ts';
import { mix } from './colour.ts';
import type { Expression } from './emotions.ts';
import { drawFace } from './face.ts';
import { skullOutline } from './face-measures.ts';
import { hairStyles } from './hair.ts';
import { hairFromBehind } from './hair-from-behind.ts';
import { type HeadPen, takeHeadPen } from './head-pen.ts';
import { crownColour, isCovered, type Look } from './look.ts';
import { smooth } from './outlines.ts';
import { hairColours, objects, skins } from './palette.ts';
import type { Pen } from './pen.ts';
import { dots, path, round } from './points.ts';
import type { Body } from './proportions.ts';

/** The hair that lies behind a head, in head units; `turn` as in {@link drawHead}. */
export function drawBehindHead(pen: Pen, look: Look, turn = 0): string {
  return hairStyles[look.hair](takeHeadPen(pen, turn), crownColour(look)).behind();
}

/** Whether the look's head cloth falls over the shoulders and hides the collar. */
export const hasDrape = (look: Look): boolean => look.hair === 'hijab';

/**
 * A head facing right, three quarters from the front (turn 0) to near-frontal
 * (turn 1): skull, features, hair. Head units, chin at 0.
 */
export function drawHead(plain: Pen, body: Body, look: Look, expression: Expression, turn = 0): string {
  const pen = takeHeadPen(plain, turn);
  const skin = skins[look.skin];
  const hair = hairStyles[look.hair](pen, crownColour(look));
  const face = drawFace(pen, body, look, expression);
  const skull = smooth(skullOutline(body, look.features, turn));
  const skullShape = pen.shape(skull, pen.skin(skin, 0.85), { crescent: 9, rim: 4, within: face.planes });
  // Hair casts a hard copy of itself on the forehead; lighter on deep skin, where a dark edge would swallow the brows.
  const shadow = hair.outline
    ? pen.cast(
        hair.outline,
        skull,
        pen.skinShade(skin, skin.highlight ? 0.6 : 0.8),
        -pen.lightSide * 2,
        skin.highlight ? 4 : 5,
      )
    : '';
  return [
    turn > 0.5 && !hasDrape(look) ? farSide(plain, look, hair.hidesFarEar) : '',
    hair.baresEar || hasDrape(look) ? '' : ear(pen, look),
    skullShape,
    shadow,
    drawBeard(pen, look),
    face.nose,
    face.moustache,
    face.mouth,
    face.eyes,
    face.marks,
    face.brows,
    face.glasses,
    hair.front(),
    hair.over(),
    hair.baresEar ? `<g transform="translate(${round(6 - turn * 3)} -1)">${ear(pen, look)}</g>` : '',
  ].join('');
}

function ear(pen: HeadPen, look: Look): string {
  const skin = skins[look.skin];
  const outline = smooth(dots('-22,-50 -30,-53 -36,-46 -34,-36 -28,-30 -23,-34'));
  const shell = pen.line('M-26-46q-5-2-6 4q0 4 3 6', mix(skin.line, pen.skinTone(skin), 0.3), 1.8);
  const lobe = pen.place([-29, -27]);
  const stud = look.earring
    ? `<circle cx="${round(lobe[0])}" cy="-27" r="3.600" fill="${pen.tone(objects.metal)}"/>`
    : '';
  const aid = look.hearingAid
    ? pen.line('M-23-53q-13-5-14 7q0 8 3 12', pen.tone('#6b4a63'), 5) +
      pen.line('M-36-42Q-31-46-27-41', pen.tone('#6b4a63'), 2)
    : '';
  return pen.shape(outline, pen.skin(skin, 0.9), { crescent: 4, rim: 0 }) + shell + stud + aid;
}

/** What shows past the far cheek of a head that has turned to the viewer: the hair at the temple and the edge of the ear. */
function farSide(pen: Pen, look: Look, hidesEar: boolean): string {
  const temple = smooth(
    goneAtTheTemple.includes(look.hair)
      ? dots('32,-64! 38.5,-64 40.5,-57 40,-50! 36,-47! 32,-50')
      : dots('32,-82 39,-82 42,-66 41,-50! 37,-47! 32,-50'),
  );
  const hair =
    isCovered(look) || look.hair === 'bald'
      ? ''
      : pen.shape(temple, pen.cloth(hairColours[look.hairColour]), { rim: 3 });
  return hair + (hidesEar ? '' : farEar(pen, look));
}

const goneAtTheTemple: readonly string[] = ['balding', 'receding'];

function farEar(pen: Pen, look: Look): string {
  const ear = smooth(dots('32,-51 39,-54 42.5,-48 41.5,-38 37,-30 32,-32'));
  const stud = look.earring
    ? `<circle cx="38.500" cy="-28" r="3.400" fill="${pen.tone(objects.metal)}"/>`
    : '';
  return pen.shape(ear, pen.skin(skins[look.skin], 0.9), { crescent: 4, rim: 2 }) + stud;
}

/** A head from behind, the face turned away to the right so that only brow, lash and cheek show. */
export function drawHeadFromBehind(pen: Pen, body: Body, look: Look, expression: Expression): string {
  const skin = skins[look.skin];
  const soft = mix(skin.line, pen.skinTone(skin), 0.3);
  const jaw = body.jaw * 0.5;
  const outline = smooth([
    [-4, -101],
    [18, -97],
    [32, -82],
    [36, -66],
    [37, -52],
    [39.5, -46],
    [44, -37],
    [39, -33],
    [37, -26],
    [36 + jaw, -16],
    [27 + jaw, -5],
    [12, -4],
    [-10, -6],
    [-28, -22],
    [-38, -54],
    [-36, -80],
    [-24, -95],
  ]);
  const lashY = -52 + expression.nod * 0.4;
  const lash = pen.line(
    path`M33 ${lashY}l6.5 ${expression.eyeOpen < 0.12 ? 2.5 : -1}`,
    mix(skin.line, objects.pupil, 0.5),
    2.8,
  );
  const browY = lashY - 10 - expression.innerBrow * 0.5;
  const brow = pen.line(
    path`M29 ${browY + 1.5}l6 ${-1 - expression.innerBrow * 0.4}`,
    mix(hairColours[look.hairColour], objects.pupil, 0.3),
    body.browWidth * 0.8,
  );
  const cheek = `<ellipse cx="30" cy="-34" rx="7" ry="5" fill="${skin.blush}" opacity=".25"/>`;
  return [
    pen.shape(outline, pen.skin(skin, 0.85), { crescent: 8, rim: 4, within: cheek }),
    drawBeardFromBehind(pen, look),
    lash,
    brow,
    napeHair(pen, look),
    hasDrape(look) ? '' : earFromBehind(pen, look, soft),
    hairFromBehind[look.hair](pen, crownColour(look)),
  ].join('');
}

/** Wound cloth leaves the hair of the nape bare. */
function napeHair(pen: Pen, look: Look): string {
  if (!isCovered(look) || hasDrape(look) || look.hair === 'patka') return '';
  const nape = smooth(dots('-34,-44 -12,-46 2,-40 -2,-22 -20,-12 -34,-24'));
  return pen.shape(nape, pen.cloth(hairColours[look.hairColour]), { rim: 0 });
}

function earFromBehind(pen: Pen, look: Look, soft: string): string {
  const outline = smooth(dots('10,-52 3,-53 -1,-45 2,-35 8,-31 12,-36'));
  const stud = look.earring ? `<circle cx="6" cy="-28" r="3.600" fill="${pen.tone(objects.metal)}"/>` : '';
  return (
    pen.shape(outline, pen.skin(skins[look.skin]), { crescent: 3, rim: 0 }) +
    pen.line('M7-46q-4 0-3 6', soft, 1.8) +
    stud
  );
}
