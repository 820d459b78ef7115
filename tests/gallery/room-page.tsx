import { type Light, lights } from '../../src/practice/scene.ts';
import type { Box } from '../../src/stage/figure/spec.ts';
import { composePicture } from '../../src/stage/picture.ts';
import type { Room } from '../../src/stage/room.ts';
import { address, addressOf, asked, isOn } from './address.ts';
import { Choice, Toggle } from './choice.tsx';
import { Drawing, Plate } from './drawing.tsx';
import { CastChoices, peopleIn, SpotChoices } from './people-in-room.tsx';
import { useRoom } from './use-room.ts';

const hours = ['its own', ...lights] as const;

/** One room at full size, with what may be noticed, its spots, and how a phone and a thumbnail show it. */
export function RoomPage() {
  const { name } = address.value;
  const hour = asked('light', hours, 'its own');
  const room = useRoom(name, hour === 'its own' ? undefined : hour);
  if (room === undefined) return <p role="status">Drawing the room.</p>;
  if (typeof room === 'string') return <p role="alert">{room}</p>;
  const people = isOn('people', true) ? peopleIn(room) : [];
  const svg = composePicture(room, people, { plain: isOn('plain') });
  return (
    <>
      <h1>{name}</h1>
      <form class="asked" aria-label="What is shown">
        <Choice name="light" words={hours} chosen={hour} />
        <CastChoices />
        <Toggle name="people" usually />
        <Toggle name="things" label="things to notice" />
        <Toggle name="spots" />
        <Toggle name="lines" label="face and panel lines" />
        <Toggle name="plain" />
        <Toggle name="grey" />
      </form>
      <div class="stage">
        <Drawing svg={svg} shows={`${name} in ${room.light} light`} />
        {isOn('things') && <Things room={room} />}
        {isOn('spots') && <Spots room={room} />}
        {isOn('lines') && <Lines />}
      </div>
      <SpotChoices room={room} />
      <h2>Small screens</h2>
      <div class="plates">
        <Plate
          svg={composePicture(room, people, { crop: phone(room) })}
          caption="phone, 738 × 720"
          width={369}
        />
        <Plate
          svg={composePicture(room, people, { crop: narrow(room) })}
          caption="narrow, 405 × 720"
          width={203}
        />
        <Plate svg={svg} caption="thumbnail, 160" width={160} />
        <div class="grey">
          <Plate svg={svg} caption="thumbnail, grey" width={160} />
        </div>
      </div>
      <h2>Lights</h2>
      <div class="plates">
        {lights.map(light => (
          <InLight key={light} id={name} light={light} />
        ))}
      </div>
      <ThingsTable room={room} />
    </>
  );
}

function InLight({ id, light }: { readonly id: string; readonly light: Light }) {
  const room = useRoom(id, light);
  if (typeof room !== 'object') return null;
  const svg = composePicture(room, isOn('people', true) ? peopleIn(room) : []);
  return <Plate svg={svg} caption={light} width={300} href={addressOf('room', id, { light })} />;
}

const across = (middle: number, width: number): Box => ({
  x: Math.round(Math.min(1280 - width, Math.max(0, middle - width / 2))),
  y: 0,
  width,
  height: 720,
});
const phone = ({ focus }: Room) => across(focus.x, 738);
const narrow = ({ focus }: Room) => across(focus.x, 405);

const percent = (part: number, whole: number) => `${(part / whole) * 100}%`;
const placed = ({ x, y, width, height }: Box) => ({
  left: percent(x, 1280),
  top: percent(y, 720),
  width: percent(width, 1280),
  height: percent(height, 720),
});

const Things = ({ room }: { readonly room: Room }) => (
  <ul class="over">
    {Object.entries(room.things).map(([id, box]) => (
      <li key={id} class="thing" style={placed(box)}>
        {id}
      </li>
    ))}
  </ul>
);

const Spots = ({ room }: { readonly room: Room }) => (
  <ul class="over">
    {Object.entries(room.spots).map(([id, { x, y }]) => (
      <li key={id} class="spot" style={{ left: percent(x, 1280), top: percent(y, 720) }}>
        {id}
      </li>
    ))}
  </ul>
);

/** Faces stay between 90 and 390, what is to be noticed above 490. */
const Lines = () => (
  <div class="over" aria-hidden="true">
    {[90, 390, 490].map(y => (
      <div key={y} class="height" style={{ top: percent(y, 720) }} />
    ))}
  </div>
);

const ThingsTable = ({ room }: { readonly room: Room }) => (
  <table>
    <caption>Things that may be noticed, in scene units</caption>
    <thead>
      <tr>
        {['thing', 'x', 'y', 'width', 'height'].map(head => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {Object.entries(room.things).map(([id, { x, y, width, height }]) => (
        <tr key={id}>
          <th scope="row">{id}</th>
          {Object.entries({ x, y, width, height }).map(([side, units]) => (
            <td key={side}>{units}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
