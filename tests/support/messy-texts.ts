/** Documents as people paste them: every form of heading and label, and things that look like one. */
export const MESSY_TEXTS = {
  markdown: `# The payments outage
**Situation:** We lost card payments for 3 hours, and nobody on the team knew which of the four services was to blame.
**Task**: Get payments back
**Action(s)**
- I drew the map of services
- I asked each owner to prove with a graph that their service was healthy, instead of an opinion, one after another
  until one was left
1. Rolled back
### Result
-40% errors
Lessons learned - write the map first
Role: Tech lead
Company/Employer: Acme
When: 2023
Tags: #outage, payments
Competencies: Ownership, Leadership & mentorship, Bias for action
Scope: Several teams, 40 people, 3 months, $2M saved, EMEA`,
  letters: `Story 1: Hiring under a freeze
S: No headcount
T: Hire four
A: Wrote a rubric
R: Five hired
L: Start early

Story 2 - The vendor
S/T: Two vendors, one deadline
(A) Asked both for dissent
[R] Signed in time`,
  underlined: `The migration
=============

Background
----------
An old database held everything.

What I did
----------
* moved it table by table
* checked each one

Next one
========
Just text under a heading, with no label at all.`,
  capitals: `MY FIRST STORY

Context
It broke.

Impact
None left.

СИТУАЦИЯ СО СКЛАДОМ

Goal: пусто`,
  numbered: `1. Migration
   Situation: old cluster
   Goal/Challenge: move it
   Approach: nightly copies
   Outcome: no loss

2. Mentoring
   Situation: two juniors
   Result: both lead now`,
  headings: `**Mentoring Dana**
Context = two juniors joined
What I did - paired every day
Learned: start early

2/ The outage
S: card payments down
R: errors -40%
What I learned
write it down

6/ Disagreement
Situation: two vendors
Result: signed

7) The freeze
We had no headcount, so I wrote a rubric.
Result - five hired

#8 The audit
Context: audit in 3 weeks
Outcome: passed

**Helping the warehouse**
We ran dry in the middle of the season and I had two days.`,
  unlabelled: `A short line.

In my second year at the shop I was asked to join two teams that did not talk to each other, and I had to find out why the numbers in their reports never matched.

Another short one`,
  rules: `We shipped the new checkout a week late because I had not asked the tax team early enough, and I told everyone so at once, with a new date.

It held.

* * *

short piece

_____
## Last
### Situation
one
---
### Task
two`,
  odd: '\uFEFF\t**Situation**\u00a0–\u00a0“Smart” quotes’ end 🎉\r\n\r\n📌 Task: keep 👩‍💻 whole\r\nמצב: שרת נפל\r\n\r\n## קריסת השרת\r\nהשרת נפל בלילה ואני החזרתי אותו\r\n会議の前に全部決めた\v最後\u2028end',
  table: `| Part | Words |
|------|-------|
| **Situation** | A table |
| T | A row |
| Result | 12 % | extra |`,
  fields: `Title: First
Hook: Cut the bill in half
Competencies:
- customer obsession
- flying
Scope:
organisation
Tags:

- one
- two

Situation: it was dear
Title: Second
Headline: Saved a launch
Year: 2021`,
  groups: `# Interview notes
## Ownership
### The alarm
We built an alarm.
## Conflict
## Empty heading
#### Deep heading
under it`,
  nearLabels: `The results: they came late. For
example: nobody asked. We had a goal
problem - nobody knew. A: is not B
Situation room: closed
result
In Action - the film
#notaheading
- [ ] Action - call them
- [x] done
> Result: quoted`,
} as const satisfies Record<string, string>;
