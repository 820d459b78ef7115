import type { Box } from '../figure/spec.ts';
import type { Room } from '../room.ts';
import type { Shown } from '../stage.ts';
import { boxInWindow, clamp, type Framing, type Size } from './framing.ts';
import { layerPlanes, planeOf } from './orders.ts';
import type { Staging, Standing } from './staging.ts';

/** A picture as it hangs: who is where in which room, seen how, with a way to find a face in scene units. */
export interface View {
  readonly staging: Staging;
  readonly room: Room;
  readonly framing: Framing;
  readonly size: Size;
  readonly faceOf: (standing: Standing) => Box | undefined;
}

/** What the page needs to know of a picture in its window: all fractions of it. */
export function shownOf(view: View): Shown {
  const { staging, room, framing, size } = view;
  const things = seenIn(
    Object.entries(room.things).map(([name, box]) => [name, box, layerPlanes.mid.share]),
    framing,
    size,
  );
  const faces = facesOf(view);
  const speaker = staging.cast.find(({ id }) => id === staging.speaker);
  const face = speaker && view.faceOf(speaker);
  const shown = { things, ...(faces && { faces }) };
  if (!speaker || !face) return shown;
  const middle = face.x + face.width / 2 + framing.lean * planeOf(speaker.place).share;
  return { ...shown, speakerX: clamp(((middle - framing.left) * framing.scale) / size.width, 0, 1) };
}

function facesOf({ staging, framing, size, faceOf }: View): Shown['faces'] {
  const faces = staging.cast.flatMap(standing => {
    const face = faceOf(standing);
    return face ? [[standing.id, face, planeOf(standing.place).share] as const] : [];
  });
  const { left, top, scale } = framing;
  const beside = faces.filter(([, { x, width }, share]) => {
    const at = x + framing.lean * share;
    return at + width > left && at < left + size.width / scale;
  });
  if (beside.length === 0) return undefined;
  const down = (y: number) => ((y - top) * scale) / size.height;
  return {
    top: down(Math.min(...beside.map(([, { y }]) => y))),
    bottom: down(Math.max(...beside.map(([, { y, height }]) => y + height))),
    boxes: seenIn(faces, framing, size),
  };
}

/** The boxes of what can be seen, by name, as fractions of the window. */
function seenIn(
  named: readonly (readonly [string, Box, number])[],
  framing: Framing,
  size: Size,
): Readonly<Record<string, Box>> {
  const boxes: Record<string, Box> = {};
  for (const [name, box, share] of named) {
    const seen = boxInWindow(box, framing, size, share);
    if (seen) boxes[name] = seen;
  }
  return boxes;
}
