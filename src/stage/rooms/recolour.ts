import type { Light } from '../../practice/scene.ts';
import { carrySurface, keyOf, lightness, skyAt } from './carry-colour.ts';
import { eveningStrength, fittingLight, hourOf } from './hours.ts';
import type { LightMark } from './light-marks.ts';

/** From which light to which, and where the room's key comes from. */
export interface Change {
  readonly from: Light;
  readonly to: Light;
  readonly lightFrom: 'left' | 'right';
}

/** How the colours of one part of a drawing are carried over. */
interface Handling {
  readonly mark: LightMark | 'surface';
  readonly from: Light;
  readonly to: Light;
}

const tag = /<(\/?)(\w+)([^>]*?)(\/?)>/g;
const hex = /(?<!\()#[0-9a-f]{6}\b/g;

/** One layer (a whole SVG document) in another light. Every colour moves; the marked parts by what they are. */
export function recolour(document: string, change: Change): string {
  const surface: Handling = { mark: 'surface', from: change.from, to: change.to };
  const named = handlingOfDefinitions(document, surface);
  const open: Handling[] = [];
  let stops = 0;
  return document.replace(tag, (whole, closes: string, name: string, attributes: string, isEmpty: string) => {
    const around = open.at(-1) ?? surface;
    if (closes) {
      open.pop();
      return whole;
    }
    const id = / id="([^"]+)"/.exec(attributes)?.[1];
    const own = (id && named.get(id)) || handlingIn(attributes, around, surface);
    if (!isEmpty) open.push(own);
    stops = name === 'stop' ? stops + 1 : 0;
    const stood = attributes.includes(' data-mark=') ? relitGroup(attributes, own, change) : attributes;
    return `<${name}${stood.replace(hex, colour => carried(colour, own, stops))}${isEmpty}>`;
  });
}

/** What a tag's own mark asks for, or what is around it. */
function handlingIn(attributes: string, around: Handling, surface: Handling): Handling {
  const mark = / data-mark="(\w+)"/.exec(attributes)?.[1] as LightMark | undefined;
  if (!mark) return around;
  const own = / data-light="(\w+)"/.exec(attributes)?.[1] as Light | undefined;
  return own ? { mark, from: own, to: fittingLight(own, surface.to) } : { ...surface, mark };
}

/** Gradients and patterns are handled as the first part that names them. */
function handlingOfDefinitions(document: string, surface: Handling): ReadonlyMap<string, Handling> {
  const named = new Map<string, Handling>();
  const open: Handling[] = [];
  for (const [, closes, , attributes = '', isEmpty] of document.matchAll(tag)) {
    if (closes) {
      open.pop();
      continue;
    }
    const own = handlingIn(attributes, open.at(-1) ?? surface, surface);
    if (!isEmpty) open.push(own);
    const id = /fill="url\(#([^)]+)\)"/.exec(attributes)?.[1];
    if (id && !named.has(id)) named.set(id, own);
  }
  return named;
}

/** A group of light: as strong as the hour has it, and leaning as the sun does. */
function relitGroup(attributes: string, { mark, to }: Handling, { from, lightFrom }: Change): string {
  const { sun, lamp, lean } = hourOf(to);
  if (mark === 'lamp') return attributes.replace(/ opacity="[^"]*"/, ` opacity="${lamp}"`);
  if (mark === 'evening') return attributes.replace(/ opacity="[^"]*"/, ` opacity="${eveningStrength(to)}"`);
  if (mark !== 'sun') return attributes;
  const [x = 0, y = 0] = / data-from="([^"]+)"/.exec(attributes)?.[1]?.split(' ').map(Number) ?? [];
  const away = (lean - hourOf(from).lean) * (lightFrom === 'left' ? 1 : -1);
  return `${attributes.replace(/ opacity="[^"]*"/, ` opacity="${sun}"`)} transform="translate(${x} ${y}) skewX(${away}) translate(${-x} ${-y})"`;
}

function carried(colour: string, { mark, from, to }: Handling, stop: number): string {
  if (mark === 'lamp' || mark === 'evening' || mark === 'shines') return colour;
  if (mark === 'sun') return keyOf(to);
  if (mark === 'sky') return skyAt(to, stop > 0 ? stop - 1 : lightness(colour));
  return carrySurface(colour, from, to);
}
