/** Cards from the notebook, to be laid on the table. */
export interface CardsProps {
  readonly cards: readonly { readonly id: string; readonly text: string }[];
  readonly picked: readonly string[];
  /** No more can be picked; those that are can be put back. */
  readonly isFull: boolean;
  readonly onToggle: (id: string) => void;
}

/** One button a card, pressed or not. */
export function Cards({ cards, picked, isFull, onToggle }: CardsProps) {
  return (
    <ul class="cards">
      {cards.map(({ id, text }) => {
        const isPicked = picked.includes(id);
        const isOut = isFull && !isPicked;
        return (
          <li key={id}>
            <button
              type="button"
              data-card={id}
              aria-pressed={isPicked}
              aria-disabled={isOut}
              onClick={() => isOut || onToggle(id)}
            >
              {text}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
