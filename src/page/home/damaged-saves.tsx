import { useEffect, useState } from 'preact/hooks';
import type { Keeping } from '../keeping.ts';
import { deskWords } from '../words/desk.ts';
import { useDesk } from './desk-context.ts';
import { download } from './download.ts';

type Damaged = Awaited<ReturnType<Keeping['damaged']>>;

const words = deskWords.damaged;

/** Offers back, as text, what is kept but cannot be read. Nothing is thrown away. */
export function DamagedSaves() {
  const desk = useDesk();
  const [damaged, setDamaged] = useState<Damaged>([]);
  // Asked again whenever the attempts change: clearing takes the damaged ones too.
  const attempts = desk.attempts.value;
  useEffect(() => {
    desk.host.keeping.damaged().then(setDamaged, () => setDamaged([]));
  }, [desk, attempts]);

  if (damaged.length === 0) return null;
  return (
    <section class="damaged">
      <p>{damaged.length === 1 ? words.one : words.many(damaged.length)}</p>
      <ul>
        {damaged.map(({ id, text }, index) => (
          <li key={id}>
            <button type="button" class="btn quiet" onClick={() => download(text, `${id}.txt`)}>
              {words.download(index + 1)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
