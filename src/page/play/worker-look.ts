import { useEffect, useState } from 'preact/hooks';
import { pickBySeed } from '../../practice/spread.ts';
import type { Host } from '../host.ts';
import type { Settings } from '../keeping.ts';

/** The player's own head: the one chosen in the settings, else one by the attempt's seed. Undefined until it is known. */
export function useWorkerLook(
  host: Pick<Host, 'drawing'>,
  settings: Settings,
  seed: number,
): string | undefined {
  const [look, setLook] = useState(settings.workerLook);
  useEffect(() => {
    if (look !== undefined) return;
    host.drawing().then(
      ({ workerLooks }) => setLook(workerLooks[pickBySeed(seed, workerLooks.length || 1)] ?? ''),
      () => setLook(''),
    );
  }, []);
  return look;
}
