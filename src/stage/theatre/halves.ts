/** Something that is moved by being given 0-1, and 1 once, last. */
type Movement = (t: number) => void;

/** A movement done in the first `share` of the time, with nothing to do in the rest. */
export function soonDone(movement: Movement, share: number): Movement {
  let isDone = false;
  return t => {
    if (!isDone) movement(Math.min(1, t / share));
    isDone = t >= share;
  };
}

/** Two movements, the second from `share` of the time on; the first is always ended before the second begins. */
export function oneAfterTheOther(first: Movement, second: Movement, share: number): Movement {
  const opening = soonDone(first, share);
  return t => {
    opening(t);
    if (t >= share) second((t - share) / (1 - share));
  };
}
