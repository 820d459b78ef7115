/**
 * Paints one piece at a time, each in a task of its own, and none while an
 * answer is on its way: a person is five pieces and a room six, and a press
 * must never wait for all of them.
 */
export class Easel {
  #turn: Promise<unknown> = Promise.resolve();
  #asideUntil = 0;

  /** Does some work when its turn comes. What the work throws is its caller's. */
  paint<T>(work: () => T): Promise<T> {
    const done = this.#turn.then(() => this.#place()).then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  /** Lets the words go first for so many milliseconds. */
  standAside(milliseconds: number): void {
    this.#asideUntil = performance.now() + milliseconds;
  }

  async #place(): Promise<void> {
    await nextTask();
    for (
      let wait = this.#asideUntil - performance.now();
      wait > 0;
      wait = this.#asideUntil - performance.now()
    )
      await new Promise(resolve => setTimeout(resolve, wait));
  }
}

/** A task later; a timer would wait four milliseconds more from its fifth time on. */
const nextTask = () =>
  new Promise<void>(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
