import { useId } from 'preact/hooks';
import type { Drawing } from '../host.ts';
import { deskWords } from '../words/desk.ts';
import { useDesk } from './desk-context.ts';
import { useLoaded } from './use-loaded.ts';

const words = deskWords.cover;

interface Face {
  readonly look: string;
  readonly address: string;
}

/** Chooses one's own figure among the worker's looks, or leaves it to the seed. It changes nothing but the picture. */
export function ChooseHead() {
  const desk = useDesk();
  const name = useId();
  const faces = useLoaded(() => desk.host.drawing().then(drawFaces), [desk]);
  const chosen = desk.settings.value.workerLook;

  return (
    <fieldset class="heads">
      <legend>{words.headTitle}</legend>
      <p class="small muted">{words.headSays}</p>
      {faces.is === 'missing' && <p class="small">{words.noHeads}</p>}
      {faces.is === 'here' && (
        <div class="head-list">
          {faces.value.map(({ look, address }, index) => (
            <label key={look} class="head">
              <input
                type="radio"
                name={name}
                checked={chosen === look}
                onChange={() => desk.change({ workerLook: look })}
              />
              <img src={address} alt="" width="96" height="96" />
              <span>{words.head(look, index + 1)}</span>
            </label>
          ))}
          <label class="head head-any">
            <input
              type="radio"
              name={name}
              checked={chosen === undefined}
              onChange={() => desk.change({ workerLook: undefined })}
            />
            <span>{words.headSeed}</span>
          </label>
        </div>
      )}
    </fieldset>
  );
}

const drawFaces = (drawing: Drawing): Promise<readonly Face[]> =>
  Promise.all(
    drawing.workerLooks.map(async look => ({
      look,
      address: await drawing.portrait({ role: 'worker', look, mood: 'calm' }),
    })),
  );
