import { type CastList, castLists, type Part } from '../../src/stage/figure/casting.ts';
import { lookNamed } from '../../src/stage/figure/looks.ts';
import { drawPortrait } from '../../src/stage/figure/portrait.ts';
import { addressOf } from './address.ts';
import { Drawing } from './drawing.tsx';

/** Who plays whom, with each one's place in the case: what a case is checked against before it ships. */
export const CastingPage = () => (
  <>
    <h1>Casting</h1>
    {castLists.map(list => (
      <CastTable key={list.case} list={list} />
    ))}
  </>
);

const errors = {
  over: 'doing too much costs more',
  under: 'doing too little costs more',
  both: 'both errors cost',
};

const CastTable = ({ list }: { readonly list: CastList }) => (
  <table class="cast">
    <caption>
      {list.case} {list.title}: {errors[list.costlyError]}
    </caption>
    <thead>
      <tr>
        <th scope="col">Who</th>
        <th scope="col">Position</th>
        <th scope="col">Family a</th>
        <th scope="col">Family b</th>
      </tr>
    </thead>
    <tbody>
      {list.parts.map(part => (
        <tr key={part.a}>
          <th scope="row">{part.who}</th>
          <td>{part.position}</td>
          <Cell look={part.a} part={part} />
          {part.a === part.b ? <td>the same</td> : <Cell look={part.b} part={part} />}
        </tr>
      ))}
    </tbody>
  </table>
);

function Cell({ look, part: { role } }: { readonly look: string; readonly part: Part }) {
  const spec = {
    look,
    role,
    posture: 'stand',
    mood: 'calm',
    light: 'day',
    lightFrom: 'left',
    faces: 'right',
  } as const;
  return (
    <td>
      <a href={addressOf('person', look, { role })}>
        <Drawing svg={drawPortrait(spec, { background: '#e2d2b3' })} shows="" width={56} /> {look}
      </a>
      , {lookNamed(look).skin}
    </td>
  );
}
