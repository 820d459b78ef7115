import { blend, clip, core, dot, fade, place, rect, repeat, shape, stroke } from './kit.ts';
import { stippled } from './layer.ts';
import { eveningGlow, sky, sunlight } from './light-marks.ts';

/** Gradients and clips that the drawings of the team room name. */
export const teamRoomDefs: readonly string[] = [
  blend('sky', '#b4bec8', '#e2e0da'),
  fade('far', '#45416b', 0, 0.8, 'right'),
  fade('top', '#45416b', 0.65, 0),
  clip('panes', 'M64 76H372V330H64Z'),
];

/** Wall, skirting, carpet, and the window's grey light lying across all three. */
export const teamWall = (): string =>
  rect(-60, -20, 1400, 600, '#aaa7ab') +
  rect(-60, 566, 1400, 18, '#8d8795') +
  rect(-60, 584, 1400, 180, '#66617a') +
  teamWindow() +
  windowLight() +
  eveningGlow(
    'grey',
    shape('M430-20H830L980 566H300Z', '#ffd796', 'opacity=".4"') +
      shape('M290 584H990L1080 760H200Z', '#ffd796', 'opacity=".24"'),
  ) +
  place(374, 0, planner()) +
  place(-206, 0, pinboard()) +
  clock() +
  shape('M640-20H1340V760H640Z', 'url(#far)', 'opacity=".42"') +
  shape('M640-20H1340V760H640Z', 'url(#far)', 'opacity=".08" filter="url(#stipple)"') +
  stippled('M-60-20H1340V110H-60Z', 'url(#top)', 0.09);

const windowLight = (): string =>
  sunlight(
    'grey',
    [218, 200],
    shape('M372 84L760 566H330L168 330H372Z', '#f1f0e8', 'opacity=".6"') +
      shape('M330 584H774L900 760H420Z', '#f1f0e8', 'opacity=".28"'),
  );

/** Rain on the glass, roofs beyond, and an umbrella put to dry below. */
const teamWindow = (): string =>
  rect(48, 60, 340, 286, '#e4ded4') +
  sky(rect(64, 76, 308, 254, 'url(#sky)')) +
  `<g clip-path="url(#panes)">${shape('M64 250L120 226V206H136V226L190 250V236H250V180H330V262H372V330H64Z', '#8b899b')}${shape('M64 286H180V270H372V330H64Z', '#72708a')}${repeat(8, i => rect(260 + (i % 4) * 17, 194 + Math.floor(i / 4) * 30, 9, 14, i === 5 ? '#f0cf95' : '#a9adba'))}${stroke('M92 100l-5 26M140 128l-5 26M186 96l-5 26M238 120l-5 24M290 100l-5 26M346 132l-5 26M116 176l-4 20M212 170l-4 20M350 200l-4 20', '#f2f4f4', 2.2, 'opacity=".85"')}</g>` +
  rect(212, 76, 10, 254, '#e4ded4') +
  shape('M30 344H406V362H30Z', '#e4ded4') +
  shape('M30 356H406V364H30Z', '#a8a2a8') +
  shape('M330 346l-5-38h44l-5 38Z', core.brick) +
  shape(
    'M346 310Q318 300 322 272Q344 282 346 300Q344 264 362 256Q374 280 352 302Q366 290 384 296Q376 312 346 310Z',
    '#6d9468',
  );

/** Who is in and who is out: a grid with magnets. */
const planner = (): string =>
  rect(700, 96, 168, 126, '#8d8795') +
  rect(706, 102, 156, 114, core.paper) +
  rect(706, 102, 156, 18, core.teal) +
  stroke('M706 144H862M706 168H862M706 192H862M748 120V216M790 120V216M828 120V216', '#cfc6bd', 2) +
  stroke('M714 132h24M714 156h20M714 180h26M714 204h18', '#6e6474', 4) +
  dot(769, 132, 7, core.sage) +
  dot(809, 156, 7, core.brick) +
  dot(769, 180, 7, core.sage) +
  dot(845, 204, 7, core.mustard);

/** A map with pins, a thank-you card, a photograph of a beach. */
const pinboard = (): string =>
  rect(900, 84, 236, 168, '#7b5546') +
  rect(908, 92, 220, 152, '#c09a74') +
  rect(920, 104, 112, 92, '#e3e6da') +
  stroke('M920 160q30-22 56-4t56-26M950 104q6 40-6 92M1000 104q-4 50 12 92', '#9fb0ac', 4) +
  dot(958, 142, 6, core.brick) +
  dot(992, 168, 6, core.brick) +
  dot(1012, 124, 6, core.mustard) +
  rect(1046, 106, 66, 56, core.paper) +
  shape('M1079 152Q1056 136 1064 124Q1072 116 1079 126Q1086 116 1094 124Q1102 136 1079 152Z', core.brick) +
  rect(1052, 176, 56, 50, '#86a5ad') +
  shape('M1052 208Q1080 198 1108 208V226H1052Z', '#c9a274') +
  dot(1094, 188, 6, core.cream) +
  rect(926, 206, 86, 28, core.mustard) +
  stroke('M934 216h62M934 224h46', '#8a5f26', 2.6);

/** Twenty to three. */
const clock = (): string =>
  dot(600, 120, 42, '#4d5566') +
  dot(600, 120, 35, core.paper) +
  stroke('M600 90v5M600 145v5M570 120h5M625 120h5', '#8d8795', 3) +
  stroke('M600 120L618 117', core.indigo, 5) +
  stroke('M600 120L577 133', core.indigo, 4) +
  dot(600, 120, 4, core.brick);
