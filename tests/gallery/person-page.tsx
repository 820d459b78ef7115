import { lights, moods, postures, roles } from '../../src/practice/scene.ts';
import { roleOf } from '../../src/stage/figure/casting.ts';
import { lookNames } from '../../src/stage/figure/looks.ts';
import { drawPortrait } from '../../src/stage/figure/portrait.ts';
import type { FigureSpec } from '../../src/stage/figure/spec.ts';
import { address, asked, isOn } from './address.ts';
import { Choice, Toggle } from './choice.tsx';
import { Drawing, Plate } from './drawing.tsx';
import { figureDrawing } from './figure-drawing.ts';

const nobody = 'nobody';

/** One person: as asked for, then in every mood, posture and light. */
export function PersonPage() {
  const look = address.value.name;
  if (!lookNames.includes(look)) return <p role="alert">“{look}” is not a look in the wardrobe.</p>;
  const spec = specFor(look);
  const { role, posture, mood, light, faces, held } = spec;
  const portrait = (change: Partial<FigureSpec>) =>
    drawPortrait({ ...spec, posture: 'stand', ...change }, { background: '#e2d2b3' });
  return (
    <>
      <h1>{look}</h1>
      <form class="asked" aria-label="What is shown">
        <Choice name="role" words={roles} chosen={role} />
        <Choice name="posture" words={postures} chosen={posture} />
        <Choice name="mood" words={moods} chosen={mood} />
        <Choice name="light" words={lights} chosen={light} />
        <Choice name="from" label="light from" words={['left', 'right']} chosen={spec.lightFrom} />
        <Choice name="faces" words={['right', 'left']} chosen={faces} />
        <Choice name="holds" words={[nobody, ...small()]} chosen={held?.look ?? nobody} />
        <Toggle name="frontal" />
        <Toggle name="glances" />
        <Toggle name="box" label="face box" />
        <Toggle name="grey" />
      </form>
      <div class="plates">
        <div class="whole">
          <Drawing svg={figureDrawing(spec, { boxed: isOn('box') })} shows={`${look}: ${mood}, ${posture}`} />
        </div>
        <div class="sitter" style={{ '--tall': '130px' }}>
          <Plate svg={figureDrawing(spec)} caption="130 pixels" />
        </div>
        <Plate svg={portrait({})} caption="portrait" width={240} />
        <Plate svg={portrait({})} caption="in the people sheet" width={64} />
      </div>
      <h2>Moods</h2>
      <div class="plates">
        {moods.map(one => (
          <Plate key={one} svg={portrait({ mood: one })} caption={one} width={150} />
        ))}
      </div>
      <h2>Postures</h2>
      <div class="plates ground">
        {postures.map(one => (
          <Plate key={one} svg={figureDrawing({ ...spec, posture: one })} caption={one} />
        ))}
      </div>
      <h2>Lights</h2>
      <div class="plates">
        {lights.map(one => (
          <Plate key={one} svg={portrait({ light: one })} caption={one} width={150} />
        ))}
      </div>
    </>
  );
}

/** Looks made for those small enough to be held. */
const small = () => lookNames.filter(look => ['baby', 'toddler'].includes(roleOf(look)));

function specFor(look: string): FigureSpec {
  const held = small().find(one => one === address.value.asked.holds);
  return {
    look,
    role: asked('role', roles, roleOf(look)),
    posture: asked('posture', postures, 'stand'),
    mood: asked('mood', moods, 'calm'),
    light: asked('light', lights, 'day'),
    lightFrom: asked('from', ['left', 'right'], 'left'),
    faces: asked('faces', ['right', 'left'], 'right'),
    ...(isOn('frontal') && { frontal: true }),
    ...(isOn('glances') && { glances: true }),
    ...(held && { held: { role: roleOf(held), look: held, mood: 'calm' } }),
  };
}
