import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { deskWords } from '../words/desk.ts';
import { useDesk } from './desk-context.ts';

interface Props {
  /** What stands in the tab before the product's name; the narrowest first. */
  readonly title: readonly string[];
  readonly children: ComponentChildren;
  readonly class?: string;
}

/**
 * The one `h1` of a page. It names the tab, and takes the focus when the page
 * was come to from another, so that a screen reader says where one is now.
 */
export function PageHeading({ title, children, class: className }: Props) {
  const desk = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = deskWords.pageTitle(...title);

  useEffect(() => {
    document.title = name;
  }, [name]);
  useEffect(() => {
    // The first page of a visit leaves the focus where the browser put it.
    if (desk.hasMoved.peek()) heading.current?.focus({ preventScroll: true });
    desk.hasMoved.value = true;
  }, [desk]);

  return (
    <h1 ref={heading} tabIndex={-1} class={className}>
      {children}
    </h1>
  );
}
