import { debriefWords } from '../words/debrief.ts';
import { useDebrief } from './debrief-context.ts';

const words = debriefWords.all;

/** The seven skills, each the mean of its coded moments. */
export function SkillTable() {
  const { marks } = useDebrief();
  return (
    <>
      <table>
        <caption class="vh">{words.skills}</caption>
        <thead>
          <tr>
            <th scope="col">{words.skillColumns.skill}</th>
            <th scope="col">{words.skillColumns.mark}</th>
            <th scope="col">{words.skillColumns.moments}</th>
          </tr>
        </thead>
        <tbody>
          {marks.approach.skills.map(({ skill, mark, moments }) => (
            <tr key={skill}>
              <th scope="row">{words.skillNames[skill]}</th>
              <td>
                {mark === undefined ? debriefWords.marks.notEnoughToSay : debriefWords.marks.of5exact(mark)}
              </td>
              <td>{words.skillMoments(moments.length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small muted">{words.scale}</p>
    </>
  );
}
