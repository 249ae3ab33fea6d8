import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { sheetsOf } from '../../components/print/fits.ts';
import { readPrintQuery, writePrintQuery } from '../../components/print/print-query.ts';
import { DEFAULT_SETTINGS } from '../../utils/domain/settings.ts';
import { sampleStories } from '../../utils/domain/story/samples.ts';
import { openStorage, story } from '../support/render-app.tsx';

const SAMPLES = sampleStories(Date.UTC(2026, 9, 1));
const PINNED = SAMPLES.filter((sample) => sample.pinned);

async function openPrint(query: string, stories = SAMPLES, settings = {}) {
  const storage = await openStorage();
  await storage.addStories(stories);
  await storage.db.settings.put({ ...DEFAULT_SETTINGS, ...settings, id: 'settings' });
  history.replaceState(null, '', query);
  const { PrintPage } = await import('../../components/print/PrintPage.tsx');
  const { container } = render(<PrintPage />);
  await screen.findByText(/^\d+ stor(y|ies)\./);
  return { ...storage, container, user: userEvent.setup({ delay: null }) };
}

const cards = () => screen.queryAllByRole('article');
const sheets = (container: HTMLElement) => [...container.querySelectorAll('.sheet')];

test('the pinned stories stand four to a sheet, with competencies, scope and beats in words', async () => {
  const { container } = await openPrint('?what=pinned');
  expect(cards()).toHaveLength(PINNED.length);
  expect(sheets(container)).toHaveLength(Math.ceil(PINNED.length / 4));
  expect(
    Math.max(
      ...sheets(container).map((sheet) => within(sheet as HTMLElement).getAllByRole('article').length),
    ),
  ).toBe(Math.min(4, PINNED.length));
  const [first] = PINNED;
  const card = screen.getByRole('heading', { name: first!.title }).closest('article')!;
  for (const { cues } of Object.values(first!.beats))
    for (const cue of cues) expect(card.textContent).toContain(cue);
  expect(card.textContent).toMatch(/Ambiguity|Partnerships|Ownership|Leadership|Mentorship|Blockers/);
  expect(card.textContent).toMatch(/Own task|Team|Several teams|Organisation|Company/);
});

test('one story, as its address says; another choice is one step away and is kept in the address', async () => {
  const { user } = await openPrint('?what=story&id=sample-night-labels');
  expect(cards()).toHaveLength(1);
  await user.selectOptions(screen.getByRole('combobox', { name: 'What' }), 'Stories in use');
  await screen.findByText(new RegExp(`^${SAMPLES.length} stories`));
  await user.selectOptions(screen.getByRole('combobox', { name: 'How' }), 'Index, a line for each');
  await screen.findByRole('table');
  expect(readPrintQuery(location.search)).toEqual({
    what: 'live',
    ids: ['sample-night-labels'],
    form: 'index',
  });
});

test('the index has a line for each story, with its result, under a head that a browser repeats', async () => {
  await openPrint('?what=live&form=index');
  const [, ...lines] = screen.getAllByRole('row');
  expect(lines).toHaveLength(SAMPLES.length);
  expect(screen.getByRole('row', { name: /Labels that failed/ }).textContent).toContain(
    'from 14 a week to 1',
  );
  expect(screen.getAllByRole('columnheader').map((head) => head.closest('thead') !== null)).toEqual(
    Array(4).fill(true),
  );
});

/** There is no layout here: a text is as high as it is long and large, and a place is half as wide as a sheet. */
function drawTexts() {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (this: HTMLElement) {
    const card = this.closest<HTMLElement>('.cue-card');
    const pt = Number.parseFloat(card?.style.getPropertyValue('--pt') ?? '10');
    return ((this.textContent?.length ?? 0) * pt) / (card?.dataset.cells === '1' ? 20 : 40);
  });
}

test.each([
  { letters: 100, pt: '10pt', cells: '1' },
  { letters: 950, pt: '9pt', cells: '1' },
  { letters: 1_100, pt: '7.5pt', cells: '1' },
  { letters: 1_500, pt: '10pt', cells: '2' },
  { letters: 50_000, pt: '9pt', cells: '4' },
])('$letters letters are set in $pt over $cells places, and none is lost', async ({ letters, pt, cells }) => {
  drawTexts();
  const hook = 'n'.repeat(letters - 30);
  await openPrint('?what=live', [story('one', { title: 'T', hook })]);
  const [card] = cards();
  expect(card?.style.getPropertyValue('--pt')).toBe(pt);
  expect(card?.dataset.cells).toBe(cells);
  expect(card?.textContent).toContain(hook);
});

test.each([
  { cells: [1, 1, 1, 1, 1], sheets: [[1, 1, 1, 1], [1]] },
  {
    cells: [1, 2, 1, 2, 2],
    sheets: [
      [1, 2, 1],
      [2, 2],
    ],
  },
  { cells: [1, 1, 1, 2, 1, 4], sheets: [[1, 1, 1, 1], [2], [4]] },
])('cards of $cells places fill sheets of four', ({ cells, sheets }) => {
  const placed = sheetsOf(cells.map((each) => ({ cells: each as 1 | 2 | 4 })));
  expect(placed.map((sheet) => sheet.map((card) => card.cells))).toEqual(sheets);
});

test('confidential words are hidden on paper, and the bar says so', async () => {
  const stories = [story('bolt', { title: 'Bolt came back', hook: 'Bolt signed' })];
  const { container } = await openPrint('?what=live', stories, {
    redact: true,
    confidential: [{ word: 'Bolt', standIn: '' }],
  });
  screen.getByRole('heading', { name: 'Name A came back' });
  expect(container.textContent).not.toContain('Bolt');
  screen.getByText(/Confidential words are hidden/);
});

test('nothing to print says so', async () => {
  await openPrint('?what=story&id=nobody');
  screen.getByText(/There is no such story/);
  expect(screen.getByRole('button', { name: 'Print' })).toHaveProperty('disabled', true);
});

test('Print opens the print dialogue of the browser', async () => {
  const print = vi.fn();
  Object.assign(window, { print });
  const { user } = await openPrint('?what=live');
  await user.click(screen.getByRole('button', { name: 'Print' }));
  expect(print).toHaveBeenCalledOnce();
});

test.each(['?form=cards', '?form=index'])('%s has nothing that axe objects to', async (query) => {
  const { container } = await openPrint(query);
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test.each(['', '?what=nonsense&form=none', '?what=story', '?%E0%A4%A', `?id=${'x'.repeat(9_999)}`])(
  'an address that makes no sense prints the cards of the stories in use',
  (search) => {
    expect(readPrintQuery(search)).toMatchObject({ what: 'live', form: 'cards' });
  },
);

test('an address is read as it was written', () => {
  const query = { what: 'story', ids: ['a b', 'ü&=#'], form: 'index' } as const;
  expect(readPrintQuery(writePrintQuery(query))).toEqual(query);
});
