/**
 * Words that stand for one another in talk about work. A question's word also finds the others of its group, for
 * less. Only everyday neighbours: a loose group finds the wrong story with confidence.
 */
export const SYNONYMS = `colleague coworker teammate peer
boss manager supervisor superior
executive director leadership
customer client user consumer
supplier vendor contractor provider manufacturer
sponsor investor donor
deadline schedule timeline
late delay slip overdue behind
teach train coach mentor tutor
junior trainee intern apprentice graduate newcomer beginner novice
senior veteran experienced principal
hire recruit recruiting hiring recruitment
interview candidate applicant
quit resign
defect bug fault glitch
error mistake blunder slip
outage incident downtime crash
break fail
persuade convince influence sway
disagree argue dispute object oppose differ
quarrel dispute clash conflict fight
mediate reconcile
simple streamline trim easier
automate script automation
manual hand repetitive
measure metric kpi number
verify validate check confirm measure prove
vague ambiguous fuzzy uncertain unknown unclear undefined
block stuck obstacle impediment barrier hurdle roadblock blocker stall
refuse reject decline deny
department group division unit
presentation talk pitch demo slides
priority choose select pick rank
goal objective target aim
vision future picture direction
strategy direction plan
budget cost money spend price
launch release ship deploy rollout
delete erase wipe remove
repair fix mend
create build develop construct
reinvent redesign overhaul rework
idea concept proposal
risk danger hazard
angry upset furious unhappy frustrated
help assist support aid
delegate entrust trust
handover takeover
organisation company firm
bureaucracy redtape permit approval paperwork
escalate raise
requirement specification brief
information data fact
pivot change shift
visit onsite field
watch observe shadow
no without
struggle difficult hard
fast quick rapid speedy
team group squad crew
employee staff worker
morale mood motivation
criticise feedback
honest truth transparent open candid
tradeoff compromise
architecture design system
framework platform library
prototype mockup
monitor alert alarm dashboard
dependency rely
unavailable discontinued
learn lesson
regret sorry
experiment test trial pilot
cancel stop drop
neglect ignore abandon
process procedure workflow
meeting workshop session
document writing write
explain clear
promote promotion career
unexpected surprise sudden overnight
slow sluggish latency
security vulnerability breach
legacy old outdated
migrate migration move
scale growth load`
  .split('\n')
  .map((line) => line.split(' '));
