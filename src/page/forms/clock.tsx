import type { PlayCase } from '../../practice/edition.ts';
import { words } from '../words.ts';

type PlanForm = NonNullable<PlayCase['forms']['plan']>;

/** How many minutes these jobs take together. */
export const minutesOf = (items: PlanForm['items'], done: readonly string[]): number =>
  items.filter(item => done.includes(item.id)).reduce((sum, item) => sum + item.minutes, 0);

/** The hour, its jobs and what has been picked of them. */
export interface ClockProps {
  readonly plan: PlanForm;
  readonly done: readonly string[];
  readonly name: (text: string) => string;
  readonly onToggle: (id: string) => void;
}

/** Too much to do for the time there is. What no longer fits can still be reached, and says what it needs. */
export function Clock({ plan, done, name, onToggle }: ClockProps) {
  const said = words.forms.plan;
  const spent = minutesOf(plan.items, done);
  const left = plan.minutes - spent;
  return (
    <>
      <Ribbon plan={plan} done={done} name={name} />
      {plan.fixed.length > 0 && (
        <p class="small muted fixed-time">
          {said.fixed(plan.fixed.map(({ text, minutes }) => `${name(text)}, ${said.minutes(minutes)}`))}
        </p>
      )}
      <fieldset class="jobs">
        <legend class="vh">{said.legend(plan.minutes)}</legend>
        {plan.items.map(({ id, text, minutes }) => {
          const isDone = done.includes(id);
          const fits = isDone || minutes <= left;
          return (
            <label key={id} class={fits ? undefined : 'no'}>
              <input
                type="checkbox"
                name={`plan-do-${id}`}
                checked={isDone}
                aria-disabled={!fits}
                onClick={event => fits || event.preventDefault()}
                onChange={() => fits && onToggle(id)}
              />
              <span>
                {name(text)}
                {!fits && <small> {said.needs(minutes, left)}</small>}
              </span>
              <span class="min">
                <i class="len" style={{ '--m': minutes }} aria-hidden="true" />
                {said.minutes(minutes)}
              </span>
            </label>
          );
        })}
      </fieldset>
      <p class="small only-wide spoken-for">
        {left === 0 ? said.full(plan.minutes) : said.spoken(spent, plan.minutes, left)}
      </p>
    </>
  );
}

/** The hour to scale. A picture of the checkboxes below it, so it is hidden from who reads those. */
function Ribbon({ plan, done, name }: Omit<ClockProps, 'onToggle'>) {
  const chosen = plan.items.filter(item => done.includes(item.id));
  const left = plan.minutes - minutesOf(plan.items, done);
  const whole = plan.minutes + plan.fixed.reduce((sum, part) => sum + part.minutes, 0);
  return (
    <div class="day" aria-hidden="true">
      <div class="ribbon" style={{ '--whole': whole }}>
        {chosen.map(item => (
          <b key={item.id} style={{ '--m': item.minutes }}>
            {name(item.text)}
          </b>
        ))}
        {left > 0 && (
          <span class="left" style={{ '--m': left }}>
            <span>{words.forms.plan.leftShort(left)}</span>
          </span>
        )}
        {plan.fixed.map(part => (
          <b key={part.text} class="given" style={{ '--m': part.minutes }}>
            {name(part.text)}
          </b>
        ))}
      </div>
      <div class="ends">
        <span>{plan.from}</span>
        <span>{plan.to}</span>
      </div>
    </div>
  );
}
