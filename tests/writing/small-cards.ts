import type { Case } from '../../src/practice/case.ts';
import { smallCase } from './small-case.ts';

const { plan: _plan, decision: _decision, note: _note, ...noForms } = smallCase.forms;

/** An hour with a manager of two styles: three cards, a forecast, the next visit in a sentence. */
export const smallCards: Case = {
  ...smallCase,
  id: 'cards',
  kind: 'supervision',
  title: 'A small hour',
  versions: { a: { title: 'A manager who instructs' }, b: { title: 'A manager who coaches' } },
  facts: {
    carer: {
      key: true,
      card: 'She is a carer',
      plain: 'His mum has looked after her own father since June.',
      routes: [
        { words: 'Not knowing is a question.', at: ['cards.act tag shopping unknown'] },
        { words: 'Asked about Thursdays, school knows.', at: ['ahead.one_sentence'] },
      ],
      unfound: 'Nobody asked why Thursdays.',
    },
  },
  duties: { purpose: { title: 'What the next visit is for', missed: 'It was to monitor.' } },
  decisions: {},
  forms: {
    ...noForms,
    cards: {
      title: 'What do you know?',
      statements: {
        'late-days': { text: 'Late on 4 of 20 days.', right: ['told'], why: 'School counts, you read it.' },
        shopping: {
          text: '“I do the shopping on Thursdays.”',
          right: ['child', 'unknown'],
          why: 'His words.',
        },
        neglect: { text: 'It’s a neglect case.', right: ['leave-out'], why: 'A label.' },
      },
    },
    forecasts: {
      late: {
        question: 'Late on more than 3 of the next 20 days?',
        reasons: [
          { id: 'buses', text: 'the buses have not changed' },
          { id: 'feeling', text: 'I have a feeling' },
        ],
        ...{ odds: 0.4, baseRate: 0.25, src: ['H-06'] },
        came: { yes: 'He was late on five.', no: 'He was late on two.' },
      },
    },
    sentence: {
      title: 'The next visit',
      parts: [
        {
          ...{ id: 'aim', lead: 'I am going to' },
          choices: [
            { id: 'monitor', text: 'keep an eye on things' },
            { id: 'ask', text: 'ask who helps on Thursdays' },
          ],
        },
        {
          ...{ id: 'ring', lead: 'and before that I ring' },
          choices: [
            { id: 'school', text: 'school' },
            { id: 'nobody', text: 'nobody' },
          ],
        },
      ],
    },
  },
};

/** The hour's story. */
export const smallCardsStory = `VAR worker = ""
VAR darren = ""
VAR kai = ""
VAR jas = ""
VAR version = "a"
VAR cards_act = ""
VAR cards_item = ""
VAR cards_word = ""
VAR cards_sure = false
VAR cards_left = 3
VAR late_odds = 0
VAR late_because = ""
VAR sentence_aim = ""
VAR sentence_ring = ""

-> opening

=== opening ===
#place: car
{version == "b":
  JAS: What do you make of it?
- else:
  JAS: I'll tell you what I want.
}
-> cards

=== cards ===
+ (act) [Look at the cards #ask: cards]
- {cards_act == "done": -> ahead}
{cards_item == "shopping" and cards_word == "unknown":
  JAS: So why Thursdays? #notice: carer
}
-> cards

=== ahead ===
* (odds) [Say how likely #ask: forecast late]
- {late_odds == 100:
  JAS: A hundred. Nothing's a hundred.
}
* (one_sentence) [Say what the visit is for #ask: sentence]
- {sentence_aim == "ask":
  JAS: Good. That's a visit. #duty: purpose
}
{sentence_ring == "school":
  The school knows about her dad. #notice: carer
}
-> END
`;
