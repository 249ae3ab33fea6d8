/** Stories of the set `own` as their teller might write them again a year later, without the first text at hand. */
export const SECOND_TELLINGS = {
  S01: {
    title: 'Finding a noise nobody could place',
    situation: 'Neighbours of a wind park complained of a hum at night. 40 turbines, and no idea which.',
    task: 'The manager wanted it found. No budget.',
    action:
      'I lined up the diaries of the neighbours with wind direction from SCADA, then moved six borrowed accelerometers around week by week. For all five hunches I had written what would rule them out.',
    result:
      'Nine weeks later we knew: glazed brake pads on three turbines. 18k for pads, not 400k for gearboxes.',
    learning: 'Start with the hunch that is cheapest to kill.',
  },
  S07: {
    title: 'A shared build pipeline without a mandate',
    situation:
      'Some 60 teams, each with its own Jenkins under the desk. Our CTO refused to make anyone move.',
    task: 'Have them move of their own will.',
    action:
      'I migrated payments in an afternoon and they spread the word. Trying it took a single command, going back too. Build minutes per team were public. I held office hours each Wednesday.',
    result: 'After 14 months 47 teams were on it and we saved 310k pounds a year.',
    learning: 'What the second team says is worth more than slides.',
  },
  S13: {
    title: 'New lead of a shaken team',
    situation:
      'The lead left for a rival and three people followed. I had eight people and nine unfinished models.',
    task: 'Overnight I was the tech lead.',
    action:
      'One-to-ones with all eight in week one: what should we stop? Then I stopped six of the models publicly and put the other three on one page. We showed demos to the claims floor on Fridays, and I settled their overdue on-call pay.',
    result: 'Nobody quit for 14 months. The survey rose from 48 to 79 and two models went live.',
    learning: 'Stopping work gives a team air.',
  },
  S19: {
    title: 'Fewer wrong records',
    situation: '14% of the case notes typed in by our 35 volunteers had mistakes; they taught each other.',
    task: 'Cut the mistakes, keep the volunteers.',
    action:
      'I made a course of half a day with practice records and gave everybody a buddy for four shifts and a crib sheet. Three retired teachers then rewrote the course.',
    result: 'From 14% to 3%. People work alone after 9 days; it used to be 6 weeks.',
    learning: 'Let teachers do the teaching.',
  },
  S25: {
    title: 'Two deadlines in one week',
    situation:
      'An earthquake on Tuesday meant a national appeal, and on Friday nine charities expected our release.',
    task: 'The four of us had to do both.',
    action:
      'I called the nine charities that afternoon to say two weeks later, and asked for the one thing that could not wait: reminders of court dates. One person built these, three built the appeal page with a static fallback.',
    result:
      'The page stayed up and took 3.1 million in five days. Friday had its reminders; the rest came 16 days late.',
    learning: 'If it will be late, say so that day.',
  },
  S31: {
    title: 'A mistake of mine that hurt people',
    situation:
      'When I merged duplicate donors the older status won. So 96 of 4,100 letters were for households where someone had died.',
    task: 'Stop the letters, then apologise.',
    action:
      'I stopped the print run, and with our head of supporter care I phoned each of the 96 families. Since then a merge can never clear the deceased mark, and we read 50 letters before any mailing.',
    result: 'Three complaints, all closed; nothing like it in two years.',
    learning: 'Every duplicate is somebody.',
  },
} as const satisfies Record<string, Record<string, string>>;
