interface Props {
  readonly label: string;
  readonly parts: readonly { readonly id: string; readonly title: string }[];
}

/** Ways to the parts of a long page. Addresses after `#` are pages here, so the jump is made by hand. */
export function JumpList({ label, parts }: Props) {
  const jump = (event: Event, id: string) => {
    event.preventDefault();
    const heading = document.getElementById(id);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  };
  return (
    <nav class="jump-list" aria-label={label}>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={event => jump(event, id)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
