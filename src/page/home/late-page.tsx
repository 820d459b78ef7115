import type { ComponentType } from 'preact';
import { WaitingPage } from './missing.tsx';
import type { Route } from './route.ts';
import { useLoaded } from './use-loaded.ts';

/** A page whose code comes down only when it is opened. `load` must be the same function at each drawing. */
export function LatePage<P extends object>({
  page,
  load,
  props,
}: {
  readonly page: Route['page'];
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
}) {
  const loaded = useLoaded(load, [load]);
  if (loaded.is !== 'here') return <WaitingPage page={page} loaded={loaded} />;
  const Page = loaded.value;
  return <Page {...props} />;
}
