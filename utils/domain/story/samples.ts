import type { CompetencyId } from '../competency/competencies.ts';
import type { Scope } from './scope.ts';
import type { BeatId, Story } from './story.ts';

interface SampleBeat {
  cues: readonly string[];
  detail: string;
}

interface Sample {
  id: `sample-${string}`;
  title: string;
  hook: string;
  beats: Readonly<Record<BeatId, SampleBeat>>;
  scope: Readonly<Scope>;
  role: string;
  employer: string;
  when: string;
  competencies: readonly CompetencyId[];
  tags: readonly string[];
  answers?: Readonly<Record<string, string>>;
  pinned?: true;
}

/**
 * One invented tech lead, Ines Calder, at three invented employers: Pellam Freight (parcels), Larkfold (clinic
 * bookings) and Oakhelm Energy (smart meters). Three stories are weak on purpose, so that the list shows what
 * weak looks like: the route planner has no number, the front desk no learning, the lab calendar no "I".
 */
const SAMPLES = [
  {
    id: 'sample-half-hourly-prices',
    title: 'Half-hourly prices with no rulebook',
    hook: 'Live on day one for 40,000 homes with 0 wrong bills, on rules that came out 6 weeks before.',
    beats: {
      situation: {
        cues: ['New half-hour prices due in 5 months', "Regulator's rules not out; 4 departments guessing"],
        detail:
          'The regulator wanted prices to change every half hour, and the start date was 5 months away. The rules were not written, and 4 departments were each guessing something different.',
      },
      task: {
        cues: ['Mine: a price engine to trust by October'],
        detail:
          'I had to pick a direction for the price engine and have it ready by October. Waiting for the rules would have cost us the date.',
      },
      action: {
        cues: [
          'Listed 14 unknowns, ranked by cost of being wrong',
          'Built 3 throwaway versions in 2 weeks',
          'Asked finance and legal: what is wrong with this?',
          'Prices as data; paid 3 extra weeks for it',
        ],
        detail:
          'I wrote down everything we did not know, which came to 14 questions, and ranked them by what it would cost to guess wrong. Then 2 of us built 3 throwaway versions in 2 weeks, so that people could argue about something real. I took them to the hardest critics I could find, in finance and legal, and asked what was wrong with each; finance found a rounding fault that would have reached every bill. After that I made the call: prices would live in a table, not in code. It cost us 3 extra weeks, and I told my director so the same day.',
      },
      result: {
        cues: ['Rules came 6 weeks before; 2 of 14 wrong', 'Live day one: 40,000 homes, 0 wrong bills'],
        detail:
          'The rules arrived 6 weeks before the date, and only 2 of our 14 guesses were wrong. Both were changes to the table, done in a day. We went live for 40,000 homes and had 0 wrong bills in the first quarter.',
      },
      learning: {
        cues: ['Ask for dissent in week 1, not week 5'],
        detail:
          'I would do it again, but I would ask for the hard criticism in the first week. I waited until week 5 because I wanted something tidy to show, and that was pride.',
      },
    },
    scope: { reach: 'org', people: 18, teams: 4, months: 5, users: 40000 },
    role: 'Senior Tech Lead',
    employer: 'Oakhelm Energy',
    when: '2024',
    competencies: ['ambiguity', 'leadership', 'innovation'],
    tags: ['regulation', 'billing', 'prototype'],
    answers: {
      'why-hard': 'Every choice could be wrong, and a wrong one would show on 40,000 bills.',
      alternatives:
        'Wait for the rules, or write the likeliest ones into code. Both bet the date on one guess.',
      verified: 'Ran old and new engines side by side for 3 weeks and compared every bill.',
    },
    pinned: true,
  },
  {
    id: 'sample-missed-visits',
    title: 'Why missed visits doubled',
    hook: 'Missed appointments fell from 17% to 8% in 10 weeks, once we knew the cause.',
    beats: {
      situation: {
        cues: [
          'Missed appointments: from 9% to 17% in 3 months',
          '300 clinics, every team with its own theory',
        ],
        detail:
          'Missed appointments rose from 9% to 17% in one spring, across 300 clinics on our booking system. Everyone had a theory, and nobody had evidence.',
      },
      task: {
        cues: ['Mine: find the cause in 4 weeks'],
        detail:
          'I offered to find the cause in 4 weeks, with 2 teams that had other work. Nobody could tell me what a good answer would look like.',
      },
      action: {
        cues: [
          'Cut the data 4 ways: 6 of 8 theories gone',
          'Rang 25 people; 11 got reminders at night',
          'Asked a doubter to prove me wrong',
          'Moved reminders to 10:00 before the carrier agreed',
        ],
        detail:
          'I started with what we could rule out. I cut the numbers by clinic, hour, age and phone type, and 6 of the 8 theories died in 3 days. Next I rang 25 people who had not turned up, and 11 of them said that the reminder came in the night. That did not fit our logs, so I asked an engineer who doubted me to prove me wrong; she found that one phone carrier held our messages for up to 9 hours. I chose to move every reminder to 10 in the morning before the carrier replied, knowing that some clinics would like the old hour better.',
      },
      result: {
        cues: ['From 17% to 8% missed in 10 weeks', 'About 2,600 more visits a week took place'],
        detail:
          'Missed appointments went from 17% to 8% in 10 weeks, lower than before the rise. That is about 2,600 visits a week that took place. The carrier mended its queue 2 months later, and we kept the new hour.',
      },
      learning: {
        cues: ['Ask what a number really measures'],
        detail:
          'Our logs told me when we sent a message, not when it arrived. Now I ask what a number really measures before I trust it.',
      },
    },
    scope: { reach: 'teams', people: 11, teams: 2, months: 3, users: 29000 },
    role: 'Tech Lead',
    employer: 'Larkfold',
    when: '2022',
    competencies: ['ambiguity', 'customer'],
    tags: ['data', 'reminders', 'root cause'],
  },
  {
    id: 'sample-installer-data',
    title: "Winning the installers' visit data",
    hook: 'Repeat visits fell from 11% to 6%, £840k a year, after a frozen team shipped our feed 6 weeks early.',
    beats: {
      situation: {
        cues: ['Repeat visits at 11%, £1.9M a year', 'Data with Field Operations, frozen for a migration'],
        detail:
          'Our fault alerts sent engineers to homes that an installer had seen the day before. The visit data belonged to Field Operations, under another director, and they had frozen all outside work for a migration.',
      },
      task: {
        cues: ['I owned alerts; needed a daily feed by Aug 1'],
        detail:
          'I owned the alerts, and I needed a daily feed from them by 1 August. They did not report to me and had every reason to say no.',
      },
      action: {
        cues: [
          'Went to their lead first; found one shared number',
          'Lent 2 engineers for 6 weeks',
          'Escalated together in 3 days: 1 page, 2 options',
          'Friday note: numbers and what was blocked',
        ],
        detail:
          'I went to see their lead before I asked for anything, and spent a morning with the people who book the visits. I showed her what repeat visits cost, £1.9M a year, and we found that she was measured on the same number. I offered 2 of my engineers for 6 weeks to help with her migration, if the feed could go first. She liked it but her director would not move the date, so within 3 days the 2 of us took one page with both options to both directors. After that I sent a short note every Friday with the numbers and what was blocked.',
      },
      result: {
        cues: ['Live 6 weeks early; repeat visits from 11% to 6%', '£840k a year; 3 more teams use it'],
        detail:
          'The feed went live 6 weeks early, and repeat visits fell from 11% to 6%, worth £840k a year. Their migration ended 2 weeks sooner than planned because of the extra hands. 3 other teams use the same feed now.',
      },
      learning: {
        cues: ['See both directors before the freeze'],
        detail:
          'I would see both directors before the freeze, not during it. Their plan had been open to all for 2 months, and I had not read it.',
      },
    },
    scope: { reach: 'org', people: 22, teams: 3, months: 4, money: '£840k a year' },
    role: 'Senior Tech Lead',
    employer: 'Oakhelm Energy',
    when: '2024',
    competencies: ['partnerships', 'blockers', 'conflict'],
    tags: ['escalation', 'shared goal', 'data feed'],
    answers: {
      'i-or-we': 'I made the case and the trade; my 2 engineers and her team built the feed.',
      'why-hard': 'Nobody there gained by helping us until we found the number we shared.',
      'same-again': 'Yes, but with both directors in the room 2 months sooner.',
    },
    pinned: true,
  },
  {
    id: 'sample-lab-calendar',
    title: 'One calendar with the lab',
    hook: 'Double bookings at 40 clinics went from 30 a week to 2, once both companies shared one calendar.',
    beats: {
      situation: {
        cues: ['A lab and 40 clinics booked the same rooms', '30 clashes a week'],
        detail:
          'A test lab took bookings in its own system, and 40 of our clinics shared its rooms. About 30 times a week, 2 people turned up for the same slot.',
      },
      task: {
        cues: ['End the clashes before the winter rush'],
        detail:
          'Our team had to end the double bookings before the winter rush. The lab was a separate company, with 3 developers and no spare time.',
      },
      action: {
        cues: [
          'Drew both booking flows on one wall',
          'Each clash cost the lab 40 minutes too',
          'They own rooms, we own people',
          'Linked in 2 steps, tried at 4 clinics',
        ],
        detail:
          'We met the lab every week and drew both booking flows on one wall. We showed that each clash cost the lab about 40 minutes as well as us, so the goal became a shared one. We agreed that their system would own the rooms and ours would own the people. We built the link in 2 steps, first reading and then writing, and we ran it at 4 clinics for 3 weeks. When their release slipped, we moved our date and told all 40 clinics the same day.',
      },
      result: {
        cues: ['Clashes from 30 to 2 a week', 'Ready 10 days before the rush'],
        detail:
          'Double bookings went from 30 a week to 2, and the link was ready 10 days before the rush. The lab has since sold the same link to 2 other customers.',
      },
      learning: {
        cues: ['First settle who owns which fact'],
        detail:
          'First settle who owns which fact, and the rest follows. We lost a month at the start because both sides stored the rooms.',
      },
    },
    scope: { reach: 'teams', people: 9, teams: 2, months: 5, users: 12000 },
    role: 'Tech Lead',
    employer: 'Larkfold',
    when: '2021',
    competencies: ['partnerships', 'delivery'],
    tags: ['integration', 'outside company'],
  },
  {
    id: 'sample-double-charges',
    title: 'Double charges found by accident',
    hook: '1,900 patients had £61k back within 9 days, and the check I left has caught 4 faults since.',
    beats: {
      situation: {
        cues: ['Saw 1 patient charged twice, by chance', 'Payments sat between 3 teams; no alarm'],
        detail:
          'While I looked into a slow page I saw a patient charged twice for one visit. Payments sat between 3 teams, and nobody had raised an alarm.',
      },
      task: {
        cues: ['Not my area; I took it until solved'],
        detail:
          'It was not my area, but I had seen it, so I took it until it was solved. I told my manager so within the hour.',
      },
      action: {
        cues: [
          'One query: 1,900 patients over 7 months',
          'Paused retries that afternoon; wrote to finance and support',
          'Split work by who knew what; 5 pm update',
          'Nightly check wakes a named owner',
        ],
        detail:
          'I wrote one query that compared charges with visits, and it showed 1,900 patients over 7 months. I paused retries that afternoon, which stopped new cases, and wrote to the heads of finance and support with what we knew and did not know. Then I split the work by what people knew best: 1 engineer on the fault, 1 on refunds, 2 support staff on the calls, and me on the company update at 5 each day. I tried the refunds on 20 accounts by hand before the rest went out. Last, I built a nightly check that compares money taken with visits held and wakes the owner if they differ by more than 3, and I got the 3 teams to name that owner.',
      },
      result: {
        cues: ['£61k back to 1,900 patients in 9 days', 'Check caught 4 faults since; still running'],
        detail:
          'All 1,900 patients had their £61k back in 9 days, and complaints stayed under 40. The check has caught 4 faults since, each within 6 hours. It was still running when I left.',
      },
      learning: {
        cues: ['Ask who gets woken before launch day'],
        detail:
          'I would ask who gets woken before the first payment is taken, not after the first fault. It takes 10 minutes, and I now do it at every launch.',
      },
    },
    scope: { reach: 'company', people: 9, teams: 3, months: 1, users: 1900, money: '£61k' },
    role: 'Tech Lead',
    employer: 'Larkfold',
    when: '2023',
    competencies: ['ownership', 'customer', 'communication'],
    tags: ['payments', 'incident', 'alarm'],
    answers: {
      'how-ensured': 'A nightly check, a named owner, and a line in the launch list of all 3 teams.',
      verified: 'Finance matched every refund to a bank line; 20 were done by hand first.',
      'i-or-we': 'I found it, paused it and built the check; 4 others did the mending and the calls.',
    },
    pinned: true,
  },
  {
    id: 'sample-night-labels',
    title: 'Labels that failed at night',
    hook: 'Failed label runs dropped from 14 a week to 1 and stayed there for 18 months.',
    beats: {
      situation: {
        cues: ['5 depots, 14 failed label runs a week', 'Fine by morning, so never on our list'],
        detail:
          'Parcel labels failed at 5 depots most nights, and the night staff wrote addresses by hand. By morning all looked fine, so it never reached our list of work.',
      },
      task: {
        cues: ['Heard it from a driver; took it on'],
        detail:
          'No one had asked me to look at it. I heard of it from a driver, and decided that it was ours.',
      },
      action: {
        cues: [
          'Watched 2 nights at the busiest depot',
          'Queue keeps each label, tries for 30 minutes',
          'Split the rest: backup moved, 1-page guide',
          'Alarm after 3 failures in a row',
        ],
        detail:
          'I spent 2 nights at the busiest depot, from 10 until 4, and watched it happen. The printers lost their line when the stock system made its backup, and our program gave up after 1 try. I wrote a queue that keeps each label on the spot and tries again for 30 minutes. I split the rest so that it would not hang on me: a colleague moved the backup to noon with the people at the depot, and another wrote the one-page guide for night staff. Then I added an alarm that reaches whoever is on call when 3 labels in a row fail.',
      },
      result: {
        cues: ['From 14 failures a week to 1, for 18 months', '50 lost parcels a week, ended'],
        detail:
          'Failures went from 14 a week to 1 within a month, and stayed there for the 18 months that I could watch. The hand-written addresses had sent about 50 parcels a week astray, and that ended.',
      },
      learning: {
        cues: ['Ask the night shift first'],
        detail:
          'A problem that is gone by morning has still cost someone a night. I now ask the night shift first.',
      },
    },
    scope: { reach: 'team', people: 3, teams: 1, months: 2, users: 60 },
    role: 'Senior Engineer',
    employer: 'Pellam Freight',
    when: '2019',
    competencies: ['ownership', 'customer'],
    tags: ['reliability', 'alarm', 'depots'],
  },
  {
    id: 'sample-riskiest-first',
    title: 'Riskiest part first, across six teams',
    hook: '6 teams now build the riskiest part first, and late surprises fell from 9 a quarter to 2.',
    beats: {
      situation: {
        cues: [
          '6 teams left the hardest part until last',
          '9 late surprises in 1 quarter; 2 launches slipped',
        ],
        detail:
          '6 teams were building the new meter platform, and each left its hardest part until last. In one quarter 9 surprises came up in the final month, and 2 launches slipped.',
      },
      task: {
        cues: ['I led 1 team of 6; no say over others'],
        detail:
          'I led only 1 of the 6 teams. I wanted all of them to work another way without an order from above.',
      },
      action: {
        cues: [
          'My team first: riskiest part in 2 weeks',
          'Showed the leads our failures as well as gains',
          'Helped 2 leads start; they told the other 3',
          'Planning form now asks for the riskiest part',
        ],
        detail:
          'I tried it on my own team first: for each project we wrote down the one thing most likely to sink it, and built that in the first 2 weeks. After 2 projects I had numbers, so I showed the other leads our failures as well as our gains and asked who had a worse problem than ours. 2 leads offered, and I sat in on their first sessions and then kept away. They told the other 3, which worked better than anything I could have said. With the director I changed the planning form, so that it asks for the riskiest part and the date on which we will know.',
      },
      result: {
        cues: ['Late surprises from 9 to 2 a quarter', '1 project stopped in week 2, £400k kept'],
        detail:
          'Within 3 quarters all 6 teams worked this way, and late surprises fell from 9 a quarter to 2. We stopped 1 project in week 2 that would have cost about £400k.',
      },
      learning: {
        cues: ['Find 2 allies before any slides'],
        detail:
          'People followed the other leads, not me. Next time I would find 2 allies before I polish any slides.',
      },
    },
    scope: { reach: 'org', people: 38, teams: 6, months: 9, money: '£400k' },
    role: 'Senior Tech Lead',
    employer: 'Oakhelm Energy',
    when: '2025',
    competencies: ['leadership', 'mentorship', 'delivery'],
    tags: ['ways of working', 'risk', 'influence'],
    answers: {
      learned: 'Leads listen to leads with the same problem. My part was to make theirs easy to tell.',
      'same-again': 'Yes, with 2 allies from the first week and no slides.',
    },
  },
  {
    id: 'sample-spikes',
    title: 'Five engineers who run their own spikes',
    hook: '5 engineers now run their own spikes, and the average one shrank from 3 weeks to 4 days.',
    beats: {
      situation: {
        cues: ['Spikes ran 3 weeks and ended without an answer'],
        detail:
          'My team of 5 called any open question a spike, and it would run for 3 weeks and end without an answer. The estimates that came out were no better than guesses.',
      },
      task: {
        cues: ['Make each of 5 able to do it alone'],
        detail:
          'I was their lead, and I did not want to be the one who answered everything. I set out to make each of them able to do it alone.',
      },
      action: {
        cues: [
          'Ran 1 in the open: question, 2 days, stop rule',
          'Each took one; I sat in twice',
          'Friday: what we learned, what is still unknown',
          'Tomas: drawing and 3 questions first, 15 minutes daily',
        ],
        detail:
          'I ran 1 spike in the open first and said aloud what I was doing: the question in one line, the 2 days I gave it, and what would make me stop. Then each of them took one, with me beside them at the start and the end only. Every Friday one person showed what they had learned, and the others asked what was still unknown. The quietest, Tomas, wrote too much code each time, so I asked him to begin with a drawing and 3 questions, and we met for 15 minutes a day for 2 weeks. When he had run one on payment limits without me, I asked him to teach the next joiner.',
      },
      result: {
        cues: [
          'Average spike from 3 weeks to 4 days',
          '9 of 10 end in a decision',
          'Tomas taught 2 more teams',
        ],
        detail:
          'After 4 months the average spike took 4 days, not 3 weeks, and 9 of 10 ended in a decision. Tomas was promoted the next spring and taught the method to 2 other teams.',
      },
      learning: {
        cues: ['Keep my own answer back for a day'],
        detail:
          'I learned to keep my own answer to myself for a day. The 2 spikes that I rescued taught nobody anything.',
      },
    },
    scope: { reach: 'team', people: 5, teams: 1, months: 4 },
    role: 'Tech Lead',
    employer: 'Larkfold',
    when: '2021',
    competencies: ['mentorship', 'leadership'],
    tags: ['coaching', 'estimates', 'growth'],
  },
  {
    id: 'sample-security-queue',
    title: 'Meters behind a seven-week queue',
    hook: 'A security review due to take 7 weeks took 8 days, and 12,000 meters went in before winter.',
    beats: {
      situation: {
        cues: ['Review queue 7 weeks; fitting season ends in 9', '12,000 meters in a warehouse, £18k a week'],
        detail:
          'Our new meters needed a security review before they could go into homes. The review team had a 7-week queue, and the fitting season ended in 9.',
      },
      task: {
        cues: ['I led the launch; the blocker was mine'],
        detail:
          'I led the launch, so the blocker was mine to clear. Each week of waiting cost £18k in storage alone.',
      },
      action: {
        cues: [
          'Asked reviewers first: 60% of papers incomplete',
          '14 likely findings, each with an owner; 11 mended',
          'Lent 1 engineer for 5 days',
          'Day 4: to head of security together, 2 options',
        ],
        detail:
          'I put the cost into one number, then went to the reviewers before I went to any manager. I asked what made reviews slow, and the answer was us: 60% of papers came in incomplete. So I gave each of the 14 findings we expected an owner, we mended 11 before the review, and I lent them an engineer for 5 days to automate the dullest check. They could still not jump the queue, so on day 4 their lead and I went together to the head of security with 2 options and what each would cost. She chose to split the review and pass the radio part first, and I sent the new plan to all 3 teams that evening.',
      },
      result: {
        cues: ['8 days, not 7 weeks', '12,000 meters in before frost', 'Queue now 3 weeks for everyone'],
        detail:
          'The review took 8 days instead of 7 weeks, and all 12,000 meters were in homes before the frost. Thanks to the automatic check, the queue is down to 3 weeks for everyone.',
      },
      learning: {
        cues: ['Every outside need: a name and a date'],
        detail:
          'I should have asked for their checklist in month 1. Now each outside need on my plan has a name and a date before work starts.',
      },
    },
    scope: { reach: 'teams', people: 14, teams: 3, months: 2, users: 12000, money: '£18k a week' },
    role: 'Tech Lead',
    employer: 'Oakhelm Energy',
    when: '2023',
    competencies: ['blockers', 'partnerships', 'delivery'],
    tags: ['security', 'launch', 'escalation'],
    answers: {
      alternatives:
        'Ship half the meters later, or hire an outside reviewer for £30k. Both missed the season.',
      'same-again': 'The trade, yes. I would start it 2 months sooner.',
    },
    pinned: true,
  },
  {
    id: 'sample-half-the-features',
    title: 'Half the features before winter',
    hook: 'Flu-jab booking opened 12 days early at 180 clinics, with 7 of 15 features.',
    beats: {
      situation: {
        cues: ['180 clinics, 15 features, 9 weeks', 'My count: 16 weeks of work for 6'],
        detail:
          '180 clinics needed flu-jab booking by 1 October, and the plan had 15 features and 9 weeks. By my count it was 16 weeks of work for my team of 6.',
      },
      task: {
        cues: ['Say what fits by Oct 1; keep to it'],
        detail:
          'I had to tell the clinics what they would get, and then keep to it. The date could not move, as flu does not wait.',
      },
      action: {
        cues: [
          'Asked 8 clinics for their 3 musts: 7 features',
          'Dropped 8 by name, in writing',
          'E-mail list for texts: 2 days, most of the use',
          'Stock count, the riskiest, in week 1',
        ],
        detail:
          'I asked 8 clinics to pick the 3 things they could not open without, and 7 features covered every answer. I took that list to the product head with the 16 weeks laid out on one page, and we dropped 8 features by name, in writing. The hardest to drop was text messages, so I agreed to an e-mail list that took 2 days and did most of the same job. I put the riskiest part, the stock count, in week 1. Every Monday I sent one line for each feature: done, on time or in trouble; when 1 slid, I moved a person the same day.',
      },
      result: {
        cues: ['Open 12 days early; 64,000 bookings in month 1', 'Of 8 dropped, 3 asked for again'],
        detail:
          'We opened 12 days early and took 64,000 bookings in the first month. Of the 8 features we dropped, the clinics asked for only 3 again.',
      },
      learning: {
        cues: ['Let customers pick from the start'],
        detail:
          'I would let customers choose the list from the start. I had spent 2 weeks ranking features by what I thought they needed.',
      },
    },
    scope: { reach: 'team', people: 6, teams: 1, months: 2, users: 64000 },
    role: 'Tech Lead',
    employer: 'Larkfold',
    when: '2020',
    competencies: ['delivery', 'customer'],
    tags: ['priorities', 'deadline', '90/10'],
  },
  {
    id: 'sample-lost-weekend',
    title: 'My migration lost a weekend',
    hook: 'My migration shut 90 clinics out for 31 hours; the rehearsal rule I added has stopped 3 more like it.',
    beats: {
      situation: {
        cues: ['300 clinics to a new database, 4 groups', 'First 2 groups dull; I was sure of myself'],
        detail:
          'I was moving the booking records of 300 clinics to a new database, in 4 groups. The first 2 groups had gone well, and I was pleased with myself.',
      },
      task: {
        cues: ['Plan, go and way back: all mine'],
        detail:
          'The third group was 90 clinics, on a Saturday. The plan, the decision to start and the way back were all mine.',
      },
      action: {
        cues: [
          'Skipped the rehearsal for group 3',
          'Rang my manager in 20 minutes: my decision',
          '2 shifts, paper forms, note every 3 hours',
          'Led the review; began with my own part',
        ],
        detail:
          'I skipped the rehearsal for that group, because the first 2 had been dull. At 2 in the morning the copy stopped on old records that only those clinics had, and my way back had never been tried at that size. I rang my manager in the first 20 minutes and said that it was my decision, and what I knew. I set up 2 shifts, gave the clinics a paper form by 7, and wrote to them every 3 hours with what worked and what did not. On Monday I led the review myself and began with the rehearsal I had skipped, so that nobody had to say it for me.',
      },
      result: {
        cues: ['90 clinics out 31 hours; no record lost', 'Later groups: 0 minutes lost; rule stopped 3'],
        detail:
          '90 clinics were shut out for 31 hours, and about 1,200 bookings were made again by hand. No record was lost. I moved the last 2 groups 5 weeks later with 0 minutes lost, and the rehearsal rule has stopped 3 bad moves since.',
      },
      learning: {
        cues: ['Write down what would stop me, before'],
        detail:
          'Two dull successes prove nothing about the third. I now write down what would make me stop before I start, and someone else reads it.',
      },
    },
    scope: { reach: 'teams', people: 12, teams: 3, months: 3, users: 90 },
    role: 'Tech Lead',
    employer: 'Larkfold',
    when: '2023',
    competencies: ['failure', 'ownership', 'communication'],
    tags: ['migration', 'incident', 'rehearsal'],
    answers: {
      learned: 'Rehearse every group, however dull, and have someone else read my stop rule.',
      'how-ensured': 'No move gets a date without a rehearsal on the same records; the form asks for it.',
      'why-hard': 'Old records in 90 clinics differed in a way no test of ours had seen.',
    },
  },
  {
    id: 'sample-six-week-promise',
    title: 'The six-week promise I made',
    hook: 'A job I promised in 6 weeks took 15; my next 5 estimates came within 20%.',
    beats: {
      situation: {
        cues: ['Sales asked for a date on a call', 'I said 6 weeks, alone, on the spot'],
        detail:
          'A sales manager asked how long live parcel tracking would take, with a customer on the line. I said 6 weeks, alone, on the spot.',
      },
      task: {
        cues: ['Lead 4 people to a date I invented'],
        detail:
          'The customer signed on that date. I then had to lead 4 people towards a number that I had made up.',
      },
      action: {
        cues: [
          'Week 3: knew, and kept quiet',
          'Week 5: told my manager the true 15 weeks',
          'Rang the customer; map first, at week 8',
          'Since then: all estimate alone, then compare',
        ],
        detail:
          'By week 3 I knew that it would not work, and I hoped to catch up instead of saying so. I cut our tests, which made it worse. In week 5 I went to my manager and to sales with the true figure, 15 weeks, and with what I had left out of mine. I rang the customer myself, along with sales, and offered the map first at week 8 and the arrival times later. After that I asked each of the 4 to estimate alone before we spoke, and we tracked the gap every week.',
      },
      result: {
        cues: ['9 weeks late; customer stayed, £12k paid back', 'Next 5 estimates within 20%'],
        detail:
          'We shipped the map in week 8 and the rest in week 15, 9 weeks late. The customer stayed, but we paid back £12k. My next 5 estimates came within 20%.',
      },
      learning: {
        cues: ['Never a date in the room'],
        detail:
          'The worst part was not the 6 weeks, it was my silence from week 3 to week 5. I never give a date in the room now; I give the day on which I will have one.',
      },
    },
    scope: { reach: 'team', people: 4, teams: 1, months: 4, money: '£12k' },
    role: 'Senior Engineer',
    employer: 'Pellam Freight',
    when: '2020',
    competencies: ['failure', 'communication', 'delivery'],
    tags: ['estimates', 'bad news'],
  },
  {
    id: 'sample-route-planner',
    title: 'Rewrite or repair the route planner',
    hook: 'We repaired the planner in place, and the colleague who had wanted a rewrite led the work.',
    beats: {
      situation: {
        cues: ['Planner 7 years old, failed most Mondays', 'Piet: rewrite. Me: repair'],
        detail:
          'Our planner was 7 years old and failed most Mondays. A senior colleague, Piet, wanted to rewrite it, and I wanted to repair it.',
      },
      task: {
        cues: ['One answer from both; team taking sides'],
        detail:
          'Our manager asked the 2 of us to come back with one answer. The team had begun to take sides.',
      },
      action: {
        cues: [
          'Said his case back until he agreed',
          'Proposed a 2-week test either could lose',
          'Wrote down what safe meant first',
          'He chose the part',
        ],
        detail:
          'I asked Piet for an hour, and said his case back to him until he agreed that I had it right. He was correct on one point that I had brushed aside: nobody dared to touch the old code. So I proposed a test that either of us could lose: 2 weeks to put tests round the worst part, and if we could not change it safely by then, I would back the rewrite. We wrote down together what safe meant before we began. I asked Piet to choose the part, so that nobody could say I had picked an easy one.',
      },
      result: {
        cues: ['Test passed; repaired in place', 'Monday failures went away; Piet led'],
        detail:
          'The test passed, and we repaired it. Piet led the work, the Monday failures went away, and the team stopped arguing. He and I still swap drafts.',
      },
      learning: {
        cues: ['Agree on the test before the answer'],
        detail:
          'I should have said his side back to him in the first week. When both agree on the test before the answer, losing costs less.',
      },
    },
    scope: { reach: 'team', people: 7, teams: 1, months: 3 },
    role: 'Senior Engineer',
    employer: 'Pellam Freight',
    when: '2020',
    competencies: ['conflict', 'innovation'],
    tags: ['legacy code', 'decision'],
  },
  {
    id: 'sample-outage-notes',
    title: 'Outage notes the board could read',
    hook: 'Questions during an outage fell from 63 to 12, and the board had its note in 11 minutes.',
    beats: {
      situation: {
        cues: ['4-hour outage, 63 messages asking what is going on', 'Board heard it from customers'],
        detail:
          'In our worst outage, 4 hours long, I counted 63 messages asking what was going on. Engineers wrote updates that only engineers could read, and the board heard the news from customers.',
      },
      task: {
        cues: ['Mine: notes that work at 3 am, half asleep'],
        detail:
          'I was the tech lead on call, and I offered to mend how we told the company. It had to work at 3 in the morning, with a tired person typing.',
      },
      action: {
        cues: [
          'Asked 7 askers what they needed: not the cause',
          '4-line form, 3 minutes, no technical words',
          '2 practice outages; call agent struck 30 words',
          'Trained all 24 on the rota',
        ],
        detail:
          'I asked 7 of the people who had sent those messages what they needed, from a call agent to the finance director. Nobody wanted the cause: they wanted who is hit, what to tell customers and when the next note comes. I made a form of 4 lines that takes 3 minutes, with no technical words allowed. I tried it in 2 practice outages and had a call agent mark each word she did not know; we cut 30. Then I trained all 24 people on the rota, and asked a board member to read the first real one aloud.',
      },
      result: {
        cues: ['Questions from 63 to 12 an outage', 'Board note in 11 minutes; 900 readers'],
        detail:
          'In the next outage there were 12 messages, not 63, and the board had its note in 11 minutes. 900 people get the notes now, in every department.',
      },
      learning: {
        cues: ['Always say when the next note comes'],
        detail:
          'Say when the next note comes, even if there will be nothing new. I left that out the first time, and half of the questions were about it.',
      },
    },
    scope: { reach: 'company', people: 24, teams: 5, months: 2, users: 900 },
    role: 'Tech Lead',
    employer: 'Oakhelm Energy',
    when: '2023',
    competencies: ['communication', 'leadership'],
    tags: ['outage', 'writing', 'executives'],
  },
  {
    id: 'sample-front-desk',
    title: 'A morning at the front desk',
    hook: 'Booking a visit by phone went from 4 minutes to 70 seconds at 220 clinics.',
    beats: {
      situation: {
        cues: ['Clinics kept asking for fields; calls hit 4 minutes', '3 clinics left in a quarter'],
        detail:
          'Clinics kept asking for more fields on the booking screen, and we kept adding them. Calls grew to 4 minutes, and 3 clinics left us in one quarter.',
      },
      task: {
        cues: ['Lead the next 10 fields, 2 teams'],
        detail:
          'I was to lead the next 10 fields on that list, with 2 teams. I wanted to know first why people asked for them.',
      },
      action: {
        cues: [
          'Sat at a desk; sent 6 engineers too',
          'Real need: names on paper during a call',
          'Asked to swap 10 fields for 1 note',
          'Tried with 5 receptionists; moved it 3 times',
        ],
        detail:
          'I sat at a front desk for a morning and wrote down every click, and then sent 6 engineers to do the same at other clinics. What receptionists needed was not more fields; they were writing names on paper because the screen forgot them during a call. I showed 2 short films of this to the product head, and asked to drop the 10 fields for 1 thing, a note that stays on screen. We put a rough version in front of 5 receptionists within a week, and they made us move it 3 times. I had the people who wrote the code do the visits, so that nobody had to take my word for it.',
      },
      result: {
        cues: ['From 4 minutes to 70 seconds, 220 clinics', '8 of 10 fields never asked for again'],
        detail:
          'A phone booking went from 4 minutes to 70 seconds across 220 clinics. 8 of the 10 fields were never asked for again, and no clinic left us in the next 2 quarters.',
      },
      learning: { cues: [], detail: '' },
    },
    scope: { reach: 'teams', people: 13, teams: 2, months: 3, users: 1400 },
    role: 'Tech Lead',
    employer: 'Larkfold',
    when: '2022',
    competencies: ['customer', 'innovation', 'leadership'],
    tags: ['user visits', 'saying no'],
  },
  {
    id: 'sample-street-table',
    title: 'A table that beat the solver',
    hook: 'A table built in 2 days gave 96% of the saving promised by a solver at £140k a year.',
    beats: {
      situation: {
        cues: ['Solver: 12% fuel saved, £140k a year', '5 months to fit'],
        detail:
          'Pellam wanted to buy a route solver that would save 12% on fuel. It would take 5 months to fit and cost £140k a year.',
      },
      task: {
        cues: ['Plan the work; asked for 1 week first'],
        detail:
          'I had to plan the work for it. I asked for 1 week first, to see how much of the saving was easy.',
      },
      action: {
        cues: [
          '3 months of routes: what would it change?',
          'Mostly 2 vans passing; table of 400 street pairs',
          'Ran beside the solver on a past month',
          'Said first where it lost: rural rounds',
        ],
        detail:
          'I took 3 months of real routes and looked for what the solver would have changed. Most of it was the same thing: 2 vans from one depot that drove past each other. In 2 days I built a table of 400 street pairs that should always be on one van, and a check that swaps them. I ran it on a past month beside the trial solver, and wrote down where it lost as well as where it won. It was worse on rural rounds, and I put that price on the first line of my note.',
      },
      result: {
        cues: ['11.5% saved against 12%', '£140k a year kept; in use 3 years'],
        detail:
          'The table saved 11.5% of the fuel, against 12% from the solver. Pellam kept the £140k a year, and the table was in use for 3 years.',
      },
      learning: {
        cues: ['Show the drivers first'],
        detail:
          'Look at what the clever thing would have done, and copy the dull part of it. Next time I would show the drivers first, as they knew most of those pairs already.',
      },
    },
    scope: { reach: 'task', people: 1, months: 1, money: '£140k a year' },
    role: 'Software Engineer',
    employer: 'Pellam Freight',
    when: '2018',
    competencies: ['innovation', 'ownership'],
    tags: ['90/10', 'routing', 'cost'],
  },
] as const satisfies readonly Sample[];

export type SampleStoryId = (typeof SAMPLES)[number]['id'];

const DAY = 24 * 60 * 60 * 1000;

/** Stories to look round with, fresh copies each time. `now` in milliseconds; each was written some days before it. */
export function sampleStories(now: number): Story[] {
  return SAMPLES.map((sample, index) => toStory(sample, now, index));
}

function toStory(sample: Sample, now: number, index: number): Story {
  const updatedAt = now - (index + 1) * DAY;
  return {
    ...sample,
    beats: {
      situation: copyBeat(sample.beats.situation),
      task: copyBeat(sample.beats.task),
      action: copyBeat(sample.beats.action),
      result: copyBeat(sample.beats.result),
      learning: copyBeat(sample.beats.learning),
    },
    scope: { ...sample.scope },
    competencies: [...sample.competencies],
    tags: [...sample.tags],
    answers: { ...sample.answers },
    pinned: sample.pinned ?? false,
    sample: true,
    createdAt: updatedAt - (index + 3) * DAY,
    updatedAt,
    archivedAt: null,
    deletedAt: null,
    rev: 1,
  };
}

function copyBeat(beat: SampleBeat): { cues: string[]; detail: string } {
  return { cues: [...beat.cues], detail: beat.detail };
}
