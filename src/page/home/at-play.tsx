import { useEffect, useState } from 'preact/hooks';
import { nextStop } from '../../practice/stops.ts';
import { PlayPage } from '../play/play-page.tsx';
import type { Session } from '../play/session.ts';
import { useDesk } from './desk-context.ts';
import { goTo } from './route.ts';

/**
 * The play of one attempt. A rehearsal comes back to the debrief it was begun
 * in at its first stop, where then and now stand side by side.
 */
export function AtPlay({ id }: { readonly id: string }) {
  const desk = useDesk();
  const [begunByPress] = useState(() => desk.hasMoved.peek());
  useEffect(() => {
    desk.hasMoved.value = true;
    // Play keeps for itself: whoever comes after it reads what is kept again.
    return () => void desk.refresh();
  }, [desk]);
  return (
    <PlayPage
      host={desk.host}
      id={id}
      settings={desk.settings.value}
      begunByPress={begunByPress}
      change={part => desk.change(part)}
      afterTaking={backAtFirstStop}
      say={fact => desk.say(fact)}
    />
  );
}

function backAtFirstStop(session: Session): void {
  const { kept, transcript } = session.standing.value;
  if (kept.kind !== 'rehearsal' || !kept.from) return;
  const isFirstStop = nextStop(transcript, kept.from.moment) === transcript.moments.length;
  if (isFirstStop) goTo({ page: 'debrief', id: kept.from.id, at: 'then-now' });
}
