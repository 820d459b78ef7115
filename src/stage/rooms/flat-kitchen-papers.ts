import { card, core, dot, each, oval, place, rect, repeat, shape, stroke } from './kit.ts';

const ink = '#45325a';
const dark = '#8a7d86';

/** The fridge with a bowl on it, its doors empty. */
export const flatFridge = (): string =>
  card(436, 124, 126, 438, 9, '#85727a') +
  card(430, 118, 126, 444, 9, '#eadfca') +
  shape('M536 118H547Q556 118 556 127V553Q556 562 547 562H536Z', '#bfae9f') +
  shape('M430 322H556V327H430Z', '#bfae9f') +
  card(440, 276, 7, 38, 3, '#8f8578') +
  card(440, 338, 7, 56, 3, '#8f8578') +
  shape('M452 92H530Q526 118 504 118H478Q456 118 452 92Z', '#b8754f') +
  dot(472, 88, 13, '#d9a03c') +
  dot(494, 84, 14, '#c9683f') +
  dot(514, 89, 12, '#8fa05a');

/** Four people and a telephone with a face in it, by the smaller child. */
export const familyDrawing = (): string =>
  place(
    444,
    136,
    rect(3, 4, 98, 72, ink, 'opacity=".22"') +
      rect(0, 0, 98, 72, core.paper) +
      person(20, 28, 30, core.brick) +
      person(42, 34, 22, core.teal) +
      person(60, 40, 16, core.mustard) +
      rect(74, 24, 18, 30, 'none', `rx="3" stroke="${ink}" stroke-width="2.6"`) +
      dot(83, 35, 4, '#9b5844') +
      stroke('M79 46q4 3 8 0', ink, 2.2) +
      stroke('M6 64q12-3 24 0t24 0 24-1 14 1', core.sage, 3) +
      dot(49, 0, 6, core.brick),
    -3,
  );

const person = (x: number, y: number, tall: number, colour: string): string =>
  dot(x, y - 6, 5, '#9b5844') +
  stroke(
    `M${x} ${y}v${tall * 0.6}l-5 ${tall * 0.4}M${x} ${y + tall * 0.6}l5 ${tall * 0.4}M${x - 8} ${y + 6}h16`,
    colour,
    3,
  );

/** Two letters from school: a trip with its tear-off slip, and a reading chart filled in to today. */
export const schoolLetters = (): string =>
  place(
    444,
    222,
    rect(0, 0, 44, 58, core.paper) +
      rect(0, 0, 44, 10, core.school) +
      stroke('M6 18h32M6 25h26M6 32h30', dark, 2.4) +
      stroke('M2 42H42', dark, 2, 'stroke-dasharray="4 4"') +
      stroke('M8 51q6-6 10 0t10-1 8 0', '#2c3c8c', 2.4) +
      dot(22, -1, 5, core.mustard),
    2,
  ) +
  place(
    496,
    216,
    rect(0, 0, 48, 62, core.paper) +
      repeat(12, i =>
        rect(5 + (i % 3) * 14, 10 + Math.floor(i / 3) * 12, 10, 8, i < 9 ? core.sage : '#ddd3c4'),
      ) +
      dot(24, -1, 5, core.teal),
    -2,
  );

/** A letter with a house on its head and one line of it underlined twice: new on the fridge. */
export const housingLetter = (): string =>
  place(
    452,
    334,
    rect(3, 4, 82, 106, ink, 'opacity=".22"') +
      rect(0, 0, 82, 106, core.paper) +
      stroke('M8 24V14L18 6L28 14V24Z', core.teal, 3) +
      stroke('M40 14h32M40 22h22M8 40h64M8 50h58M8 60h62M8 82h50M8 92h38', dark, 2.6) +
      stroke('M8 68h46M8 72h46', core.brick, 2.6) +
      dot(41, 0, 6, core.mustard),
    2,
  );

/**
 * The month on the wall: pay-day ringed in red, the days before it ticked off
 * one by one. `visit` rings another day in green, with a house beside it.
 */
export const payCalendar = (visit = false): string =>
  place(
    838,
    116,
    rect(4, 5, 112, 122, ink, 'opacity=".25"') +
      rect(0, 0, 112, 122, core.paper) +
      rect(0, 0, 112, 44, '#8fb0a8') +
      shape('M0 44L26 22L46 38L70 14L112 44Z', '#6b8f86') +
      dot(92, 14, 7, core.lamplight) +
      stroke(
        'M0 63H112M0 82H112M0 101H112M16 44V122M32 44V122M48 44V122M64 44V122M80 44V122M96 44V122',
        '#cdc2b4',
        1.6,
      ) +
      stroke(
        repeat(7, i => `M${5 + i * 16} 52l5 6m0-6l-5 6`) + repeat(4, i => `M${5 + i * 16} 71l5 6m0-6l-5 6`),
        dark,
        2,
      ) +
      oval(88, 92, 11, 10, 'none', `stroke="${core.brick}" stroke-width="4"`) +
      stroke('M84 92h8M88 88v8', core.brick, 2.4) +
      (visit
        ? oval(40, 111, 11, 9, 'none', 'stroke="#3f7d5c" stroke-width="4"') +
          stroke('M56 116v-7l6-5 6 5v7Z', '#3f7d5c', 2.6)
        : '') +
      dot(56, 0, 5, core.brick),
    1,
  );

/** A wire rack for post by the calendar. Among opened school letters stands one brown envelope with a window, shut. */
export const letterRack = (opened = false): string =>
  each(
    [
      [964, 168, '#f4ead6', -5],
      [984, 160, core.paper, 2],
    ] as const,
    ([x, y, fill, turn]) =>
      place(x, y, rect(0, 0, 48, 74, fill) + stroke('M8 12h30M8 20h22', dark, 2.4), turn),
  ) +
  (opened ? '' : brownEnvelope()) +
  stroke('M956 214H1046V252H956ZM956 232H1046M974 214V252M1002 214V252M1030 214V252', '#6f5a4a', 4);

const brownEnvelope = (): string =>
  place(
    998,
    150,
    rect(0, 0, 42, 84, '#b98a58') +
      shape('M0 0H42L21 20Z', '#96693f') +
      rect(8, 34, 26, 16, '#efe6d6') +
      stroke('M12 40h16M12 45h10', dark, 2),
    5,
  );
