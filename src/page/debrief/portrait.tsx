import type { Mood } from '../../practice/scene.ts';
import { useDesk } from '../home/desk-context.ts';
import { useLoaded } from '../home/use-loaded.ts';
import { useDebrief } from './debrief-context.ts';

/** A person's head and shoulders; decoration, so the words beside it carry everything. Nothing where there is no look to draw. */
export function Portrait({ who, mood = 'calm' }: { readonly who: string; readonly mood?: Mood }) {
  const { host } = useDesk();
  const { key, transcript } = useDebrief();
  const person = key.case.people[who];
  const look = person?.looks?.[transcript.attempt.family];
  const role = person?.role;
  const drawn = useLoaded(
    async () => (role && look ? (await host.drawing()).portrait({ role, look, mood }) : undefined),
    [host, role, look, mood],
  );
  return (
    <div class="sitter no-print" aria-hidden="true">
      {drawn.is === 'here' && drawn.value && <img src={drawn.value} alt="" />}
    </div>
  );
}
