import { blend, card, clip, core, dot, halo, place, rect, repeat, shape, stroke } from './kit.ts';
import { stippled } from './layer.ts';
import { litBy } from './light-marks.ts';

const wood = '#8a4f38';
const woodLit = '#b06d44';

/** Gradients and clips that `hall` names. */
export const hallDefs: readonly string[] = [
  blend('hall', '#ffd28c', '#d98546', 'across'),
  halo('bulb', core.lamplight, 0.95),
  halo('kitchen', '#fff0c4', 0.9),
  clip('flight', 'M530 40H676V640H530Z'),
];

/**
 * What the open door shows: the stairs straight ahead, the passage beside
 * them and the kitchen at its end. It reaches further than the doorway on all
 * sides, because it moves behind it.
 */
export const hall = (): string =>
  litBy(
    'lamp',
    `${rect(480, 20, 440, 660, 'url(#hall)')}${passage()}${bulb()}${stairs()}${banister()}${place(2, -18, jumper())}`,
  );

/** The hall as a slice of it shows: light and stairs, nothing that would cross a face. */
export const sliceOfHall = (): string =>
  litBy('lamp', `${rect(480, 20, 440, 660, 'url(#hall)')}${bulb()}${stairs()}`);

function passage(): string {
  return (
    shape('M676 20H920V606H676Z', '#dc9350') +
    shape('M676 606H920V680H480V606Z', '#a85f3d') +
    shape('M700 586H800L852 680H660Z', '#c47a48') +
    rect(708, 218, 74, 370, wood) +
    rect(716, 226, 60, 362, '#ffdf9c') +
    shape('M716 430H776V588H716Z', '#c98a55') +
    rect(716, 424, 60, 8, '#8a5a3c') +
    shape('M734 402H764L761 424H737Z', core.brick) +
    stroke('M764 407H776', core.indigo, 4) +
    shape('M716 226H776V300H716Z', 'url(#kitchen)')
  );
}

/** Ten stairs seen from the front, each a little smaller than the one below it. */
function stairs(): string {
  let foot = 606;
  const steps = repeat(11, i => {
    const rise = 41 - i * 1.5;
    const left = 540 + i * 2;
    const right = 676 - i * 3.6;
    foot -= rise;
    const runner = (right - left) * 0.2;
    return (
      shape(`M${left} ${foot}H${right}V${foot + rise}H${left}Z`, '#b8744a') +
      shape(`M${left} ${foot}H${right}V${foot + 7}H${left}Z`, '#e3a468') +
      shape(`M${left + runner} ${foot}H${right - runner}V${foot + rise}H${left + runner}Z`, '#7d4a58') +
      shape(`M${left + runner} ${foot}H${right - runner}V${foot + 7}H${left + runner}Z`, '#a5656a')
    );
  });
  return `${shape('M480 20H540V680H480Z', '#c98148')}<g clip-path="url(#flight)">${steps}</g>${shape('M480 606H540V680H480Z', '#93533a')}`;
}

function banister(): string {
  return (
    stroke('M670 368V540M659 300V431M649 232V326M641 182V246', woodLit, 4) +
    stroke('M680 436L616 20', wood, 9) +
    card(670, 424, 20, 190, 3, wood) +
    card(670, 424, 7, 190, 3, woodLit) +
    dot(680, 416, 12, wood)
  );
}

/** A clean school jumper put over the rail to dry. */
function jumper(): string {
  return (
    shape('M614 178Q612 166 626 162L656 156Q668 156 668 168L670 236L664 268L650 270L622 272Z', core.school) +
    shape('M614 178Q604 196 602 234L616 238L622 200Z', '#742438') +
    shape('M668 168Q680 190 680 226L668 230L664 196Z', '#a23a4a') +
    shape('M622 262L664 258L664 268L622 272Z', '#6c2234') +
    shape('M630 161L642 182L652 157L642 166Z', core.paper) +
    dot(656, 196, 5, core.mustard)
  );
}

const bulb = (): string =>
  shape('M700 20H740L752 70H688Z', '#ffe9bd') + stippled('M500 0H920V330H500Z', 'url(#bulb)', 0.3);
