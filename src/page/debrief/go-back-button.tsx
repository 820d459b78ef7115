import { useState } from 'preact/hooks';
import { useDesk } from '../home/desk-context.ts';
import { addressOf } from '../home/route.ts';
import { debriefWords } from '../words/debrief.ts';
import { useDebrief } from './debrief-context.ts';
import { goBack } from './go-back.ts';
import { rehearsalAt } from './rehearsal-at.ts';

const words = debriefWords.moments;

/** The way back to a moment; once it has been gone back to, also the way on from there. */
export function GoBack({ moment }: { readonly moment: number }) {
  const desk = useDesk();
  const debrief = useDebrief();
  const [going, setGoing] = useState(false);
  const rehearsal = rehearsalAt(debrief, moment);
  const go = async () => {
    if (going) return;
    setGoing(true);
    await goBack(desk, debrief.kept.value, moment);
  };
  return (
    <>
      {rehearsal && !rehearsal.transcript.ended && (
        <a class="way" href={addressOf({ page: 'play', id: rehearsal.kept.id })}>
          {words.playOn}
        </a>
      )}
      <button type="button" class="btn quiet" onClick={go}>
        {words.goBack}
      </button>
    </>
  );
}
