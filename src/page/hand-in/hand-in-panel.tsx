import { useState } from 'preact/hooks';
import type { PlayCase } from '../../practice/edition.ts';
import type { Kept } from '../../practice/kept.ts';
import type { Transcript } from '../../practice/transcript.ts';
import { dayForFile } from '../home/day.ts';
import { useDesk } from '../home/desk-context.ts';
import { download } from '../home/download.ts';
import { NotDown } from '../home/missing.tsx';
import { useLoaded } from '../home/use-loaded.ts';
import { deskWords } from '../words/desk.ts';

const words = deskWords.handIn;

interface Props {
  readonly kept: Kept;
  readonly transcript: Transcript;
  readonly play: PlayCase;
  /** The level of its heading on the page it stands on. */
  readonly level?: 2 | 3;
}

/** Hands an attempt over as one readable text: shared, downloaded, copied, or read and copied by hand. */
export function HandInPanel({ kept, transcript, play, level = 3 }: Props) {
  const { host } = useDesk();
  const loaded = useLoaded(host.handIn, []);
  const Heading: 'h2' | 'h3' = `h${level}`;
  return (
    <section class="hand-in no-print">
      <Heading>{words.title}</Heading>
      <p>{words.lead}</p>
      {loaded.is === 'here' && (
        <WaysOut
          text={loaded.value.text(kept, transcript, play)}
          name={words.fileName(play.title, dayForFile(kept.startedAt))}
        />
      )}
      {loaded.is === 'missing' && <NotDown text={words.notFetched} again={loaded.again} />}
    </section>
  );
}

function WaysOut({ text, name }: { readonly text: string; readonly name: string }) {
  const desk = useDesk();
  const [shown, setShown] = useState(false);

  const copy = async () => {
    const copied = await copyText(text);
    desk.say(copied ? words.copied : words.notCopied);
    if (!copied) setShown(true);
  };
  const share = async () => {
    const shared = await shareText(text, name);
    if (shared) desk.say(words.shared);
  };

  return (
    <>
      <div class="row">
        {canShare() && (
          <button type="button" class="btn" onClick={share}>
            {words.share}
          </button>
        )}
        <button
          type="button"
          class="btn"
          onClick={() => {
            download(text, name);
            desk.say(words.downloaded);
          }}
        >
          {words.download}
        </button>
        <button type="button" class="btn" onClick={copy}>
          {words.copy}
        </button>
      </div>
      <details open={shown} onToggle={event => setShown(event.currentTarget.open)}>
        <summary>{words.show}</summary>
        <textarea class="hand-in-text" readOnly rows={12} aria-label={words.label} value={text} />
      </details>
    </>
  );
}

const canShare = (): boolean => typeof navigator.share === 'function';

/** Shares the text as a file where the device can, else as words. Changing one's mind is no fault. */
async function shareText(text: string, name: string): Promise<boolean> {
  const file = new File([text], name, { type: 'text/plain' });
  const asFile = { files: [file], title: name };
  try {
    await navigator.share(navigator.canShare?.(asFile) ? asFile : { text, title: name });
    return true;
  } catch {
    return false;
  }
}

/** Copies where the browser allows it: over a plain connection or in a frame it may not. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
