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
  readonly teeth: string;
}

const shapes: Readonly<Record<MouthShape, (lips: Lips) => string>> = {
  calm: lips => lips.line('M-8 .4Q0 2.8 8 0') + lips.lower('M-3.500 6.500Q1 8 5 6.200'),
  flat: lips => lips.line('M-6.500 1Q0 .2 6.500 .6') + lips.lower('M-3 6.500Q0 7.500 4 6.500'),
  worried: lips => lips.line('M-7.500 3Q-2-1.500 2 0T8 2.500') + lips.lower('M-3 7.500Q0 8.500 4 7.500'),
  angry: lips => lips.line('M-9 4Q-3-1.500 2-.4T9 2.400') + lips.lower('M-4 8.500Q0 7 5 8'),
  guarded: lips => lips.line('M-7.500 2Q0-.6 8 .6') + lips.lower('M-4 7Q0 6.500 4 6.500'),
  tearful: lips => lips.line('M-7.500 4Q-3-2.500 1 .5Q4 2 8 3.500') + lips.lower('M-3 8Q0 6.500 4 8'),
  warm: lips =>
    `<path d="M-10-2.500Q0 1.500 10-4Q8.500 6.500 0 7Q-7.500 6.500-10-2.500Z" fill="${lips.inside}"/>` +
    `<path d="M-8.300-1.400Q0 1.800 8.600-2.800L7.600 0Q0 3.800-7 .2Z" fill="${lips.teeth}"/>`,
  open: lips => `<ellipse cx="1" cy="2.500" rx="4.600" ry="5" fill="${lips.inside}"/>`,
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
  const lip = mix(skin.lip, skin.highlight ? pen.skinLight(skin) : tone, skin.highlight ? 0.42 : 0.5);
  const beneath = (path: string, width: number, opacity: number) =>
    `<g transform="translate(0 1.700)">${pen.line(path, lip, width, opacity)}</g>`;
  const isFull = skin.highlight !== undefined || fullness > 1.05;
  return shapes[shape]({
    line: path =>
      inBeard
        ? beneath(path, 5, 1) + pen.line(path, line, 2.6)
        : (isFull ? beneath(path, 6 * fullness, skin.highlight ? 0.85 : 0.7) : '') + pen.line(path, line, 3),
    lower: path => (inBeard ? '' : pen.line(path, mix(skin.lip, tone, 0.35), 2.2 * fullness)),
    inside: inBeard ? mix(skin.lip, '#1a0a14', 0.3) : mix(skin.lip, '#2a1020', 0.55),
    teeth: pen.tone('#f6ebde'),
  });
}
