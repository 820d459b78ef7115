import { debriefWords } from '../words/debrief.ts';
import { useDebrief } from './debrief-context.ts';
import { MomentCard } from './moment-card.tsx';
import { hasOwnReason, sayCost } from './say-cost.ts';
import { type StationProps, stationId } from './stations.tsx';
import { UnfoundCard } from './unfound-card.tsx';

const words = debriefWords.moments;

/** Three moments: what helped most, what cost most, what was never found. */
export function StationMoments({ onward }: StationProps) {
  return (
    <section class="station-moments" aria-labelledby={stationId(5)}>
      <h2 id={stationId(5)} tabIndex={-1}>
        {words.title}
      </h2>
      <Helped />
      <CostMost />
      <NeverFound />
      {onward}
    </section>
  );
}

const Bare = ({ title, says }: { readonly title: string; readonly says: string }) => (
  <article class="moment">
    <h3>{title}</h3>
    <p class="moment-wide">{says}</p>
  </article>
);

function Helped() {
  const debrief = useDebrief();
  const { helped, moments } = debrief.facts;
  const moment = moments.find(({ number }) => number === helped?.moment);
  if (!helped || !moment) return <Bare title={words.helped} says={words.nothingHelped} />;
  const opened = helped.opened.map(fact => debrief.say(debrief.key.case.facts[fact]?.card ?? fact));
  const met = helped.met.map(duty => debrief.say(debrief.key.case.duties[duty]?.title ?? duty));
  const did = [
    opened.length > 0 && `${words.opened} ${opened.join('; ')}.`,
    met.length > 0 && `${words.met} ${met.join('; ')}.`,
    helped.mended && words.mended,
  ].filter(line => line !== false);
  return <MomentCard title={words.helped} moment={moment} says={did} instead={helped.instead} />;
}

function CostMost() {
  const { facts } = useDebrief();
  const { cost, moments } = facts;
  if (!cost) return <Bare title={words.cost} says={words.nothingCost} />;
  const moment = moments.find(({ number }) => number === cost.moment);
  if (!moment) return <Bare title={words.cost} says={sayCost(cost)} />;
  const isSaidByChoice = hasOwnReason(cost.because) && moment.why !== undefined;
  return (
    <MomentCard
      title={words.cost}
      moment={moment}
      says={isSaidByChoice ? [] : [sayCost(cost)]}
      instead={cost.instead}
    />
  );
}

function NeverFound() {
  const { facts } = useDebrief();
  if (!facts.unfound) return <Bare title={words.unfound} says={words.allFound} />;
  return <UnfoundCard unfound={facts.unfound} />;
}
