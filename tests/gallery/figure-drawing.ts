import { composeFigure, drawFigure } from '../../src/stage/figure/figure.ts';
import type { FigureSpec } from '../../src/stage/figure/spec.ts';

/** A whole person as one SVG document, cut to their frame, on nothing; with the face boxed in if asked. */
export function figureDrawing(spec: FigureSpec, { boxed = false } = {}): string {
  const { frame, face } = drawFigure(spec);
  const box = boxed
    ? `<rect x="${face.x}" y="${face.y}" width="${face.width}" height="${face.height}" fill="none" stroke="#14477a" stroke-width="3"/>`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame.x} ${frame.y} ${frame.width} ${frame.height}" width="${frame.width}" height="${frame.height}">${composeFigure(spec, 'f')}${box}</svg>`;
}
