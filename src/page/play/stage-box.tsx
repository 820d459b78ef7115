import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Shown } from '../../practice/picture.ts';
import type { LateParts } from './use-late-parts.ts';
import type { Looking } from './use-looking.ts';
import type { Picture } from './use-stage.ts';
import '../style/lift.css';

/** The place of the picture on the screen. */
export interface StageBoxProps {
  /** What the stage is opened in. */
  readonly box: RefObject<HTMLDivElement | null>;
  readonly picture: Picture;
  readonly parts: LateParts;
  readonly looking: Looking;
  /** What is on offer to be looked at. */
  readonly things: readonly string[];
  readonly onLook: (thing: string) => void;
}

/** The picture, and on it the places to press. All of it is told in words elsewhere, so none of it is in the accessibility tree. */
export function StageBox({ box, picture, parts, looking, things, onLook }: StageBoxProps) {
  const { isOpen, pointed, onPoint } = looking;
  const shown = picture.is === 'there' ? picture.shown : undefined;
  const stage = useRef<HTMLDivElement>(null);
  const width = picture.is === 'there' ? picture.size.width : 0;
  useLayoutEffect(() => {
    // A picture wider than its place begins where the speaker stands.
    const place = stage.current;
    if (isOpen && place) place.scrollLeft = width * (shown?.speakerX ?? 0.5) - place.clientWidth / 2;
  }, [isOpen, width]);
  return (
    // Out of the tab order even where it scrolls: the buttons beside it move it.
    <div class="stage" ref={stage} tabIndex={-1} aria-hidden="true" style={lifted(shown)}>
      <div class="pane">
        <div class="canvas" ref={box} />
        {parts.is === 'here' && picture.is === 'there' && (
          <parts.value.HitBoxes
            {...{ things, pointed, onPoint, onLook }}
            shown={picture.shown}
            size={picture.size}
          />
        )}
      </div>
    </div>
  );
}

/** Where the faces are, for the style sheet that keeps the words off them. */
const lifted = (shown: Shown | undefined) =>
  shown?.faces && { '--brow': shown.faces.top, '--chin': shown.faces.bottom };
