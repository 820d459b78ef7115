import type { Light } from '../../practice/scene.ts';
import { type Shading, shadingOf } from './lights.ts';
import type { Skin } from './palette.ts';
import { round } from './points.ts';

/** The two flat values of a surface: in the light and away from it. */
export interface Paint {
  readonly tone: string;
  readonly shade: string;
}

/** How a cut-paper shape is lit. */
interface Cut {
  /** How far the lit value is shifted towards the light; what it leaves bare is the shade. */
  readonly crescent?: number;
  readonly drop?: number;
  /** Width of the thin bright edge on the lit side; 0 for none. */
  readonly rim?: number;
  /** Drawn on the shape and cut to it: seams, stripes, folds. */
  readonly within?: string;
}

/**
 * Draws in cut paper: flat shapes with one hard shade and a thin rim. A pen
 * belongs to one SVG document and gives every outline it needs an id there.
 */
export interface Pen extends Shading {
  /** 1 when the key light stands to the right in the figure's own frame, -1 to the left. */
  readonly lightSide: 1 | -1;
  cloth(colour: string, shadeStrength?: number): Paint;
  skin(skin: Skin, shadeStrength?: number): Paint;
  shape(outline: string, paint: Paint, cut?: Cut): string;
  line(path: string, colour: string, width?: number, opacity?: number): string;
  /** Cuts a drawing to an outline. */
  cutTo(outline: string, drawing: string): string;
  /** The hard copy of a shape that it casts on another: moved by (x, y) and cut to what lies below. */
  cast(shape: string, onto: string, colour: string, x: number, y: number, opacity?: number): string;
  /** The definitions everything drawn so far refers to. */
  definitions(): string;
}

/** An outline the document refers to: to cut something to it, to draw it, or both. */
interface Outline {
  readonly id: string;
  clips: boolean;
  drawn: boolean;
}

/** A pen for one document. The prefix keeps ids apart where several figures share it. */
export function takePen(light: Light, lightSide: 1 | -1, prefix: string): Pen {
  const shading = shadingOf(light);
  const outlines = new Map<string, Outline>();
  let rimmed = false;

  const outlineOf = (path: string): Outline => {
    const known = outlines.get(path) ?? {
      id: `${prefix}${outlines.size.toString(36)}`,
      clips: false,
      drawn: false,
    };
    outlines.set(path, known);
    return known;
  };
  const cutTo = (path: string, drawing: string) => {
    const outline = outlineOf(path);
    outline.clips = true;
    return `<g clip-path="url(#${outline.id}c)">${drawing}</g>`;
  };
  const use = (path: string, attributes: string) => {
    const outline = outlineOf(path);
    outline.drawn = true;
    return `<use href="#${outline.id}" ${attributes}/>`;
  };

  return {
    ...shading,
    lightSide,
    cutTo,
    cloth: (colour, strength = 1) => ({ tone: shading.tone(colour), shade: shading.shade(colour, strength) }),
    skin: (skin, strength = 1) => ({
      tone: shading.skinTone(skin),
      shade: shading.skinShade(skin, strength),
    }),
    shape: (outline, paint, { crescent = 7, drop = -3, rim = 5, within = '' } = {}) => {
      rimmed ||= rim > 0;
      const dark = use(outline, `fill="${paint.shade}"`);
      const lit = use(outline, `fill="${paint.tone}" x="${round(lightSide * crescent)}" y="${round(drop)}"`);
      const edge = rim > 0 ? use(outline, `stroke="url(#${prefix}rim)" stroke-width="${rim}"`) : '';
      return cutTo(outline, dark + lit + within + edge);
    },
    line: (path, colour, width = 2.4, opacity = 1) =>
      `<path d="${path}" stroke="${colour}" stroke-width="${round(width)}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`,
    cast: (shape, onto, colour, x, y, opacity = 1) => {
      const sheer = opacity < 1 ? ` fill-opacity="${opacity}"` : '';
      return cutTo(onto, use(shape, `fill="${colour}"${sheer} x="${round(x)}" y="${round(y)}"`));
    },
    definitions: () =>
      (rimmed ? rimGradient(prefix, lightSide, shading) : '') +
      [...outlines].map(([path, outline]) => definition(path, outline)).join(''),
  };
}

function definition(path: string, { id, clips, drawn }: Outline): string {
  const outline = `<path${drawn ? ` id="${id}"` : ''} d="${path}"/>`;
  return clips ? `<clipPath id="${id}c">${outline}</clipPath>` : outline;
}

function rimGradient(prefix: string, lightSide: 1 | -1, { key, rim }: Shading): string {
  const way = lightSide > 0 ? '' : ' x1="1" x2="0"';
  const stops = `<stop offset=".8" stop-color="${key}" stop-opacity="0"/><stop offset="1" stop-color="${key}" stop-opacity="${rim}"/>`;
  return `<linearGradient id="${prefix}rim"${way}>${stops}</linearGradient>`;
}
