import { useEffect, useRef } from 'preact/hooks';
import type { Box, Shown } from '../../practice/picture.ts';
import { twinBoxes } from './twin-boxes.ts';

/** What may be looked at in the picture, and where the picture has it. */
export interface HitBoxesProps {
  readonly things: readonly string[];
  readonly shown: Shown;
  /** The picture's own size in CSS pixels. */
  readonly size: Pick<Box, 'width' | 'height'>;
  /** The thing whose button has the focus or the pointer. */
  readonly pointed: string | undefined;
  readonly onPoint: (thing: string | undefined) => void;
  readonly onLook: (thing: string) => void;
}

/** Twins of the look buttons, for the pointer alone: out of the tab order, never smaller than a thumb, each to be reached. */
export function HitBoxes({ things, shown, size, pointed, onPoint, onLook }: HitBoxesProps) {
  const marked = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (marked.current) bringIntoPicture(marked.current);
  }, [pointed]);
  const seen = Object.fromEntries(
    things.flatMap(thing => {
      const box = shown.things[thing];
      return box ? [[thing, box]] : [];
    }),
  );
  return (
    <>
      {twinBoxes(seen, size).map(({ thing, box }) => (
        <button
          key={thing}
          type="button"
          class="hit"
          ref={thing === pointed ? marked : null}
          data-thing={thing}
          data-pointed={thing === pointed ? '' : undefined}
          tabIndex={-1}
          style={placed(box)}
          // A press on the picture takes no focus away from the words.
          onMouseDown={event => event.preventDefault()}
          onPointerEnter={() => onPoint(thing)}
          onPointerLeave={() => onPoint(undefined)}
          onClick={() => onLook(thing)}
        />
      ))}
    </>
  );
}

const placed = ({ x, y, width, height }: Box) => ({
  left: `${x}px`,
  top: `${y}px`,
  width: `${width}px`,
  height: `${height}px`,
});

/** Where the picture is wider than its place on the screen, moves it so that the thing stands in it; the page stays where it is. */
function bringIntoPicture(twin: HTMLElement): void {
  const stage = twin.closest('.stage');
  if (!stage) return;
  const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = twin;
  const isSeen =
    offsetLeft >= stage.scrollLeft &&
    offsetLeft + offsetWidth <= stage.scrollLeft + stage.clientWidth &&
    offsetTop >= stage.scrollTop &&
    offsetTop + offsetHeight <= stage.scrollTop + stage.clientHeight;
  if (isSeen) return;
  stage.scrollTo({
    left: offsetLeft + offsetWidth / 2 - stage.clientWidth / 2,
    top: offsetTop + offsetHeight / 2 - stage.clientHeight / 2,
  });
}
