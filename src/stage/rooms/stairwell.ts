import { card, core, dot, fade, halo, rect, repeat, shape, stroke } from './kit.ts';
import { stippled } from './layer.ts';

/** Gradients that the drawings of the stairwell name. */
export const stairwellDefs: readonly string[] = [
  fade('well', '#34324a', 0.1, 0.9, 'right'),
  fade('lid', '#34324a', 0.7, 0),
  halo('lamp', '#ffe3ac', 0.95),
];

/** One half-flight seen from its foot: step `index` has its nose at `nose`, and runs from `left` to `right`. */
const step = (index: number) => ({
  nose: 676 - index * 30 + index * index * 0.55,
  left: 250 + index * 19,
  right: 960 - index * 15,
});
const steps = 11;

/** The shaft: both side walls with their painted dado, the half-landing's back wall, the two window slits. */
export const shaft = (): string =>
  rect(-60, -20, 1400, 780, '#b9b8b8') +
  rect(440, 60, 400, 350, '#cfcdc6') +
  rect(440, 250, 400, 160, '#7f9f9c') +
  rect(440, 246, 400, 8, '#4c6f72') +
  shape('M-60-20H440V410L250 676V760H-60Z', '#b4b2b4') +
  shape('M-60 400L440 252V410L250 676V760H-60Z', '#6a8f8e') +
  shape('M-60 392L440 246V256L-60 408Z', '#40636a') +
  slit(520) +
  slit(640);

const slit = (x: number): string =>
  rect(x - 8, 78, 76, 160, '#a9a8aa') +
  rect(x, 86, 60, 146, '#e3e9e6') +
  shape(`M${x} 180L${x + 60} 168V232H${x}Z`, '#b7c0c2') +
  rect(x + 20, 150, 12, 82, '#98a0ae') +
  stroke(`M${x} 160H${x + 60}`, '#a9a8aa', 4);

/** Eleven steps, each with a worn pale nose, and the light that comes down them from the slits. */
export const halfFlight = (): string =>
  rect(-60, 676, 1400, 90, '#85828c') +
  repeat(steps, i => {
    const { nose, left, right } = step(i);
    const below = i === 0 ? 712 : step(i - 1).nose;
    return (
      rect(left, nose, right - left, below - nose, i % 2 ? '#8d8a94' : '#888590') +
      rect(left, nose, right - left, 7, '#c0bcbc')
    );
  }) +
  shape('M520 232H580L700 352H620ZM640 232H700L800 352H750Z', '#fbf6e2', 'opacity=".3"') +
  shape('M560 410H760L860 676L900 760H470L500 676Z', '#fbf6e2', 'opacity=".34"') +
  shape('M250 676L440 410V366L236 640Z', '#5c7f80') +
  stroke('M396 366v70M330 436v84M262 508v120M190 590v180', '#59606f', 5) +
  stroke('M440 316L170 602L96 780', '#d9a03c', 10);

/** The wall between this half-flight and the next, in shadow, with its rail; over us the next one's underside. */
export const spineWall = (): string =>
  shape('M840 60L1340-20V760H1010L795 410H840Z', '#8f8d9a') +
  shape('M840 252L1340 400V760H1010L795 410H840Z', '#527274') +
  shape('M840 246L1340 392V408L840 256Z', '#35545a') +
  shape('M-60-20H1340L840 60H440Z', '#9d9ba3') +
  stroke(
    repeat(5, i => `M${400 - i * 110} ${48 - i * 16}H${886 + i * 100}`),
    '#85838f',
    5,
  ) +
  shape('M795 410H806L1030 760H960Z', '#9a97a2') +
  stroke('M808 300L1010 560L1090 760', '#d9a03c', 10) +
  stroke('M824 322V430M874 388V510M926 454V594M982 524V690', '#59606f', 6) +
  shape('M840-20H1340V760H900Z', 'url(#well)', 'opacity=".6"') +
  stippled('M-60-20H1340V110H-60Z', 'url(#lid)', 0.14);

/** A round lamp in a wire cage over the half-landing: the one that works. */
export const cagedLamp = (): string =>
  stippled('M520-20H980V260H520Z', 'url(#lamp)', 0.16) +
  dot(760, 104, 26, '#8a8a9e') +
  dot(760, 104, 20, '#fff0c8') +
  stroke('M740 104h40M760 84v40M746 90q14 8 28 0M746 118q14-8 28 0', '#8a8a9e', 2.4);

/** On the half-landing somebody has stood a kitchen chair with a cushion, turned to the stairs. */
export const restingChair = (): string =>
  stroke('M470 408V286M522 408V350M482 384V346M536 388V346', '#6d4638', 6) +
  stroke('M470 290H516V344', '#6d4638', 6) +
  rect(468, 296, 48, 20, '#8a5b45') +
  card(464, 340, 76, 10, 3, '#8a5b45') +
  card(466, 328, 70, 14, 7, core.brick) +
  stroke('M476 335h50', '#d98a6a', 2.4);

/** On the left wall, the number of the floor and an arrow up, painted once and touched up by hand. */
export const floorMark = (): string =>
  stroke('M96 214Q100 180 132 178T164 206Q162 226 132 234Q168 238 168 270T132 304T92 276', '#40636a', 15) +
  stroke('M214 292V192M186 222L214 190L242 222', '#40636a', 12);
