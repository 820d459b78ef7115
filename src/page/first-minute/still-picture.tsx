import { useEffect, useState } from 'preact/hooks';
import type { Scene } from '../../practice/scene.ts';
import type { Host } from '../host.ts';

/** The door as it stands now. */
export interface StillPictureProps {
  readonly host: Pick<Host, 'drawing'>;
  readonly scene: Scene | undefined;
  readonly plain: boolean;
}

/** A still, when it comes; before that, and without it, the dark does. The last one stays until the next is there. */
export function StillPicture({ host, scene, plain }: StillPictureProps) {
  const [address, setAddress] = useState('');
  const asked = JSON.stringify(scene);
  useEffect(() => {
    if (!scene) return undefined;
    let gone = false;
    host
      .drawing()
      .then(drawing => drawing.scene(scene, plain))
      .then(
        drawn => gone || setAddress(drawn),
        // No picture to be had: the words say it.
        () => undefined,
      );
    return () => {
      gone = true;
    };
  }, [asked, plain]);
  return (
    <div class="stage" aria-hidden="true">
      {address !== '' && <img src={address} alt="" />}
    </div>
  );
}
