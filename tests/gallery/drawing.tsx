/** A drawing in the page: an image of its own, so that no id of it meets another. */
export function Drawing({
  svg,
  shows,
  width,
}: {
  readonly svg: string;
  readonly shows: string;
  readonly width?: number;
}) {
  return (
    <img
      src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
      alt={shows}
      {...(width === undefined ? {} : { width })}
    />
  );
}

/** A drawing with its name under it, and a way on if there is one. */
export function Plate({
  svg,
  caption,
  width,
  href,
}: {
  readonly svg: string;
  readonly caption: string;
  readonly width?: number;
  readonly href?: string;
}) {
  const drawing = (
    <Drawing svg={svg} shows={href ? caption : ''} {...(width === undefined ? {} : { width })} />
  );
  return (
    <figure class="plate">
      {href ? <a href={href}>{drawing}</a> : drawing}
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
