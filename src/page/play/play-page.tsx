import { useEffect, useState } from 'preact/hooks';
import type { Problem, Read } from '../../practice/problem.ts';
import { addressOf } from '../home/route.ts';
import type { Host } from '../host.ts';
import type { Settings } from '../keeping.ts';
import { words } from '../words.ts';
import { type OpenedPlay, openPlay } from './open-play.ts';
import { PlayScreen } from './play-screen.tsx';
import type { Session } from './session.ts';
import '../style/play.css';

/** The page at `#play/<id>`. */
export interface PlayPageProps {
  readonly host: Host;
  /** The id of a kept attempt. */
  readonly id: string;
  readonly settings: Settings;
  /** Changes the learner’s settings, and keeps them. */
  readonly change: (part: Partial<Settings>) => void;
  /** The learner came here from another page of the site; else it was only loaded. */
  readonly begunByPress: boolean;
  /** Called after each choice, once it is kept; who goes back to a moment stops here. */
  readonly afterTaking?: (session: Session) => void;
  /** Says a short fact in the page’s one live region. */
  readonly say: (fact: string) => void;
}

/** Opens the attempt and plays it where it was left; says plainly when it cannot. */
export function PlayPage({ id, ...props }: PlayPageProps) {
  const { host, settings } = props;
  const [opened, setOpened] = useState<Read<OpenedPlay>>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let gone = false;
    const open = () => openPlay(host, id).then(read => gone || setOpened(read));
    open();
    // Another tab has had it meanwhile: what is kept now is read again.
    let before = host.keeping.state();
    const stop = host.keeping.watch(state => {
      if (before === 'elsewhere' && state === 'kept') open();
      before = state;
    });
    return () => {
      gone = true;
      stop();
    };
  }, [host, id, tries]);
  return (
    <div class="play-page" data-all={settings.theme}>
      {!opened && (
        <main class="waiting" data-theme="ink">
          <p role="status">{words.play.opening}</p>
        </main>
      )}
      {opened && 'problem' in opened && (
        <NotOpened problem={opened.problem} onAgain={() => setTries(count => count + 1)} />
      )}
      {opened && 'ok' in opened && <PlayScreen key={id} {...opened.ok} {...props} />}
    </div>
  );
}

function NotOpened({ problem, onAgain }: { readonly problem: Problem; readonly onAgain: () => void }) {
  return (
    <main class="waiting" data-theme="paper">
      <h1>{words.problems.sentence(problem)}</h1>
      <p class="row">
        <button type="button" class="btn main" onClick={onAgain}>
          {words.problems.tryAgain}
        </button>
        <a class="btn quiet" href={addressOf({ page: 'desk' })}>
          {words.problems.toDesk}
        </a>
      </p>
    </main>
  );
}
