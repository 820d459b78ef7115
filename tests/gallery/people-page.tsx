import { lights, moods, postures } from '../../src/practice/scene.ts';
import { type CastList, castLists, roleOf } from '../../src/stage/figure/casting.ts';
import { workerLooks } from '../../src/stage/figure/looks.ts';
import { drawPortrait } from '../../src/stage/figure/portrait.ts';
import type { FigureSpec } from '../../src/stage/figure/spec.ts';
import { addressOf, asked } from './address.ts';
import { Choice, Toggle } from './choice.tsx';
import { Plate } from './drawing.tsx';
import { figureDrawing } from './figure-drawing.ts';

const shown = ['whole', 'at 130 pixels', 'portrait'] as const;

/** Everyone, family by family, so that one sees who belongs together. */
export function PeoplePage() {
  const light = asked('light', lights, 'day');
  const posture = asked('posture', postures, 'stand');
  const mood = asked('mood', moods, 'calm');
  const as = asked('as', shown, 'whole');
  const draw = (look: string, role = roleOf(look)) => (
    <Sitter
      key={look}
      spec={{ role, look, posture, mood, light, lightFrom: 'left', faces: 'right' }}
      as={as}
    />
  );
  return (
    <>
      <h1>People</h1>
      <form class="asked" aria-label="What is shown">
        <Choice name="as" words={shown} chosen={as} />
        <Choice name="posture" words={postures} chosen={posture} />
        <Choice name="mood" words={moods} chosen={mood} />
        <Choice name="light" words={lights} chosen={light} />
        <Toggle name="grey" />
      </form>
      {castLists.map(list => (
        <section key={list.case}>
          <h2>
            {list.case} {list.title}
          </h2>
          {familiesOf(list).map(({ name, looks }) => (
            <div key={name} class="family">
              <h3>{name}</h3>
              <div class="plates">{looks.map(({ look, role }) => draw(look, role))}</div>
            </div>
          ))}
        </section>
      ))}
      <section>
        <h2>Workers to choose from</h2>
        <div class="plates">{workerLooks.map(look => draw(look))}</div>
      </section>
    </>
  );
}

function familiesOf({ parts }: CastList) {
  const own = parts.filter(({ a, b }) => a !== b);
  const shared = parts.filter(({ a, b }) => a === b);
  return [
    { name: 'family a', looks: own.map(({ a, role }) => ({ look: a, role })) },
    { name: 'family b', looks: own.map(({ b, role }) => ({ look: b, role })) },
    { name: 'in both', looks: shared.map(({ a, role }) => ({ look: a, role })) },
  ].filter(({ looks }) => looks.length > 0);
}

function Sitter({ spec, as }: { readonly spec: FigureSpec; readonly as: (typeof shown)[number] }) {
  const svg = as === 'portrait' ? drawPortrait(spec, { background: '#e2d2b3' }) : figureDrawing(spec);
  const height = { whole: 300, 'at 130 pixels': 130, portrait: 160 }[as];
  return (
    <div class="sitter" style={{ '--tall': `${height * sizeBeside(spec)}px` }}>
      <Plate svg={svg} caption={spec.look} href={addressOf('person', spec.look, { role: spec.role })} />
    </div>
  );

  /** Children are shown as tall beside the rest as they are; portraits are all alike. */
  function sizeBeside({ role }: FigureSpec) {
    const tall = { baby: 0.24, toddler: 0.44, child4: 0.52, child8: 0.7 };
    return as === 'portrait' ? 1 : (tall[role as keyof typeof tall] ?? 1);
  }
}
