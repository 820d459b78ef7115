/** Filled or outlined marks beside a word: circles for the response, diamonds for the approach. The word carries the meaning. */
export const Steps = ({
  scale,
  on,
  of,
}: {
  readonly scale: 'a' | 'b';
  readonly on: number;
  readonly of: number;
}) => (
  <span class={`steps ${scale}`} aria-hidden="true">
    {Array.from({ length: of }, (_, index) => (
      <i key={index} class={index < on ? 'on' : undefined} />
    ))}
  </span>
);
