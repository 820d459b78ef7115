import { useDesk } from '../home/desk-context.ts';
import { useLoaded } from '../home/use-loaded.ts';
import { debriefWords } from '../words/debrief.ts';
import { Duties } from './duties.tsx';
import { EveryMoment } from './every-moment.tsx';
import { Evidence } from './evidence.tsx';
import { SkillTable } from './skill-table.tsx';
import { StandardsTouched } from './standards-touched.tsx';

const words = debriefWords.all;

/** Everything, for who wants it: every moment with its reasons and sources, duties, evidence, skills, standards, print. */
export function Everything({ openMoments }: { readonly openMoments: boolean }) {
  const { host } = useDesk();
  const guidance = useLoaded(host.guidance, [host]);
  const here = guidance.is === 'here' ? guidance.value : undefined;
  return (
    <section class="everything" aria-labelledby="everything">
      <h2 id="everything" tabIndex={-1}>
        {words.title}
      </h2>
      <p class="lead">{words.lead}</p>
      <details class="no-print" open={openMoments}>
        <summary>{words.moments}</summary>
        <EveryMoment guidance={here} />
      </details>
      <details>
        <summary>{words.duties}</summary>
        <Duties guidance={here} />
      </details>
      <details>
        <summary>{words.evidence}</summary>
        <Evidence />
      </details>
      <details>
        <summary>{words.skills}</summary>
        <SkillTable />
      </details>
      {here && (
        <details class="no-print">
          <summary>{words.standards}</summary>
          <StandardsTouched guidance={here} />
        </details>
      )}
      <p class="row no-print">
        <button type="button" class="btn" onClick={() => window.print()}>
          {words.print}
        </button>
      </p>
    </section>
  );
}
