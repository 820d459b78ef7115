import { useEffect, useState } from 'preact/hooks';
import type { StageSettings } from '../../practice/picture.ts';
import type { Settings } from '../keeping.ts';

/** Whether a media query holds, followed as long as the page stands. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const hear = () => setHolds(list.matches);
    list.addEventListener('change', hear);
    return () => list.removeEventListener('change', hear);
  }, [query]);
  return holds;
}

/** Narrower than the two columns of play need. */
export const useIsPhone = (): boolean => useMedia('(max-width: 44.99em)');

/** What the picture is asked for: the learner’s own settings first, then the device’s. */
export function useStageSettings(settings: Settings): StageSettings {
  const asked = useMedia('(prefers-reduced-motion: reduce)');
  const reducedMotion = settings.motion === 'reduced' || (settings.motion === 'system' && asked);
  return { reducedMotion, plain: settings.plainBackground };
}
