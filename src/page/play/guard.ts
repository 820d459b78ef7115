/** How long after new words a press is taken for an echo of the last one, in milliseconds. */
const echo = 150;

/** Lets a press through only if it is one of its own: not a held key, not an echo of the press before. */
export class Guard {
  #openAt = 0;

  /** New words stand on the page. `now` in milliseconds, of any clock that only goes forward. */
  newWords(now: number): void {
    this.#openAt = now + echo;
  }

  lets(now: number): boolean {
    return now >= this.#openAt;
  }
}
