import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { fewerWords, shortened } from '../../components/print/fewer-words.ts';
import { SHEET_FITS } from '../../components/print/fits.ts';
import { readPrintQuery, writePrintQuery } from '../../components/print/print-query.ts';
import { sheetWords } from '../../components/shared/sheet-lines.ts';
import type { Interview } from '../../utils/domain/interview/interview.ts';
import { ledgerOf, toldElsewhere } from '../../utils/domain/interview/ledger.ts';
import { DEFAULT_SETTINGS } from '../../utils/domain/settings.ts';
import type { Telling } from '../../utils/domain/telling/telling.ts';
import { finishedStory, interview } from '../support/builders.ts';
import { openStorage } from '../support/render-app.tsx';

const STORY = finishedStory({ id: 'queue' });
const LOOP = [
  interview({ id: 'first', round: 'Round 1', startsAt: 1 }),
  interview({
    id: 'second',
    role: 'Staff engineer',
    round: 'Round 2',
    kind: 'panel',
    startsAt: Date.UTC(2026, 10, 24, 15),
    zone: 'Asia/Tokyo',
    people: 'Priya N., Tom W.',
    provider: 'meet',
    plan: [{ storyId: 'queue', competency: 'ownership' }],
    sheet: {
      remember: 'Gets stuck teams moving',
      concerns: [{ id: 'c', concern: 'No fintech', answer: 'Orbis, audited twice' }],
      questions: [{ id: 'q', text: 'Which dependency hurts most today?' }],
      logistics: 'Room 4',
    },
  }),
];
const SITTING = { id: 's', interviewId: 'first', provider: null, startedAt: 1, endedAt: 2 };
const telling = (id: string, storyId: string): Telling => ({
  ...{ id, storyId, sittingId: 's', questionId: null, startedAt: 1, endedAt: 2 },
  ...{ title: 'Security review', numbers: ['14 teams'] },
});

async function openPrint(query: string, interviews: readonly Interview[] = LOOP, settings = {}) {
  const { db, addStories } = await openStorage();
  await addStories([STORY]);
  await db.interviews.bulkPut([...interviews]);
  await db.sittings.put({ ...SITTING, draft: '', declined: null });
  await db.tellings.put(telling('t', 'review'));
  await db.settings.put({ ...DEFAULT_SETTINGS, ...settings, id: 'settings' });
  history.replaceState(null, '', query);
  const { PrintPage } = await import('../../components/print/PrintPage.tsx');
  const { container } = render(<PrintPage />);
  return { container, user: userEvent.setup({ delay: null }) };
}

const sheet = () => screen.findByRole('region', { name: 'The last fifteen minutes' });

test('the page holds all of the sheet, and room for notes', async () => {
  const { container } = await openPrint('?form=sheet&interview=second');
  const { textContent } = await sheet();
  for (const text of [
    ...['Acme · Staff engineer', 'Round 2 · Panel', 'November', 'Wed', 'in Tokyo', 'Priya N., Tom W.'],
    ...['Google Meet', 'Room 4', 'Gets stuck teams moving', 'No fintech', 'Orbis, audited twice'],
    ...['Which dependency hurts most today?', STORY.title, 'Ownership', 'Several teams', '40 minutes'],
    ...['Told in Round 1', 'Security review (said 14 teams)', 'Notes'],
  ])
    expect(textContent).toContain(text);
  screen.getByText(/^One page\./);
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('the bar offers the sheet where there is an interview, the next one first', async () => {
  const { user } = await openPrint('?what=live');
  await screen.findByRole('option', { name: 'The last fifteen minutes' });
  await user.selectOptions(screen.getByRole('combobox', { name: 'How' }), 'The last fifteen minutes');
  await sheet();
  const which = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Interview' });
  expect([...which.options].map(({ text }) => text.slice(0, 20))).toHaveLength(2);
  await user.selectOptions(which, 'first');
  await screen.findByRole('heading', { name: 'Acme · Tech lead' });
  expect(readPrintQuery(location.search)).toMatchObject({ form: 'sheet', interview: 'first' });
});

test.each([
  { interviews: [], form: 'sheet', says: /There is no interview yet/ },
  { interviews: LOOP, form: 'sheet&interview=gone', says: /There is no such interview/ },
])('what is not there is said: $says', async ({ interviews, form, says }) => {
  await openPrint(`?form=${form}`, interviews);
  await screen.findByText(says);
  expect(screen.getByRole('button', { name: 'Print' })).toHaveProperty('disabled', true);
});

test('confidential words are hidden on the sheet and in the list of interviews', async () => {
  const words = ['Acme', 'Orbis', 'Security'].map((word) => ({ word, standIn: '' }));
  const { container } = await openPrint('?form=sheet', LOOP, { redact: true, confidential: words });
  await sheet();
  expect(container.textContent).not.toMatch(/Acme|Orbis|Security/);
  screen.getByText(/Confidential words are hidden/);
});

/** As much as there can be: letters as wide as they are high, with nowhere to break. */
function huge(letters: number, lines: number) {
  const text = '語'.repeat(letters);
  const ids = Array.from({ length: lines }, (_, place) => `${place}`);
  const full: Interview = {
    ...LOOP[1]!,
    ...{ company: text, role: text, round: text, people: text, link: text },
    plan: ids.map((storyId) => ({ storyId, competency: 'ownership' })),
    sheet: {
      ...{ remember: text, logistics: text },
      concerns: ids.map((id) => ({ id, concern: text, answer: `${text}\n${text}` })),
      questions: ids.map((id) => ({ id, text })),
    },
  };
  const all = [{ ...LOOP[0]!, company: text, round: text }, full];
  const heard = ids.map((id) => ({ ...telling(`t${id}`, id), title: text }));
  const ledger = ledgerOf(full, all, [SITTING], heard);
  const stories = ids.map((id) => finishedStory({ id, title: text, hook: text }));
  const source = { interview: full, stories, ledger, told: toldElsewhere(ledger, full.id) };
  const hiding = { text: (shown: string) => shown, story: (shown: typeof STORY) => shown };
  return sheetWords({ ...source, hiding, name: String }, { now: 0, zone: 'UTC', paper: true });
}

/** Lines that texts take when each letter is as wide as it is high, on a page of 190 mm; half of it for what stands in two columns. */
function linesOf(words: ReturnType<typeof huge>, pt: number): number {
  const high = (text: string, part = 1, size = 1) =>
    Math.ceil((text.length * pt * size * 0.3528) / (190 * part)) * size;
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  const { concerns, questions, planned, told } = words;
  return sum([
    ...[high(words.title, 1, 1.4), high(words.remember, 1, 1.6), 9],
    ...[words.about, words.when, words.people, words.link, words.logistics].map((text) => high(text)),
    Math.max(
      sum(concerns.map((c) => high(c.concern, 0.45) + high(c.answer, 0.45))),
      sum(questions.map((q) => high(q.text, 0.4))),
    ),
    ...planned.map(
      (p) => high(p.title + p.purpose) + high(p.result) + sum(p.flags.map((f) => high(f))) + 0.5,
    ),
    ...told.map((round) => high(round.round) + sum(round.lines.map((line) => high(line.text)))),
  ]);
}

test('a sheet of a thousand lines of a thousand letters is one page at the last step', () => {
  const last = SHEET_FITS.at(-1)!;
  const words = fewerWords(huge(1_000, 1_000), last);
  const lines = linesOf(words, last.pt);
  expect(lines * last.pt * 1.28 * 0.3528).toBeLessThan(252);
  expect(words.more).toEqual({ concerns: 997, questions: 997, planned: 997, told: 997 });
  expect(words.remember).toBe(`${'語'.repeat(60)} … and 940 more letters`);
});

test('every step says less than the one before or sets it smaller, and none is below 7.5 pt', () => {
  const sizes = SHEET_FITS.map((fit) => {
    const words = fewerWords(huge(300, 20), fit);
    return linesOf(words, fit.pt) * fit.pt + (fit.notes ? 100 : 0);
  });
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(Math.min(...SHEET_FITS.map(({ pt }) => pt))).toBe(7.5);
});

test('a long sheet is set in fewer words, and says how many there are beside', async () => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (this: HTMLElement) {
    return (this.textContent?.length ?? 0) / 2;
  });
  const questions = Array.from({ length: 60 }, (_, id) => ({
    id: `${id}`,
    text: `Why ${'so '.repeat(40)}${id}?`,
  }));
  const long = { ...LOOP[1]!, sheet: { ...LOOP[1]!.sheet!, questions } };
  await openPrint('?form=sheet&interview=second', [LOOP[0]!, long]);
  const { textContent } = await sheet();
  expect(textContent).toContain('Why so so');
  expect(textContent).toMatch(/and \d\d more/);
  expect(textContent).not.toContain('Notes');
});

test.each([
  { text: 'short', letters: 60, shown: 'short' },
  { text: `${'ab '.repeat(40)}end`, letters: 60, shown: `${'ab '.repeat(19)}ab … and 64 more letters` },
  { text: 'two\nlines', letters: 60, shown: 'two lines' },
  { text: '😀'.repeat(50), letters: 61, shown: `${'😀'.repeat(30)} … and 40 more letters` },
  { text: 'all\nof it', letters: Infinity, shown: 'all\nof it' },
])('$text within $letters letters', ({ text, letters, shown }) => {
  expect(shortened(text, letters)).toBe(shown);
});

test('the address of a sheet is read as it was written', () => {
  const query = { what: 'live', ids: [], form: 'sheet', interview: 'ü&=#' } as const;
  expect(readPrintQuery(writePrintQuery(query))).toEqual(query);
});
