import { lights } from '../../src/practice/scene.ts';
import { composePicture } from '../../src/stage/picture.ts';
import { roomIds } from '../../src/stage/rooms/draw-room.ts';
import { address, addressOf, asked, isOn } from './address.ts';
import { Choice, Toggle } from './choice.tsx';
import { Plate } from './drawing.tsx';
import { CastChoices, firstAtEachPlace } from './people-in-room.tsx';
import { useRoom } from './use-room.ts';

const sizes = ['160', '320', '620'] as const;
const hours = ['its own', ...lights] as const;

/** Every room at once, as small as a thumbnail or larger. */
export function RoomsPage() {
  const size = asked('size', sizes, '320');
  const light = asked('light', hours, 'its own');
  return (
    <>
      <h1>Rooms</h1>
      <form class="asked" aria-label="What is shown">
        <Choice name="size" label="width" words={sizes} chosen={size} />
        <Choice name="light" words={hours} chosen={light} />
        <CastChoices />
        <Toggle name="people" usually />
        <Toggle name="grey" />
      </form>
      <div class="plates">
        {roomIds.map(id => (
          <Small key={id} id={id} light={light} width={Number(size)} />
        ))}
      </div>
    </>
  );
}

function Small({
  id,
  light,
  width,
}: {
  readonly id: string;
  readonly light: (typeof hours)[number];
  readonly width: number;
}) {
  const room = useRoom(id, light === 'its own' ? undefined : light);
  if (room === undefined) return null;
  if (typeof room === 'string') return <p role="alert">{room}</p>;
  const actors = isOn('people', true) ? firstAtEachPlace(room) : [];
  return (
    <Plate
      svg={composePicture(room, actors)}
      caption={`${id}, ${room.light}`}
      width={width}
      href={addressOf('room', id, address.value.asked)}
    />
  );
}
