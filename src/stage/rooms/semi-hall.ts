import { blend, card, core, dot, each, likeness, rect, repeat, shape, stroke } from './kit.ts';

/** Gradients that `semiHall` names. */
export const semiHallDefs: readonly string[] = [blend('semi-hall', '#f3dfb6', '#cfa98a', 'across')];

/** What the open door shows: stairs on the left, the passage and the kitchen's window at its end. */
export const semiHall = (): string =>
  rect(560, 40, 380, 660, 'url(#semi-hall)') +
  shape('M560 604H940V700H560Z', '#a3806a') +
  shape('M716 604H790L860 700H640Z', '#bf9a7e') +
  rect(716, 226, 84, 380, core.paper) +
  rect(724, 234, 68, 372, '#f6e8c4') +
  rect(736, 262, 44, 64, '#cfe0d8') +
  stroke('M758 262V326', core.paper, 4) +
  rect(724, 420, 68, 10, '#a9764f') +
  rect(724, 430, 68, 176, '#8fa08e') +
  flight() +
  coats() +
  photographs();

/** Nine stairs seen from the front with a runner, and the rail beside them. */
function flight(): string {
  let foot = 606;
  const steps = repeat(9, i => {
    const rise = 40 - i * 1.6;
    const right = 702 - i * 3.4;
    foot -= rise;
    return (
      shape(`M560 ${foot}H${right}V${foot + rise}H560Z`, '#c7a283') +
      shape(`M560 ${foot}H${right}V${foot + 7}H560Z`, '#ecd2aa') +
      shape(`M560 ${foot}H${right - 22}V${foot + rise}H560Z`, '#6f8a86') +
      shape(`M560 ${foot}H${right - 22}V${foot + 7}H560Z`, '#93aaa2')
    );
  });
  return (
    steps +
    stroke('M696 404V556M686 350V480M676 300V420', core.paper, 5) +
    stroke('M708 436L648 40', '#a9764f', 9) +
    card(699, 424, 18, 184, 3, core.paper) +
    dot(708, 418, 12, '#a9764f')
  );
}

/** Hooks at two heights: grown-up coats above, a small one with its name tape showing below. */
const coats = (): string =>
  stroke('M806 160H872', '#a9764f', 7) +
  shape('M812 166Q830 158 842 168L850 330H806Z', '#4d5566') +
  shape('M846 168Q862 160 876 168L884 318H840Z', '#8a6472');

const photographs = (): string =>
  each(
    [
      [648, 118, 34, 42],
      [690, 168, 30, 36],
    ],
    ([x, y, width, height]) =>
      rect(x, y, width, height, '#a9764f') +
      rect(x + 4, y + 4, width - 8, height - 8, '#e7e2d2') +
      dot(x + width / 2, y + height / 2 - 3, 5, likeness) +
      shape(`M${x + width / 2 - 9} ${y + height - 5}q9-14 18 0Z`, core.teal),
  );
