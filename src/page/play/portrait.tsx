import { useEffect, useState } from 'preact/hooks';
import type { PlayCase } from '../../practice/edition.ts';
import type { Drawing } from '../host.ts';

/** Whose face it is. */
export interface PortraitProps {
  readonly id: string;
  readonly play: PlayCase;
  readonly family: string;
  readonly drawing: () => Promise<Drawing>;
}

/** A face beside the name, when there is one to be had; the name says it all without. */
export function Portrait({ id, play, family, drawing }: PortraitProps) {
  const [address, setAddress] = useState('');
  const person = play.people[id];
  const role = person?.role;
  const look = person?.looks?.[family];
  useEffect(() => {
    if (!role || !look) return;
    drawing()
      .then(drawn => drawn.portrait({ role, look, mood: 'calm' }))
      .then(setAddress, () => setAddress(''));
  }, [role, look]);
  return (
    <span class="portrait" aria-hidden="true">
      {address === '' ? person?.names[family]?.charAt(0) : <img src={address} alt="" />}
    </span>
  );
}
