import type { Scene } from '../../practice/scene.ts';
import { useDesk } from '../home/desk-context.ts';
import { useLoaded } from '../home/use-loaded.ts';

/** A still picture of a room; decoration. Where it cannot be drawn the box stays dark. */
export function Still({ scene }: { readonly scene: Scene }) {
  const { host, settings } = useDesk();
  const plain = settings.value.plainBackground;
  const drawn = useLoaded(
    async () => (await host.drawing()).scene(scene, plain),
    [host, plain, JSON.stringify(scene)],
  );
  return (
    <div class="scene-still no-print" aria-hidden="true">
      {drawn.is === 'here' && <img src={drawn.value} alt="" />}
    </div>
  );
}
