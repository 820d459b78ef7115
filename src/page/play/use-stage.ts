import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Box, Shown, Stage, StageSettings } from '../../practice/picture.ts';
import type { Scene } from '../../practice/scene.ts';
import type { Host } from '../host.ts';

/** The picture as the page knows it: on its way, there, or not to be had. */
export type Picture =
  | { readonly is: 'coming' | 'none' }
  | {
      readonly is: 'there';
      readonly shown: Shown;
      /** Its own size in CSS pixels. */
      readonly size: Pick<Box, 'width' | 'height'>;
    };

/**
 * Opens the stage in this box once the first words are painted, and shows it
 * the scenes of each beat, the last to stay. `prepare` has others painted ahead.
 */
export function useStage(
  host: Pick<Host, 'openStage'>,
  box: RefObject<HTMLElement | null>,
  scenes: readonly Scene[],
  settings: StageSettings,
): { readonly picture: Picture; prepare(scenes: readonly Scene[]): void } {
  const [stage, setStage] = useState<Stage>();
  const [picture, setPicture] = useState<Picture>({ is: 'coming' });
  const setShown = (shown: Shown) => setPicture({ is: 'there', shown, size: sizeOf(box.current) });

  useEffect(() => openIn(box.current, host, settings, setStage, () => setPicture({ is: 'none' })), []);
  useEffect(() => stage?.use(settings), [stage, settings.reducedMotion, settings.plain]);
  useEffect(() => {
    if (!stage) return undefined;
    return showAll(stage, settings.reducedMotion ? scenes.slice(-1) : scenes, setShown, () =>
      setPicture({ is: 'none' }),
    );
  }, [stage, scenes]);
  useEffect(() => {
    const element = box.current;
    if (!element || !stage) return undefined;
    // Painting anew waits for a task of its own: the frame that brings a new size also brings new words.
    let soon: ReturnType<typeof setTimeout> | undefined;
    const watcher = new ResizeObserver(() => {
      clearTimeout(soon);
      soon = setTimeout(() => setShown(stage.reframe()), 0);
    });
    watcher.observe(element);
    return () => {
      clearTimeout(soon);
      watcher.disconnect();
    };
  }, [stage]);
  const prepare = (ahead: readonly Scene[]) => {
    if (ahead.length > 0) stage?.prepare(ahead);
  };
  return { picture, prepare };
}

function openIn(
  element: HTMLElement | null,
  host: Pick<Host, 'openStage'>,
  settings: StageSettings,
  onOpen: (stage: Stage) => void,
  onNone: () => void,
): (() => void) | undefined {
  if (!element) return undefined;
  let gone = false;
  let opened: Stage | undefined;
  const open = async () => {
    try {
      opened = await host.openStage(element, settings);
      if (gone) opened.destroy();
      else onOpen(opened);
    } catch {
      // No picture to be had: play goes on in words.
      if (!gone) onNone();
    }
  };
  const soon = setTimeout(open, 0);
  return () => {
    gone = true;
    clearTimeout(soon);
    opened?.destroy();
  };
}

const sizeOf = (element: HTMLElement | null) => ({
  width: element?.clientWidth ?? 0,
  height: element?.clientHeight ?? 0,
});

function showAll(
  stage: Stage,
  scenes: readonly Scene[],
  onShown: (shown: Shown) => void,
  onNone: () => void,
): () => void {
  let gone = false;
  const show = async () => {
    for (const scene of scenes) {
      const shown = await stage.show(scene);
      if (gone) return;
      onShown(shown);
    }
  };
  // The words that came with these scenes are painted first: drawing may take a while.
  const afterPaint = requestAnimationFrame(() => {
    soon = setTimeout(() => {
      // A picture that cannot be drawn is no reason to stop: the words already say it.
      show().catch(() => gone || onNone());
    }, 0);
  });
  let soon: ReturnType<typeof setTimeout> | undefined;
  return () => {
    gone = true;
    cancelAnimationFrame(afterPaint);
    clearTimeout(soon);
  };
}
