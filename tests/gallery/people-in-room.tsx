import type { Actor } from '../../src/practice/scene.ts';
import { castLists } from '../../src/stage/figure/casting.ts';
import { workerLooks } from '../../src/stage/figure/looks.ts';
import type { Room } from '../../src/stage/room.ts';
import { company } from '../stage/company.ts';
import { address, asked } from './address.ts';
import { Choice } from './choice.tsx';

const nobody = 'nobody';
const nameOf = ({ look, posture }: Actor) => `${look}, ${posture}`;

const families = ['a', 'b'] as const;

/** The same people as the other family has them, and the worker as somebody else, if the address asks so. */
function recast(actor: Actor): Actor {
  const worker = asked('you', workerLooks, 'worker-1');
  if (workerLooks.includes(actor.look)) return { ...actor, look: worker };
  if (asked('family', families, 'a') === 'a') return actor;
  const inB = (look: string) => parts.find(part => part.a === look)?.b ?? look;
  const { holds } = actor;
  return { ...actor, look: inB(actor.look), ...(holds && { holds: { ...holds, look: inB(holds.look) } }) };
}

const parts = castLists.flatMap(list => list.parts);

/** Which family is at home, and who comes to see them. */
export const CastChoices = () => (
  <>
    <Choice name="family" words={families} chosen={asked('family', families, 'a')} />
    <Choice name="you" label="worker" words={workerLooks} chosen={asked('you', workerLooks, 'worker-1')} />
  </>
);

/** Spots as close as this are one place: who stands at the second would stand in the first. */
const samePlace = 130;

/** Those who can be in a room together: the first who is sent to each place, and nobody twice. */
export function firstAtEachPlace(room: Room): readonly Actor[] {
  const placed: Actor[] = [];
  for (const actor of company[room.id] ?? []) {
    const x = (one: Actor) => room.spots[one.spot]?.x ?? 0;
    const isFree = placed.every(
      other =>
        other.look !== actor.look &&
        other.holds?.look !== actor.look &&
        Math.abs(x(other) - x(actor)) > samePlace,
    );
    if (isFree) placed.push(actor);
  }
  return placed.map(recast);
}

/** Who is in the room, as the address asks spot by spot. */
export function peopleIn(room: Room): readonly Actor[] {
  const usual = firstAtEachPlace(room);
  return Object.keys(room.spots).flatMap(spot => {
    const wanted = address.value.asked[`at-${spot}`];
    const actor =
      wanted === undefined
        ? usual.find(one => one.spot === spot)
        : (company[room.id] ?? []).map(recast).find(one => one.spot === spot && nameOf(one) === wanted);
    return actor ? [actor] : [];
  });
}

/** One choice for every spot: who stands there, or nobody. */
export function SpotChoices({ room }: { readonly room: Room }) {
  const people = peopleIn(room);
  return (
    <fieldset>
      <legend>Who is where</legend>
      {Object.keys(room.spots).map(spot => {
        const here = (company[room.id] ?? [])
          .map(recast)
          .filter(actor => actor.spot === spot)
          .map(nameOf);
        const actor = people.find(one => one.spot === spot);
        return (
          <Choice
            key={spot}
            name={`at-${spot}`}
            label={spot}
            words={[nobody, ...here]}
            chosen={actor ? nameOf(actor) : nobody}
          />
        );
      })}
    </fieldset>
  );
}
