/* The stories as the build hands them to the browser; made by src/writing/vite-plugin.ts. */

declare module 'virtual:threshold/shelf' {
  import type { ShelfCase } from './page/shelf.ts';
  export const shelf: readonly ShelfCase[];
}

declare module 'virtual:threshold/edition/*' {
  import type { Edition } from './practice/edition.ts';

  const edition: Edition;
  export default edition;
}

declare module 'virtual:threshold/key/*' {
  import type { Key } from './practice/edition.ts';

  const key: Key;
  export default key;
}

declare module 'virtual:threshold/guidance' {
  import type { Guidance } from './practice/guidance.ts';

  const guidance: Guidance;
  export default guidance;
}
