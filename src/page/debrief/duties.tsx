import type { Guidance } from '../../practice/guidance.ts';
import { debriefWords } from '../words/debrief.ts';
import { Cited } from './cited.tsx';
import { useDebrief } from './debrief-context.ts';

const words = debriefWords.all;

/** What had to be done on this visit, and whether it was. */
export function Duties({ guidance }: { readonly guidance: Guidance | undefined }) {
  const debrief = useDebrief();
  return (
    <div class="scroll-box">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.dutyColumns.duty}</th>
            <th scope="col">{words.dutyColumns.state}</th>
            <th scope="col">{words.dutyColumns.why}</th>
          </tr>
        </thead>
        <tbody>
          {debrief.marks.threshold.duties.map(({ duty, state, critical }) => {
            const own = debrief.key.case.duties[duty];
            return (
              <tr key={duty}>
                <th scope="row">
                  {debrief.say(own?.title ?? duty)}
                  {critical && <span class="certainty">{words.critical}</span>}
                </th>
                <td>{words.dutyStates[state]}</td>
                <td>
                  {state === 'missed' && debrief.say(own?.missed ?? '')}
                  <Cited src={own?.src ?? []} guidance={guidance} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
