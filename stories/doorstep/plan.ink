=== planning ===
JAS: You won't get it all in. Nobody does.
* (plan) [Plan the hour #ask: plan]
- -> the_hour

=== the_hour ===
{plan_file:
  The old file is two volumes. {darren} in care from nine, six placements. At twenty-two, a daughter, adopted before she could walk. His last letter asks if somebody would send on her blanket. #notice: past
}
{plan_school:
  School puts you through to {ruth} at breakfast club. She has the register open.
  RUTH: Tuesdays to Thursdays, twelve minutes past seven at the gate. A big lad brings him. Used to be his auntie, up to summer. Nobody's asked me before. #notice: register
}
{plan_nurse:
  The school nurse weighed him in September: growing as he should. She remembers him. He told her every stop on the 19. #notice: growth
}
{plan_jas:
  JAS: Ring me when you're out. Past five and I come and find you. You don't have to win it, {worker}. #duty: whereabouts
}
{plan_text:
  You text {darren}: it's still ten to four, half an hour, say if that's no good. Two ticks. Nothing back.
}
{plan_eat:
  A cheese roll, sitting down, like a person. You have it in both hands when you think of your own front door, and who has ever stood at it.
}
* (drive) [Get your coat, and drive there. #go]
- Twenty minutes' drive, wipers going. You say your first line aloud at two red lights, and it sounds worse at the second. You park facing out, beyond the skip.
-> step
