import { useEffect, useState } from 'preact/hooks';
import type { Light } from '../../src/practice/scene.ts';
import type { Room } from '../../src/stage/room.ts';
import { drawRoom } from '../../src/stage/rooms/draw-room.ts';

/** A room in its own light, or in another; nothing until it is drawn, an error's words if it cannot be. */
export function useRoom(id: string, light?: Light): Room | string | undefined {
  const [room, setRoom] = useState<Room | string>();
  useEffect(() => {
    let wanted = true;
    drawRoom(id, light).then(
      drawn => wanted && setRoom(drawn),
      (error: unknown) => wanted && setRoom(String(error)),
    );
    return () => {
      wanted = false;
    };
  }, [id, light]);
  return room;
}
