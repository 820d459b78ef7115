import { blend, clip, dot, fade, halo, oval, rect, repeat, shape, stroke } from './kit.ts';
import { stippled } from './layer.ts';
import { lampGlow, sky, sunlight } from './light-marks.ts';

const wall = '#c9b8a4';
const frame = '#f4e8d2';
const plum = '#3b2f55';
const sun = '#ffe3a8';

/** Gradients and clips that the drawings of this room name. */
export const supervisionDefs: readonly string[] = [
  fade('side', plum, 0.75, 0, 'right'),
  fade('top', plum, 0.6, 0),
  halo('lamp', '#ffd796', 0.9),
  blend('sky', '#f6d9a0', '#fbeccb'),
  clip('pane', 'M1000 70H1220V340H1000Z'),
];

/** Wall, skirting and carpet. */
export const supervisionWall = (): string =>
  rect(-60, -20, 1400, 620, wall) +
  rect(-60, 576, 1400, 22, '#8d7a74') +
  rect(-60, 596, 1400, 170, '#6d5f73') +
  rug();

const rug = (): string =>
  shape('M230 706Q300 664 620 662T1010 706Q960 744 620 744T230 706Z', '#8c5a66') +
  shape('M312 708Q380 680 620 678T928 708Q880 730 620 730T312 708Z', '#a06c70');

/** Low sun through the blinds: bars of light across the wall between the two chairs. */
export const blindLight = (): string =>
  sunlight(
    'day',
    [1110, 200],
    `<g opacity=".62">${repeat(9, i => shape(`M${430 + i * 6} ${66 + i * 36}L${860 + i * 4} ${26 + i * 40}V${46 + i * 40}L${430 + i * 6} ${84 + i * 36}Z`, sun))}</g>`,
  );

/** The window with its blind half open on trees and a block of flats. */
export const blindWindow = (): string =>
  rect(986, 56, 248, 300, frame) +
  sky(rect(1000, 70, 220, 272, 'url(#sky)')) +
  `<g clip-path="url(#pane)">${shape('M1000 342V250Q1020 206 1044 212T1080 232Q1096 176 1124 182T1168 212Q1196 184 1220 192V342Z', '#a9b58c')}${rect(1130, 120, 60, 230, '#c79a86')}${repeat(10, i => rect(1138 + (i % 2) * 24, 134 + Math.floor(i / 2) * 38, 14, 20, '#a87868'))}${lampGlow(
    'day',
    repeat(3, i => rect(1138 + (i % 2) * 24, 172 + i * 38, 14, 20, '#f4b45f')),
  )}</g>` +
  repeat(13, i => rect(998, 74 + i * 13, 224, 5, frame)) +
  stroke('M1206 74V300', '#cbb99c', 3) +
  rect(972, 350, 276, 16, frame) +
  rect(972, 360, 276, 7, '#b9a58f');

/** A family map on the whiteboard: squares, circles, and one line half rubbed out. */
export const whiteboard = (): string =>
  `<g transform="translate(-78 0)">${rect(150, 96, 250, 170, '#8d7a74', 'rx="4"')}${rect(158, 104, 234, 154, '#f7f0e2')}${shape('M200 124h26v26h-26ZM204 200h24v24h-24Z', 'none', 'stroke="#2f6f73" stroke-width="4"')}${stroke('M314 137a14 14 0 1 1-28 0a14 14 0 1 1 28 0M291 213a13 13 0 1 1-26 0a13 13 0 1 1 26 0M226 137H286M256 137V184M216 184H340M216 184V200M278 184V200M340 184V200', '#2f6f73', 4)}${stroke('M353 213a13 13 0 1 1-26 0a13 13 0 1 1 26 0M314 137h40', '#b9573a', 4, 'opacity=".4" stroke-dasharray="7 6"')}${stroke('M356 128q16 10 10 30t-12 30', '#f2e4d0', 14)}${rect(250, 258, 60, 10, '#b9a58f')}</g>`;

/** The clock both can see. */
export const wallClock = (): string =>
  dot(928, 112, 34, '#4d5566') +
  dot(928, 112, 28, '#f7f0e2') +
  stroke('M928 88v4M928 132v4M904 112h4M948 112h4', '#8d7a74', 2.6) +
  stroke('M928 112l14 12', '#34323f', 4.4) +
  stroke('M928 112l-20-10', '#34323f', 3.6) +
  dot(928, 112, 3.6, '#b9573a');

/** The corners away from the window. */
export const supervisionShade = (): string =>
  shape('M-60-20H620V760H-60Z', 'url(#side)', 'opacity=".34"') +
  shape('M-60-20H620V760H-60Z', 'url(#side)', 'opacity=".12" filter="url(#stipple)"') +
  stippled('M-60-20H1340V140H-60Z', 'url(#top)', 0.12) +
  shape('M-60-20H1340V140H-60Z', 'url(#top)', 'opacity=".18"');

/** A lamp on a stand in the corner, out by day. */
export const cornerLamp = (): string =>
  oval(196, 640, 36, 7, plum, 'opacity=".35"') +
  stroke('M196 366V634', '#6a4232', 7) +
  oval(196, 636, 30, 7, '#6a4232') +
  shape('M170 286H222L244 370H148Z', '#d8c4a4') +
  shape('M206 286H222L244 370H214Z', '#b9a182') +
  lampGlow(
    'day',
    shape('M170 286H222L244 370H148Z', '#ffd796') + shape('M180 286H212L222 370H170Z', '#fff1d0'),
  );

/** What the corner lamp throws on wall and floor once it is on. */
export const cornerLampLight = (): string =>
  lampGlow(
    'day',
    dot(210, 330, 430, 'url(#lamp)', 'opacity=".85"') +
      shape('M170 286H222L330 40H70Z', '#f4b45f', 'opacity=".26"') +
      shape('M148 370H244L430 600H-20Z', '#f4b45f', 'opacity=".26"') +
      shape('M-20 600H430L500 740H-60Z', '#f4b45f', 'opacity=".18"'),
  );
