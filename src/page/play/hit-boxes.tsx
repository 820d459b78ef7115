import type { Shown } from '../../practice/picture.ts';

/** What may be looked at in the picture, and where the picture has it. */
export interface HitBoxesProps {
  readonly things: readonly string[];
  readonly shown: Shown | undefined;
  readonly onLook: (thing: string) => void;
}

const share = (part: number) => `${part * 100}%`;

/** Twins of the look buttons, for the pointer alone: out of the tab order, and never smaller than a thumb. */
export function HitBoxes({ things, shown, onLook }: HitBoxesProps) {
  return (
    <>
      {things.map(thing => {
        const at = shown?.things[thing];
        if (!at) return null;
        const style = {
          left: share(at.x + at.width / 2),
          top: share(at.y + at.height / 2),
          width: share(at.width),
          height: share(at.height),
        };
        return (
          <button
            key={thing}
            type="button"
            class="hit"
            tabIndex={-1}
            style={style}
            // A press on the picture takes no focus away from the words.
            onMouseDown={event => event.preventDefault()}
            onClick={() => onLook(thing)}
          />
        );
      })}
    </>
  );
}
