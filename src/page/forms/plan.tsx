import { useEffect, useRef, useState } from 'preact/hooks';
import { named } from '../../practice/known.ts';
import { type Level, levels } from '../../practice/ladder.ts';
import { typeset } from '../play/typeset.ts';
import { words } from '../words.ts';
import { Clock, minutesOf } from './clock.tsx';
import { oneOf, someOf, useDraft } from './draft.ts';
import type { FormProps } from './form-in-place.tsx';
import { HeardBefore } from './heard-before.tsx';
import { PickOne } from './pick-one.tsx';

interface PlanFields {
  readonly do: readonly string[];
  readonly why?: string | undefined;
  readonly view?: Level | undefined;
}

/** The hour before the visit, on one page: what to do with it, why one goes, and a first view. */
export function Plan({ session, option, heard, onAnswer, onOpen, onStatus }: FormProps) {
  const play = session.edition.case;
  const { kept } = session.standing.value;
  const { family } = kept.attempt;
  const plan = play.forms.plan;
  const said = words.forms.plan;
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [missing, setMissing] = useState<'why' | 'view'>();
  const [fields, change] = useDraft<PlanFields>(session, option.id, draft => ({
    do: someOf(plan?.items.map(item => item.id) ?? [], draft.do),
    why: oneOf(plan?.whys.map(why => why.id) ?? [], draft.why),
    view: oneOf(levels, draft.view),
  }));
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  if (!plan) return null;

  const name = (text: string) => typeset(named(text, play, family));
  const left = plan.minutes - minutesOf(plan.items, fields.do);
  const toggle = (id: string) => {
    const done = fields.do.includes(id) ? fields.do.filter(other => other !== id) : [...fields.do, id];
    change({ ...fields, do: done });
    onStatus(said.left(plan.minutes - minutesOf(plan.items, done)));
  };
  const finish = (event: Event) => {
    event.preventDefault();
    const { why, view } = fields;
    const first = why === undefined ? 'why' : view === undefined ? 'view' : undefined;
    setMissing(first);
    if (first) form.current?.querySelector<HTMLElement>(`[name="plan-${first}"]`)?.focus();
    else if (why !== undefined && view !== undefined) onAnswer({ do: [...fields.do], why, view });
  };

  return (
    <form class="spread" data-form="plan" data-theme="paper" ref={form} onSubmit={finish} noValidate>
      <div class="pg">
        <HeardBefore heard={heard} />
        <h2 class="page-title" ref={heading} tabIndex={-1}>
          {name(plan.title)}
        </h2>
        <p class="muted">{said.hours(plan.from, plan.to)}</p>
        {kept.kind === 'rehearsal' && <p class="small muted">{words.play.hindsight}</p>}
        <Clock plan={plan} done={fields.do} name={name} onToggle={toggle} />
      </div>
      <div class="pg r">
        <h2>{said.why}</h2>
        <p class="small muted">{said.whyHint}</p>
        <PickOne
          name="plan-why"
          legend={said.whyLegend}
          options={plan.whys.map(why => ({ id: why.id, text: name(why.text) }))}
          picked={fields.why}
          error={missing === 'why' ? said.pickWhy : undefined}
          onPick={why => change({ ...fields, why })}
        />
        <h2>{said.view}</h2>
        <p class="small muted">{said.viewHint}</p>
        <PickOne
          name="plan-view"
          legend={said.view}
          asChips
          options={levels.map(level => ({ id: level, text: words.forms.level[level].name }))}
          picked={fields.view}
          error={missing === 'view' ? said.pickView : undefined}
          onPick={view => change({ ...fields, view: oneOf(levels, view) })}
        />
        <div class="row end">
          <p class="small only-phone">
            <b>{said.left(left)}</b>
          </p>
          <button type="submit" class="btn main">
            {said.go}
          </button>
          <button type="button" class="btn quiet only-wide" onClick={() => onOpen('file')}>
            {said.again}
          </button>
        </div>
      </div>
    </form>
  );
}
