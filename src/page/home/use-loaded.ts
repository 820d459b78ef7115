import { useEffect, useState } from 'preact/hooks';

/** Something that has to come down first: on its way, here, or missing with a way to ask again. */
export type Loaded<T> =
  | { readonly is: 'coming' }
  | { readonly is: 'here'; readonly value: T }
  | { readonly is: 'missing'; readonly again: () => void };

/** Fetches once for each change of `of`, and again when asked. What comes back too late is dropped. */
export function useLoaded<T>(fetch: () => Promise<T>, of: readonly unknown[]): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ is: 'coming' });
  const [tries, setTries] = useState(0);

  useEffect(() => {
    let wanted = true;
    setLoaded({ is: 'coming' });
    fetch().then(
      value => wanted && setLoaded({ is: 'here', value }),
      () => wanted && setLoaded({ is: 'missing', again: () => setTries(count => count + 1) }),
    );
    return () => {
      wanted = false;
    };
  }, [...of, tries]);

  return loaded;
}
