import type { Case } from '../../src/practice/case.ts';
import { smallCase } from './small-case.ts';

const { plan: _plan, decision: _decision, note: _note, ...noForms } = smallCase.forms;

/** A desk of five referrals: two that come together, one of which may be set aside for what it holds, two of one family under two names, and one that comes again. */
export const smallDesk: Case = {
  ...smallCase,
  id: 'desk',
  kind: 'desk',
  title: 'A small desk',
  facts: {
    seen: {
      key: true,
      card: 'Seen weekly',
      plain: 'The health visitor sees them every week.',
      routes: [
        { words: 'The neighbour knows who visits.', at: ['desk.act ring cries neighbour'] },
        { words: 'The old records say it.', at: ['desk.act history cries as-written'] },
      ],
      unfound: 'Somebody sees the baby every week.',
    },
    family: {
      key: true,
      card: 'One family',
      plain: 'The two referrals are about one family.',
      routes: [
        { words: 'Laid side by side, the addresses are one.', at: ['desk.act link hungry weight'] },
        { words: 'The nursery knows the baby’s surname.', at: ['desk.act ring hungry nursery'] },
      ],
      unfound: 'Two referrals, one flat.',
    },
  },
  duties: {
    'secret-today': { title: 'A strategy discussion before three', missed: 'It waited a night.' },
    'all-in-hand': { title: 'Nothing is left lying', critical: true, missed: 'Something lay unread.' },
    'reception-seen': { title: 'See who is crying downstairs', missed: 'She went home again.' },
  },
  decisions: {
    cries: aDecision('early-help', 'worn-out'),
    secret: aDecision('strategy', 'secret'),
    hungry: {
      ...aDecision('assess', 'two-worries'),
      outcomes: [
        { id: 'assess', accepted: true, best: true, when: ['fact:family'], reasons: ['two-worries'] },
        { id: 'early-help', accepted: true, reasons: ['worn-out'] },
      ],
    },
    weight: aDecision('assess', 'two-worries'),
    again: aDecision('early-help', 'worn-out'),
  },
  forms: {
    ...noForms,
    queue: {
      title: 'The desk',
      from: '09:00',
      to: '12:00',
      minutes: { open: 3, ring: 10, history: 5, link: 2, decide: 5, 'hand-over': 3 },
      items: [
        {
          ...{ id: 'cries', from: 'A neighbour, by phone', headline: 'A baby cries' },
          ...{ words: 'Third call this month.', arrives: '09:00', odds: 0.1 },
          ring: [{ id: 'neighbour', text: 'Ring the neighbour' }],
          history: [{ id: 'as-written', text: 'Look up Hollis' }],
        },
        {
          ...{ id: 'secret', from: 'A school', headline: 'A secret', words: '“Daddy says not to tell.”' },
          ...{ arrives: '09:00', content: 'Sexual abuse of a child' },
          ring: [{ id: 'school', text: 'Ring the school', minutes: 5 }],
          reasons: [
            { id: 'secret', text: 'she has been told to keep it' },
            { id: 'gossip', text: 'children say all sorts' },
          ],
        },
        {
          ...{ id: 'hungry', from: 'A nursery', headline: 'Hungry', words: 'Same clothes twice.' },
          ...{ arrives: '09:20', mix: 'drip' },
          ring: [{ id: 'nursery', text: 'Ring the nursery' }],
        },
        {
          ...{
            id: 'weight',
            from: 'A health visitor',
            headline: 'Weight',
            words: 'The baby has lost weight.',
          },
          ...{ arrives: '10:10', mix: 'drip' },
        },
        {
          ...{ id: 'again', from: 'Somebody', headline: 'Screaming', words: 'That baby again.' },
          ...{ after: { act: 'decide', item: 'cries', minutes: 30 }, repeats: 'cries' },
        },
      ],
      outcomes: [
        { id: 'no-action', text: 'No further action', level: 'L0' },
        { id: 'early-help', text: 'Early help', level: 'L1' },
        { id: 'assess', text: 'An assessment', level: 'L3' },
        { id: 'strategy', text: 'A strategy discussion today', level: 'L4' },
        { id: 'ask', text: 'Ask for more by tomorrow' },
      ],
      reasons: [
        { id: 'worn-out', text: 'somebody is worn out', needs: ['seen'] },
        { id: 'two-worries', text: 'two people see the same thing' },
      ],
      actions: [
        { id: 'feedback', text: 'Tell the referrer' },
        { id: 'nobody-rings', text: 'Nobody rings home first' },
      ],
      colleagues: [{ id: 'evening', text: 'The evening team' }],
      forecast: { question: 'An enquiry within three months?', baseRate: 0.3, src: ['H-06'] },
    },
  },
};

function aDecision(outcome: string, reason: string): Case['decisions'][string] {
  return {
    outcomes: [{ id: outcome, accepted: true, reasons: [reason] }],
    said: { fitting: 'It fits.', over: 'More than was needed.', under: 'Less than was needed.' },
  };
}

/** The desk's story: what a call brings, an interruption, the way home. */
export const smallDeskStory = `VAR worker = ""
VAR darren = ""
VAR kai = ""
VAR jas = ""
VAR queue_act = ""
VAR queue_item = ""
VAR queue_with = ""
VAR queue_level = -1
VAR queue_outcome = ""
VAR queue_because = ""
VAR queue_sure = ""
VAR queue_minutes = 540
VAR queue_left = 0
VAR queue_decided = 0
VAR queue_aside = 0
VAR queue_handed = 0
VAR queue_also_feedback = false
VAR queue_also_nobody_rings = false
VAR interrupted = false

-> morning

=== morning ===
#place: car
#time: 09:00
Two messages wait.
* (sit) [Sit down to it. #go]
- -> desk

=== desk ===
+ (act) [Work at the desk #ask: queue]
- {
- queue_act == "ring":
  -> call
- queue_act == "history":
  The health visitor goes in to Hollis every week. #notice: seen
- queue_act == "link":
  -> linked
- queue_act == "decide":
  -> decided
- queue_act == "stop":
  -> leave
}
-> next

=== next ===
{queue_minutes >= 600 and not interrupted: -> reception}
-> desk

=== call ===
{
- queue_item == "cries":
  The neighbour says a nurse comes on Mondays. #notice: seen
- queue_item == "secret":
  JAS: The head has her in the library. School is out at three.
- queue_item == "hungry":
  The nursery knows the baby: same flat, another surname. #notice: family
}
-> next

=== linked ===
{queue_item == "hungry" and queue_with == "weight":
  One flat, two surnames. #notice: family
- else:
  They share a postcode and nothing else.
}
-> next

=== decided ===
{queue_item == "secret" and queue_outcome == "strategy" and queue_minutes < 660:
  JAS: In time. #duty: secret-today
}
-> next

=== reception ===
~ interrupted = true
Somebody is crying in reception.
* (go_down) ["I'll come down to her." #emp 4 #cla 3]
  #why: It is a person, and a quarter of an hour.
  You sit with her. #minutes: 15 #duty: reception-seen
* (send_word) ["Tell her I'm busy till twelve." #emp 1 #cla 3]
  #why: True, and she has come a long way.
  The door goes.
- -> desk

=== leave ===
{queue_left > 0: -> left_lying}
JAS: Nothing left lying. Good. #duty: all-in-hand
-> out

=== left_lying ===
JAS: And who has the rest of it?
+ (not_yet) [Look at what is left. #go]
  -> desk
+ (leave_it) [Leave it for the morning. #go]
- -> out

=== out ===
You switch the lamp off.
-> END
`;
