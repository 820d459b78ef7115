import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Shown } from '../../practice/picture.ts';
import type { Option } from '../../practice/transcript.ts';
import type { LateParts } from './use-late-parts.ts';

/** Whether the words are folded away so that the room can be looked at, and how that is begun and ended. */
export interface Looking {
  readonly isOpen: boolean;
  /** The thing whose button or place in the picture has the focus or the pointer. */
  readonly pointed: string | undefined;
  readonly onPoint: (thing: string | undefined) => void;
  /** Folds the words away. Nothing where what it needs has not come down. */
  readonly onOpen: (() => void) | undefined;
  /** Unfolds them, and gives the focus back to where it was. */
  readonly onBack: () => void;
}

/** Looking around in one beat, by its number: what is chosen there leads to new words, and they unfold by themselves. */
export function useLooking(beat: number, parts: LateParts): Looking {
  const [openAt, setOpenAt] = useState<number>();
  const [pointed, setPointed] = useState<string>();
  const cameFrom = useRef<HTMLElement | undefined>(undefined);
  const isOpen = openAt === beat && parts.is === 'here';

  // Before anything can be pressed: later, it would undo the first press of a busy machine.
  useLayoutEffect(() => {
    setOpenAt(undefined);
    setPointed(undefined);
    cameFrom.current = undefined;
  }, [beat]);
  useLayoutEffect(() => {
    if (!isOpen) cameFrom.current?.focus();
  }, [isOpen]);

  const onOpen = () => {
    const { activeElement } = document;
    cameFrom.current = activeElement instanceof HTMLElement ? activeElement : undefined;
    setOpenAt(beat);
  };
  const onBack = () => {
    setOpenAt(undefined);
    setPointed(undefined);
  };
  return {
    isOpen,
    pointed: isOpen ? pointed : undefined,
    onPoint: thing => isOpen && setPointed(thing),
    onOpen: parts.is === 'missing' ? undefined : onOpen,
    onBack,
  };
}

/** What can be looked at, from left to right where the picture has it; the rest as the story offers it. */
export const looksIn = (options: readonly Option[], shown: Shown | undefined): readonly Option[] => {
  const at = ({ thing }: Option) => shown?.things[thing ?? '']?.x ?? 1;
  return options.filter(({ kind }) => kind === 'look').toSorted((a, b) => at(a) - at(b));
};
