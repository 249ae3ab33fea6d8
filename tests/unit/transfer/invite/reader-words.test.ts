import { expect, test } from 'vitest';
import { readInvite } from '../../../../utils/transfer/invite/read-invite.ts';
import { wordsOfTitle } from '../../../../utils/transfer/invite/title-words.ts';

const WORLD = { now: Date.UTC(2026, 10, 23, 9), zone: 'Europe/Berlin' };

test.each([
  ['Interview with Acme - Staff Engineer', 'Acme', 'Staff Engineer', '', ''],
  ['Acme <> Jane: Round 2 (Hiring manager)', 'Acme', '', 'Round 2', 'manager'],
  ['Acme | Onsite | System design', 'Acme', '', 'Onsite, System design', ''],
  ['Phone screen: Senior Backend Engineer @ Globex', 'Globex', 'Senior Backend Engineer', 'Phone screen', ''],
  ['Jane Doe and Bob (Initech)', 'Initech', '', '', ''],
  ['Virtual onsite with Umbrella Corp', 'Umbrella Corp', '', 'Virtual onsite', ''],
  ['Intro call – Hooli recruiting', 'Hooli', '', 'Intro call', 'recruiter'],
  ['Interview with Jane Doe', '', '', '', ''],
  ['Backend interview', '', '', '', ''],
  ['Interview @ 10:30am', '', '', '', ''],
  ['Globex <> Tuvok', '', '', '', ''],
  ['Dentist', '', '', '', ''],
])('%s', (title, company, role, round, kind) => {
  const said = wordsOfTitle(title, { people: [], company: '' });
  expect([said.company, said.role, said.round, said.kind ?? '']).toEqual([company, role, round, kind]);
});

const PASTED = [
  ['Tuesday Nov 24, 2026 ⋅ 10am – 11am (Pacific Time)', '2026-11-24T18:00', 'America/Los_Angeles', 60],
  [
    'Time: Nov 25, 2026 10:00 AM Pacific Time (US and Canada)',
    '2026-11-25T18:00',
    'America/Los_Angeles',
    undefined,
  ],
  [
    'When: Tuesday, November 24, 2026 10:00 AM-11:00 AM (UTC-08:00) Pacific Time (US & Canada).',
    '2026-11-24T18:00',
    'America/Los_Angeles',
    60,
  ],
  [
    '10:30am - Wednesday, November 25, 2026 (Eastern Time - New York)',
    '2026-11-25T15:30',
    'America/New_York',
    undefined,
  ],
  ['Dec 3 at 2pm CET', '2026-12-03T13:00', 'Europe/Berlin', undefined],
  ['Jan 7, 9:30 AM GMT+1', '2027-01-07T08:30', undefined, undefined],
  ['Friday, Nov 20 at 10am UTC', '2026-11-20T10:00', undefined, undefined],
  ['November 24th 11-1pm PT', '2026-11-24T19:00', 'America/Los_Angeles', 120],
  [
    'Sent: Monday, November 23, 2026 8:00 AM\nWhen: Nov 24, 2026 10:00 UTC',
    '2026-11-24T10:00',
    undefined,
    undefined,
  ],
  [
    'Date: November 24, 2026\nTime: 10:00 AM\nTime zone: Asia/Kolkata',
    '2026-11-24T04:30',
    'Asia/Kolkata',
    undefined,
  ],
  ['Friday at 3', '2026-11-27T14:00', undefined, undefined],
  ['Let us talk about Nov 24', null, undefined, undefined],
] as const;

test.each(PASTED)('pasted: %s', (text, start, zone, minutes) => {
  const read = readInvite(text, WORLD);
  const [invite] = 'problem' in read ? [] : read.invites;
  const at = invite!.startsAt;
  expect([at && new Date(at).toISOString().slice(0, 16), invite!.zone, invite!.minutes]).toEqual([
    start,
    zone,
    minutes,
  ]);
});
