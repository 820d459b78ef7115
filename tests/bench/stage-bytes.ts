import { moods, postures } from '../../src/practice/scene.ts';
import { roleOf } from '../../src/stage/figure/casting.ts';
import { drawFigure } from '../../src/stage/figure/figure.ts';
import { lookNames } from '../../src/stage/figure/looks.ts';
import { drawRoom, roomIds } from '../../src/stage/rooms/draw-room.ts';
import type { Row } from './row.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;

interface Weighed {
  readonly name: string;
  readonly weight: number;
}

const heaviest = (all: readonly Weighed[]): Weighed =>
  all.reduce((most, one) => (one.weight > most.weight ? one : most), { name: 'none', weight: 0 });

/** The heaviest room and the heaviest person, as SVG text before anything is compressed. */
export async function stageBytes(): Promise<readonly Row[]> {
  const rooms = await Promise.all(roomIds.map(weighRoom));
  const room = heaviest(rooms);
  const people = weighPeople();
  const person = heaviest(people);
  return [
    {
      id: 'scene.bytes-max',
      value: room.weight,
      unit: 'bytes',
      how: `all layers of the heaviest of ${rooms.length} rooms, ${room.name}, in its own light; the limit is ${60 * 1024}`,
    },
    {
      id: 'person.bytes-max',
      value: person.weight,
      unit: 'bytes',
      how: `all parts of the heaviest of ${people.length} people, looks and postures in their heaviest moods: ${person.name}; the limit is ${25 * 1024}`,
    },
  ];
}

async function weighRoom(id: string): Promise<Weighed> {
  const { layers } = await drawRoom(id);
  return { name: id, weight: bytes(Object.values(layers).join('')) };
}

/** Every look in every posture in one mood; then the heaviest of them in all. */
function weighPeople(): readonly Weighed[] {
  const all = lookNames.flatMap(look => postures.map(posture => weighPerson(look, posture, 'angry')));
  const most = all.toSorted((a, b) => b.weight - a.weight).slice(0, 20);
  const inAllMoods = most.flatMap(({ look, posture }) => moods.map(mood => weighPerson(look, posture, mood)));
  return [...all, ...inAllMoods];
}

function weighPerson(look: string, posture: (typeof postures)[number], mood: (typeof moods)[number]) {
  const {
    back,
    under,
    head,
    held = '',
    over,
  } = drawFigure({
    role: look === 'bobby' ? 'baby' : roleOf(look),
    look,
    posture,
    mood,
    light: 'day',
    lightFrom: 'left',
    faces: 'right',
  });
  return {
    look,
    posture,
    name: `${look}, ${posture}, ${mood}`,
    weight: bytes(back + under + head + held + over),
  };
}
