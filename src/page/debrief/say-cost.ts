import type { Case } from '../../practice/case.ts';
import type { Cost, CostCause, Instead } from '../../practice/debrief-facts.ts';
import { spoken, typeset } from '../play/typeset.ts';
import { debriefWords } from '../words/debrief.ts';
import { words as allWords } from '../words.ts';

const words = debriefWords.moments;

/** Why a moment cost most, in one sentence, where the moment's own reason does not already say it. */
export function sayCost({ because }: Cost): string {
  switch (because.is) {
    case 'ceiling':
      return typeset(because.said ?? debriefWords.marks.ceiling(because.ceiling));
    case 'gate':
      return because.mended ? words.because.gateMended : words.because.gateOpen;
    case 'error':
      return words.because.errors[because.type];
    case 'decision':
      return words.because.decision[because.side];
    case 'note':
      return words.because.note;
    case 'skills':
      return words.because.skills;
  }
}

/** Whether the choice's own reason says it better than the kind of cost does. */
export const hasOwnReason = ({ is }: CostCause): boolean =>
  is === 'error' || is === 'skills' || is === 'gate';

/** One thing that could have been said or put instead: what introduces it, and itself. */
export function sayInstead(
  instead: Instead,
  file: Case,
  say: (text: string) => string,
): { readonly lead: string; readonly text: string } {
  switch (instead.is) {
    case 'option': {
      const isSpoken = /^["“]/.test(instead.text.trim());
      const text = isSpoken ? spoken(instead.text) : typeset(instead.text);
      return { lead: isSpoken ? words.couldSay : words.couldDo, text };
    }
    case 'levels':
      return {
        lead: words.couldLevels,
        text: `${instead.levels.map(level => allWords.forms.level[level].name).join('; ')}.`,
      };
    case 'outcomes':
      return {
        lead: words.couldLevels,
        text: `${instead.outcomes.map(id => say(outcomeText(id, file))).join('; ')}.`,
      };
    case 'reasons':
      return {
        lead: words.couldReasons,
        text: `${instead.reasons.map(id => say(reasonText(id, file))).join('; ')}.`,
      };
    case 'words': {
      const statement = file.forms.note?.statements[instead.statement];
      const line = say(statement?.text ?? file.facts[statement?.fact ?? '']?.plain ?? '');
      const right = instead.right.map(word => allWords.forms.note.answers[word].toLowerCase());
      return { lead: '', text: words.couldWords(line.replace(/[.]$/, ''), right.join(', ')) };
    }
  }
}

const outcomeText = (id: string, file: Case): string =>
  Object.values(file.decisions)
    .flatMap(decision => decision.outcomes ?? [])
    .find(outcome => outcome.id === id)?.text ?? id;

const reasonText = (id: string, file: Case): string =>
  file.forms.decision?.reasons.find(reason => reason.id === id)?.text ?? id;
