import type { ComponentChildren, RefObject } from 'preact';
import { words } from '../words.ts';
import type { Heard } from './heard.ts';

/** What has been heard since the last choice, under what the learner did. Focus lands here, so it is read once. */
export interface LineProps {
  readonly focus: RefObject<HTMLDivElement | null>;
  /** What the learner did, if anything was done yet. */
  readonly done?: string | undefined;
  readonly heard: readonly Heard[];
  /** What stands beside the learner's own line: in Explore, why it is worth what it is. */
  readonly beside?: ComponentChildren;
  /** Quiet facts after the last line, such as a good place to stop. */
  readonly children?: ComponentChildren;
}

/** The words of one beat, in order, the last of them nearest to the choices. */
export function Line({ focus, done, heard, beside, children }: LineProps) {
  return (
    <div class="line" ref={focus} tabIndex={-1}>
      {done !== undefined && (
        <div class="done">
          <p class="own">
            <span class="vh">{words.play.you}</span>
            {done}
          </p>
          {beside}
        </div>
      )}
      {heard.map((one, index) => (
        <p
          // The words of a beat never change places: their number is their name.
          key={index}
          class={one.kind}
          data-last={index === heard.length - 1 ? '' : undefined}
        >
          {one.name && <span class="name">{one.name}</span>}
          {one.name && <span class="vh">: </span>}
          {one.text}
        </p>
      ))}
      {children}
    </div>
  );
}
