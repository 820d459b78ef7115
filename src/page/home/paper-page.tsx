import type { ComponentChildren } from 'preact';
import { deskWords } from '../words/desk.ts';
import { addressOf, type Route } from './route.ts';
import { SkipLink } from './skip-link.tsx';

const { places, product } = deskWords;

const links = [
  { route: { page: 'desk' }, text: places.desk, wideOnly: false },
  { route: { page: 'log' }, text: places.log, wideOnly: true },
  { route: { page: 'guidance' }, text: places.guidance, wideOnly: true },
  { route: { page: 'support' }, text: places.support, wideOnly: false },
  { route: { page: 'settings' }, text: places.settings, wideOnly: false },
] as const satisfies readonly { route: Route; text: string; wideOnly: boolean }[];

interface Props {
  readonly page: Route['page'];
  readonly children: ComponentChildren;
  /** The page lays itself out to the edges instead of on a sheet. */
  readonly wide?: boolean;
}

/** A page of paper: the bar with the ways to the other pages, and the page itself. */
export function PaperPage({ page, children, wide = false }: Props) {
  return (
    <div class="paper-page">
      <SkipLink />
      <header class="bar">
        <a class="mark" href={addressOf({ page: 'desk' })}>
          {product}
        </a>
        <nav aria-label={places.nav}>
          <ul>
            {links.map(({ route, text, wideOnly }) => (
              <li key={text} class={wideOnly ? 'bar-wide' : undefined}>
                <a href={addressOf(route)} aria-current={route.page === page ? 'page' : undefined}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main" tabIndex={-1} class={wide ? undefined : 'sheet'}>
        {children}
      </main>
    </div>
  );
}
