import { expect, it } from 'vitest';
import type { CheckId } from '../../../../utils/domain/story/checks/checks.ts';
import { isEnglish } from '../../../../utils/domain/story/checks/told.ts';
import { type FieldId, readField, writeField } from '../../../../utils/domain/story/fields.ts';
import { sampleStories } from '../../../../utils/domain/story/samples.ts';
import { BEATS, type Story } from '../../../../utils/domain/story/story.ts';
import { strength } from '../../../../utils/domain/story/strength.ts';

/** A sound story of the samples with one field written anew. */
function storyWith(field: FieldId, text: string, known: Partial<Story> = {}): Story {
  const story = { ...sampleStories(0)[0]!, ...known };
  if (field.startsWith('detail')) story.beats[field.slice(7) as 'task'].cues = [];
  return { ...story, ...writeField(story, field, text) };
}

function pointedAt(story: Story, id: CheckId): string[] | null {
  const finding = strength(story).find((one) => one.id === id);
  return finding ? finding.at.map(({ field, from, to }) => readField(story, field).slice(from, to)) : null;
}

it.each<[CheckId, FieldId, string, string[] | null]>([
  ['passive-task', 'detail.task', 'I was assigned the move.', ['was assigned']],
  ['passive-task', 'detail.task', 'The move was given to our team in May.', ['was given to our team']],
  ['passive-task', 'cues.task', 'Tasked with the move', ['Tasked with']],
  ['passive-task', 'detail.task', 'We were asked by the board to move it.', ['were asked by the board to']],
  ['passive-task', 'detail.task', 'I was given two weeks to move it.', ['was given two weeks to']],
  ['passive-task', 'detail.task', 'I was told by a customer that it had failed.', null],
  ['passive-task', 'detail.task', 'I was asked how to mend it.', null],
  ['passive-task', 'detail.task', 'I assigned each part an owner.', null],
  ['passive-task', 'detail.task', 'The customer was given a refund.', null],
  ['passive-task', 'detail.task', 'I was asked to patch it. I proposed to own the rewrite.', null],
  ['vague', 'detail.result', 'It got a lot better for 3 of 4 users. We saved a lot.', ['a lot']],
  [
    'vague',
    'detail.action',
    'I helped with the plan and was involved in the move.',
    ['helped with', 'was involved in'],
  ],
  ['vague', 'detail.action', 'The agency helped with the plan, in a parking lot.', null],
  ['vague', 'detail.action', 'I asked "can we save a lot?"', null],
  ['vague', 'detail.situation', 'There was a lot of noise.', null],
  ['gaps', 'hook', 'Cost fell by XX%', ['XX']],
  ['gaps', 'cues.result', 'From … to 4', ['…']],
  ['gaps', 'detail.result', 'Saved [number] hours, ??? euro and ___ days', ['???', '___', '[number]']],
  ['gaps', 'detail.result', 'Size XXL, todo el día, and so on… [sic] 4 items', null],
  ['hook-no-result', 'hook', 'How I fixed the deploys', ['How I fixed the deploys']],
  ['hook-no-result', 'hook', 'My experience with 3 vendors', ['My experience with 3 vendors']],
  ['hook-no-result', 'hook', 'How we went live with 0 wrong bills', null],
  ['hook-no-result', 'hook', 'The time to a refund fell.', null],
  ['long-hook', 'hook', 'One '.repeat(31), ['One '.repeat(31)]],
  [
    'long-cue',
    'cues.task',
    'Short\nOne two three four five six seven eight nine ten eleven',
    ['One two three four five six seven eight nine ten eleven'],
  ],
  ['long-cue', 'cues.task', 'One two three four five six seven eight nine ten', null],
  ['many-cues', 'cues.task', 'a\nb\nc\nd\ne\nf', null],
  ['many-cues', 'cues.task', 'a\nb\nc\nd\ne\nf\ng', ['a\nb\nc\nd\ne\nf\ng']],
])('%s in %s: %s', (id, field, text, words) => {
  const found = pointedAt(storyWith(field, text), id);
  expect(found?.toSorted() ?? null).toEqual(words?.toSorted() ?? null);
});

it.each<[string, string[] | null]>([
  ['write to a.b@acme.example now', ['a.b@acme.example']],
  ['ring +44 20 7946 0958 or (555) 010-1234', ['+44 20 7946 0958', '(555) 010-1234']],
  ['see https://wiki.example/a?b and www.example.org/x', ['https://wiki.example/a?b', 'www.example.org/x']],
  [
    'on db01.prod.acme.net, prod-db-03 and ledger.corp at 10.20.0.7',
    ['db01.prod.acme.net', 'prod-db-03', 'ledger.corp', '10.20.0.7'],
  ],
  ['closed PAY-1234 for Project Kestrel', ['PAY-1234', 'Project Kestrel']],
  ['at Acme Tools they', ['Acme Tools']],
  ['ISO-27001, SHA-256, COVID-19, UTF-8, CVE-2024-1234', null],
  ['12 000 000 users, +12 000 000 rows, 2024-05-01, 05/2023, 1,200.50, 3-4 weeks, 10:30', null],
  ['Project managers, Project Management, the project Anna led, a web-based app, version 3.1.4', null],
  ['acme tools, AcmeTools', null],
])('looks confidential: %s', (text, words) => {
  const story = storyWith('detail.action', text, { employer: 'Acme Tools Ltd' });
  expect(pointedAt(story, 'confidential-looking')).toEqual(words);
});

it.each<[string, string, boolean]>([
  ['Kestrel', 'Project Kestrel', false],
  ['acme tools', 'Acme Tools', false],
  ['acme', 'a@acme.example', true],
  ['a@acme.example', 'a@acme.example', false],
  ['', 'Project Kestrel', true],
  ['pro', 'Project Kestrel', true],
])('marked "%s", said "%s": reported is %s', (word, text, reported) => {
  const story = storyWith('detail.action', text, { employer: 'Acme Tools Ltd' });
  const ids = strength(story, { confidential: [{ word, standIn: '' }] }).map(({ id }) => id);
  expect(ids.includes('confidential-looking')).toBe(reported);
});

it('hears "we" in every sample whose teller becomes a group, and in none before', () => {
  const group = (text: string) =>
    text
      .replace(/\bI\b/g, 'we')
      .replace(/\bmy\b/gi, 'our')
      .replace(/\b(?:me|myself)\b/g, 'us');
  const says = (story: Story) => strength(story).some(({ id }) => id === 'we-not-i');
  const stories = sampleStories(0).filter(({ id }) => id !== 'sample-lab-calendar');
  expect(stories.filter(says).map(({ title }) => title)).toEqual([]);
  const deaf = stories.filter((story) => {
    const action = { cues: [], detail: group(story.beats.action.detail) };
    return !says({ ...story, beats: { ...story.beats, action } });
  });
  expect(deaf.map(({ title }) => title)).toEqual([]);
});

it('takes samples for English, their bare cues as well', () => {
  const bare = sampleStories(0).map((story) => {
    for (const { id } of BEATS) story.beats[id].detail = '';
    return { ...story, hook: '' };
  });
  expect([...sampleStories(0), ...bare].filter((story) => !isEnglish(story))).toEqual([]);
});
