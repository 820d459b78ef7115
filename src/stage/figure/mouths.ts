import { mix } from './colour.ts';
import type { MouthShape } from './emotions.ts';
import type { Skin } from './palette.ts';
import type { Pen } from './pen.ts';

/** Lines and fills of one mouth, drawn about its own middle; a mouth is about 18 wide. */
interface Lips {
  readonly line: (path: string) => string;
  /** The touch of colour that makes a lower lip. */
  readonly lower: (path: string) => string;
  readonly inside: string;
  /** Around an open mouth. */
  readonly rim: string;
  readonly teeth: string;
}

const shapes: Readonly<Record<MouthShape, (lips: Lips) => string>> = {
  calm: lips => lips.line('M-8 .2Q0 3 8-.3') + lips.lower('M-3.500 6.500Q1 8 5 6.200'),
  flat: lips => lips.line('M-6.500 1Q0 .4 6.500 .8') + lips.lower('M-3 6.500Q0 7.500 4 6.500'),
  // Small and not quite even, as before a question.
  worried: lips => lips.line('M-6 2.600Q-2.500-.4 1 1.200T7 1.200') + lips.lower('M-3 6.800Q0 7.800 4 6.600'),
  // Pressed shut: wide and nearly straight. Teeth or a deep arc would make a villain.
  angry: lips => lips.line('M-9 2.800Q-4-.4 1 .2T9.500 1.800') + lips.lower('M-4.500 6.500Q0 5.400 5.500 6'),
  // Short, and drawn down at one corner.
  guarded: lips => lips.line('M-6.500 .8Q-1-.2 2.500 .4T8 2.600') + lips.lower('M-4 6.800Q0 6.400 4 7'),
  tearful: lips => lips.line('M-7.500 4Q-4-2 0 .2T8 3.600') + lips.lower('M-3.500 7.600Q0 5.800 4.500 7.400'),
  warm: lips =>
    `<path d="M-10-2.500Q0 1.500 10-4Q8.500 6.500 0 7Q-7.500 6.500-10-2.500Z" fill="${lips.inside}"/>` +
    `<path d="M-8.300-1.400Q0 1.800 8.600-2.800L7.600 0Q0 3.800-7 .2Z" fill="${lips.teeth}"/>` +
    lips.lower('M-5 8.600Q0 10.200 5.500 8'),
  open: lips =>
    `<path d="M-4.800 .8Q0-2 5.400 .6Q6.600 6 1 7Q-5.200 6.800-4.800 .8Z" fill="${lips.inside}" stroke="${lips.rim}" stroke-width="1.600"/>` +
    lips.lower('M-2.500 9.400Q1 10.400 4 9'),
};

/** Whose mouth it is. */
interface Wearer {
  readonly skin: Skin;
  /** Colour of the mouth's line. */
  readonly line: string;
  readonly inBeard: boolean;
  /** Fullness of the lips; 1 is usual. */
  readonly fullness: number;
}

/**
 * A mouth, drawn about 0,0. On deep skin, in a beard and where lips are full,
 * a warm lip lies under the line: it keeps the mouth readable at the size of
 * a thumbnail.
 */
export function drawMouth(pen: Pen, shape: MouthShape, { skin, line, inBeard, fullness }: Wearer): string {
  const tone = pen.skinTone(skin);
  const lip = mix(skin.lip, skin.highlight ? pen.skinLight(skin) : tone, skin.highlight ? 0.3 : 0.5);
  const beneath = (path: string, width: number, opacity: number) =>
    `<g transform="translate(0 1.700)">${pen.line(path, lip, width, opacity)}</g>`;
  const isFull = skin.highlight !== undefined || fullness > 1.05;
  return shapes[shape]({
    line: path =>
      inBeard
        ? beneath(path, 5, 1) + pen.line(path, line, 2.6)
        : (isFull ? beneath(path, 6 * fullness, skin.highlight ? 0.85 : 0.7) : '') +
          pen.line(path, skin.highlight ? mix(line, skin.lip, 0.18) : line, skin.highlight ? 2.7 : 3),
    lower: path =>
      inBeard ? '' : pen.line(path, skin.highlight ? lip : mix(skin.lip, tone, 0.35), 2.2 * fullness),
    rim: mix(skin.lip, tone, skin.highlight ? 0.1 : 0.55),
    inside: inBeard ? mix(skin.lip, '#1a0a14', 0.3) : mix(skin.lip, '#2a1020', skin.highlight ? 0.8 : 0.6),
    teeth: pen.tone('#f6ebde'),
  });
}
