/** Something painted that takes room until it is scrapped. */
export interface Kept {
  readonly bytes: number;
}

/**
 * Keeps what was painted until space is needed; the longest unused goes first.
 * What hangs in the picture is never scrapped, even over the limit.
 * A painting that fails is not kept, so the next wish for it tries again.
 */
export class TextureShelf<T extends Kept> {
  readonly #limit: number;
  readonly #scrap: (item: T) => void;
  /** In order of last use. */
  readonly #kept = new Map<string, T>();
  readonly #being = new Map<string, Promise<T | undefined>>();

  constructor(limitBytes: number, scrap: (item: T) => void) {
    this.#limit = limitBytes;
    this.#scrap = scrap;
  }

  get bytes(): number {
    return [...this.#kept.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** What is kept under a key, painted first if need be; nothing if the painting fails. Two wishes at once paint once. */
  take(key: string, paint: () => Promise<T | undefined>): Promise<T | undefined> {
    const kept = this.#kept.get(key);
    if (kept) {
      this.#kept.delete(key);
      this.#kept.set(key, kept);
      return Promise.resolve(kept);
    }
    const wish = this.#being.get(key) ?? this.#make(key, paint);
    this.#being.set(key, wish);
    return wish;
  }

  async #make(key: string, paint: () => Promise<T | undefined>): Promise<T | undefined> {
    try {
      const item = await paint();
      if (item) this.#kept.set(key, item);
      return item;
    } finally {
      this.#being.delete(key);
    }
  }

  /** Scraps the longest unused until all fits, sparing what is in use. */
  trim(inUse: ReadonlySet<T>): void {
    let bytes = this.bytes;
    for (const [key, item] of this.#kept) {
      if (bytes <= this.#limit) return;
      if (inUse.has(item)) continue;
      this.#kept.delete(key);
      this.#scrap(item);
      bytes -= item.bytes;
    }
  }
}
