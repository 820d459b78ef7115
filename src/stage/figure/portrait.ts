import { composeFigure, drawFigure } from './figure.ts';
import { placePerson } from './person.ts';
import type { FigureSpec } from './spec.ts';

/** How much room a crown needs above the face, in face heights. */
const tallCrowns: Readonly<Record<string, number>> = {
  dastar: 0.5,
  wrap: 0.56,
  bun: 0.5,
  afro: 0.48,
  curly: 0.44,
  puffs: 0.36,
  hightop: 0.46,
  patka: 0.44,
};

/** A square head and shoulders as an SVG document, on a background colour or on nothing. */
export function drawPortrait(
  spec: FigureSpec,
  { background }: { readonly background?: string } = {},
): string {
  const { look } = placePerson(spec);
  const { face } = drawFigure(spec);
  const above = face.height * (tallCrowns[look.hair] ?? 0.3);
  const size = Math.round(face.height * 1.62 + above);
  const left = Math.round(face.x + face.width / 2 - size / 2);
  const top = Math.round(face.y - above);
  const ground = background
    ? `<rect x="${left}" y="${top}" width="${size}" height="${size}" fill="${background}"/>`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${size} ${size}" width="240" height="240">${ground}${composeFigure(spec, 'p')}</svg>`;
}
