import { core, rect, shape, sheet, stroke } from './kit.ts';

const stippleFilter =
  '<filter id="stipple" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency=".82" numOctaves="2" seed="4"/><feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2.2 0 0 0 -.55" result="n"/><feComposite in="SourceGraphic" in2="n" operator="in"/><feComponentTransfer><feFuncA type="linear" slope="5" intercept="-.9"/></feComponentTransfer></filter>';

const grainFilter =
  '<filter id="grain" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency=".9" numOctaves="3" seed="9"/><feColorMatrix values="0 0 0 0 .12 0 0 0 0 .09 0 0 0 0 .2 0 1.500 0 0 -.62"/></filter>';

/** A whole SVG document for one layer. Of the `definitions` (gradients, clips, patterns) it takes those the drawing names. */
export function layer(drawing: string, definitions: readonly string[] = []): string {
  const named = [stippleFilter, grainFilter, ...definitions].filter(definition =>
    drawing.includes(`url(#${/ id="([^"]+)"/.exec(definition)?.[1]})`),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${sheet.x} ${sheet.y} ${sheet.width} ${sheet.height}" width="${sheet.width}" height="${sheet.height}">${named.length > 0 ? `<defs>${named.join('')}</defs>` : ''}${drawing}</svg>`
    .replace(/\s+/g, ' ')
    .replace(/ \/>/g, '/>')
    .replace(/> </g, '><');
}

/** A gradient broken into dots, with half of it plain beneath: dots alone look like sand. */
export const stippled = (outline: string, fill: string, opacity: number): string =>
  shape(outline, fill, `opacity="${opacity}"`) +
  shape(outline, fill, `opacity="${opacity}" filter="url(#stipple)"`);

/** The same layer without its dots, for those who asked for a plain picture. */
export const withoutStipple = (document: string): string =>
  document
    .replace(/<[^<>]*filter="url\(#stipple\)"[^<>]*\/>/g, '')
    .replace(/<filter id="stipple".*?<\/filter>/g, '');

/** The tooth of the paper over a whole scene. It lies on top and never moves. */
export const grain = (): string =>
  layer(rect(sheet.x, sheet.y, sheet.width, sheet.height, core.night, 'filter="url(#grain)" opacity=".085"'));

/**
 * Falling rain: slanted strokes in one path, the same each time. `seed`
 * tells one curtain of rain from another; length and width in scene units.
 */
export function rain(count: number, length: number, width: number, opacity: number, seed: number): string {
  let state = seed;
  const next = (below: number) => {
    state = (state * 16807) % 2147483647;
    return state % below;
  };
  const lean = Math.round(length * 0.16);
  const drops = Array.from(
    { length: count },
    () => `M${next(1400) - 60} ${next(720) - 20}l-${lean} ${length}`,
  );
  return stroke(drops.join(''), '#cfd6ee', width, `opacity="${opacity}"`);
}
