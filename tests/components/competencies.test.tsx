import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import type { Screen } from '../../components/shared/screen.ts';
import type { CompetencyChange } from '../../utils/domain/competency/set.ts';
import { failNextPut } from '../support/failing-put.ts';
import { openStorage, pickFromMenu, renderApp, story, unfold } from '../support/render-app.tsx';

const GRIT: CompetencyChange = { id: 'grit', name: 'Grit', order: 12, like: ['delivery'] };

/** The screen with three stories on it, and what the user changed before. */
async function open(
  changes: readonly CompetencyChange[] = [],
  openCompetency: string | null = null,
  wide = false,
) {
  const storage = await openStorage();
  await storage.addStories([
    story('outage', { title: 'The outage', competencies: ['ownership'] }),
    story('freeze', { title: 'Hiring under a freeze', competencies: ['blockers'] }),
    story('climb', { title: 'The long climb', competencies: ['grit'] }),
  ]);
  await storage.db.competencies.bulkPut([...changes]);
  const at: Partial<Screen> = { view: 'competencies', openCompetency };
  const page = await renderApp(
    at,
    wide ? { name: 'desk', windowId: null, wide } : { name: 'panel-0', windowId: 0, wide },
  );
  await screen.findAllByRole('button', { name: 'More' });
  return {
    ...page,
    ...storage,
    stored: (id: string) => storage.db.competencies.get(id),
    rows: () =>
      within(screen.getByRole('list'))
        .getAllByRole('listitem')
        .map((row) => row.querySelector('b')?.textContent ?? '—'),
    tab: (name: string) => page.user.click(screen.getByRole('button', { name })),
  };
}

const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const group = (name: RegExp) => within(screen.getByRole('group', { name }));

test('a new one is named, kept, and opened', async () => {
  const { user, stored, rows } = await open();
  await user.click(await button('New'));
  await user.type(box('Name'), '  Grit 🪨{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Grit 🪨' });
  await waitFor(async () => expect(await stored('grit')).toMatchObject({ name: 'Grit 🪨', order: 12 }));
  await user.click(await button('Back'));
  expect(rows().at(-1)).toBe('Grit 🪨');
});

test('a new one whose name is taken says so, and stands beside the other', async () => {
  const { user, stored } = await open();
  await user.click(await button('New'));
  await user.type(box('Name'), 'ownership');
  screen.getByText('Another one has this name');
  await user.keyboard('{Enter}');
  await waitFor(async () => expect(await stored('ownership-2')).toMatchObject({ name: 'ownership' }));
});

test('a new name stands among the stories and on the first screen of the call', async () => {
  const { user, tab } = await open([], 'ownership');
  await screen.findByRole('heading', { level: 1, name: 'Ownership' });
  await user.clear(box('Name'));
  await user.type(box('Name'), 'بازی Taking charge');
  await tab('Stories');
  await screen.findByRole('button', { name: /The outage.*بازی Taking charge/s });
  await tab('Call');
  await button(/بازی Taking charge.*1 story/s);
});

test('a name that is emptied is as it was at first', async () => {
  const { user, stored } = await open([{ id: 'ownership', name: 'Taking charge' }], 'ownership');
  await user.clear(await screen.findByDisplayValue('Taking charge'));
  await user.tab();
  await waitFor(async () => expect((await stored('ownership'))?.name).toBeUndefined());
  await waitFor(() => expect(box('Name').value).toBe('Ownership'));
});

test('the order is changed by the arrows, which keep the focus, and holds in the call', async () => {
  const { user, rows, tab, stored } = await open();
  await screen.findByText('The first six stand on the first screen in a call');
  expect(rows().slice(4, 8)).toEqual(['Mentorship', 'Blockers', '—', 'Delivery']);
  await user.click(await button('Delivery: earlier'));
  await waitFor(() => expect(rows().slice(4, 8)).toEqual(['Mentorship', 'Delivery', '—', 'Blockers']));
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Delivery: earlier');
  expect(await stored('delivery')).toEqual({ id: 'delivery', order: 4.5 });
  await tab('Call');
  await button(/^6\s*Delivery/);
  expect(screen.queryByRole('button', { name: /Blockers/ })).toBeNull();
});

test('where two stand at one place, all get places anew', async () => {
  const { user, rows, db } = await open([
    { id: 'ambiguity', name: 'Fog', order: 1 },
    { id: 'ownership', order: 1 },
  ]);
  await button(/^Fog.*no story yet/s);
  await user.click(await button('Leadership: earlier'));
  await waitFor(async () => expect(await db.competencies.count()).toBe(12));
  await waitFor(() => expect(rows().slice(0, 4)).toEqual(['Fog', 'Partnerships', 'Leadership', 'Ownership']));
});

test('a row let go over another one takes its place', async () => {
  const { rows } = await open();
  const row = (name: string) => screen.getByText(name).closest('li')!;
  const dataTransfer = { setData() {}, setDragImage() {} };
  fireEvent.dragStart(row('Conflict').querySelector('[draggable]')!, { dataTransfer });
  fireEvent.drop(row('Partnerships'), { dataTransfer });
  await waitFor(() => expect(rows().slice(0, 3)).toEqual(['Ambiguity', 'Conflict', 'Partnerships']));
});

test('one that is hidden keeps its place in the list and is gone from the call, until it is shown', async () => {
  const { user, rows, tab } = await open();
  await user.click(await button('Ambiguity: hide'));
  await screen.findByRole('button', { name: 'Ambiguity: hide', pressed: true });
  expect(rows().slice(0, 8)).toEqual([
    ...['Ambiguity', 'Partnerships', 'Ownership', 'Leadership', 'Mentorship', 'Blockers', 'Delivery'],
    '—',
  ]);
  await tab('Call');
  await button(/^1\s*Partnerships/);
  expect(screen.queryByRole('button', { name: /Ambiguity/ })).toBeNull();
});

test('an own one counts the stories of those it is like, three at most', async () => {
  const { user, stored, rows } = await open([GRIT]);
  await user.click(await button(/^Grit.*1 story/s));
  const like = () => screen.findByRole('combobox', { name: 'Add what it is like' });
  await user.selectOptions(await like(), 'Ownership');
  await screen.findByRole('button', { name: 'Ownership, take away' });
  await user.selectOptions(await like(), 'Blockers');
  await waitFor(async () =>
    expect((await stored('grit'))?.like).toEqual(['delivery', 'ownership', 'blockers']),
  );
  await waitFor(() => expect(screen.queryByRole('combobox', { name: 'Add what it is like' })).toBeNull());
  await user.click(await button('Back'));
  await button(/^Grit.*3 stories/s);
  expect(rows()).toContain('Grit');
});

test('own questions are added, edited and taken out; the built-in ones can be read', async () => {
  const { user, stored } = await open([], 'ownership');
  const questions = async () => (await stored('ownership'))?.questions ?? [];
  await screen.findByRole('heading', { name: /Questions of your own/ });
  await user.type(box('Add: what you did'), 'What did you pick up?{Enter}');
  await user.type(box('Add: what you would do'), 'An alarm nobody owns goes off. Then?{Enter}');
  await user.type(box('Question 1, what you did'), ' Unasked');
  await waitFor(async () =>
    expect(await questions()).toEqual([
      { form: 'behavioural', text: 'What did you pick up? Unasked' },
      { form: 'situational', text: 'An alarm nobody owns goes off. Then?' },
    ]),
  );
  await unfold(user, /^Built in$/);
  await waitFor(() =>
    expect(group(/Questions of your own/).getAllByRole('listitem').length).toBeGreaterThan(10),
  );

  await user.click(await button('Question 1, what you did: remove'));
  expect(document.activeElement).toBe(box('Add: what you did'));
  await waitFor(async () => expect(await questions()).toHaveLength(1));
  await user.click(await button('Undo'));
  await waitFor(async () => expect((await questions())[0]?.text).toBe('What did you pick up? Unasked'));
});

test('a line that is emptied goes when its list is left, not under the cursor', async () => {
  const { user, stored } = await open(
    [{ id: 'ownership', questions: [{ form: 'behavioural', text: 'Why' }] }],
    'ownership',
  );
  await user.clear(await screen.findByDisplayValue('Why'));
  await waitFor(async () => expect((await stored('ownership'))?.questions).toBeUndefined());
  expect(box('Question 1, what you did').value).toBe('');
  await user.click(box('Name'));
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Question 1, what you did' })).toBeNull());
});

test('a cue keeps its id whatever it says, so that answers stay with it', async () => {
  const { user, stored } = await open([], 'ownership');
  const ids = async () => (await stored('ownership'))?.cues?.map((cue) => cue.id) ?? [];
  const first = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Cue 1' });
  const was = first.value;
  await user.clear(first);
  await user.type(first, 'Seen by you');
  await user.type(box('Another cue'), 'Told the next team{Enter}');
  await waitFor(async () => expect((await ids())[0]).toBe('found-by-you'));
  expect((await stored('ownership'))?.cues?.[0]?.text).toBe('Seen by you');
  await waitFor(async () => expect((await ids()).at(-1)).toMatch(/^[0-9a-f]{8}$/));

  // Word for word as it came, it is no change any more.
  await user.clear(box('Cue 1'));
  await user.type(box('Cue 1'), was);
  await user.click(screen.getAllByRole('button', { name: /^Cue \d+: remove$/ }).at(-1)!);
  await waitFor(async () => expect((await stored('ownership'))?.cues).toBeUndefined());
});

test('a playbook gets steps, in the order of the user', async () => {
  const { user, stored } = await open([GRIT], 'grit');
  await screen.findByRole('heading', { name: /Playbooks/ });
  await user.type(box('Another playbook'), 'Stuck for a week{Enter}');
  await unfold(user, /^Stuck for a week$/);
  const inside = within(screen.getByText('Stuck for a week').closest('details')!);
  await user.type(await inside.findByRole('textbox', { name: 'Another step' }), 'Say so{Enter}');
  await user.type(inside.getByRole('textbox', { name: 'Another step' }), 'Halve it{Enter}');
  await user.type(inside.getByRole('textbox', { name: 'Step 2, how' }), 'Half a day at most');
  await user.click(inside.getByRole('button', { name: 'Step 2: earlier' }));
  expect(document.activeElement).toBe(inside.getByRole('button', { name: 'Step 1: earlier' }));
  await waitFor(async () =>
    expect((await stored('grit'))?.playbooks?.at(-1)).toEqual({
      title: 'Stuck for a week',
      steps: [
        { do: 'Halve it', how: 'Half a day at most' },
        { do: 'Say so', how: '' },
      ],
    }),
  );
});

test('a built-in one is as it came, and its changes come back with Undo', async () => {
  const change = { id: 'ownership', name: 'Taking charge', meaning: 'Mine', hidden: true };
  const { user, stored } = await open([change], 'ownership');
  await screen.findByRole('heading', { level: 1, name: 'Taking charge' });
  await user.type(box('Meaning'), ' to mend');
  await pickFromMenu(user, 'As it came');
  await screen.findByRole('heading', { level: 1, name: 'Ownership' });
  await waitFor(() => expect(box('Meaning').value).toMatch(/^Treats the problem as theirs/));
  expect(await stored('ownership')).toBeUndefined();
  await user.click(await button('Undo'));
  await waitFor(() => expect(box('Meaning').value).toBe('Mine to mend'));
  expect(await stored('ownership')).toEqual({ ...change, meaning: 'Mine to mend' });
});

test('an own one is deleted, says how many stories name it, and comes back with Undo', async () => {
  const { user, rows, stored } = await open([GRIT], 'grit');
  await screen.findByRole('heading', { level: 1, name: 'Grit' });
  await pickFromMenu(user, 'Delete');
  await screen.findByText('Deleted: Grit. 1 story still names it.');
  await waitFor(() => expect(rows()).not.toContain('Grit'));
  await user.click(await button('Undo'));
  await waitFor(() => expect(rows().at(-1)).toBe('Grit'));
  expect(await stored('grit')).toEqual(GRIT);
});

test('a starting set is added in one step, and taken back; a second time it changes nothing', async () => {
  const { user, rows, db } = await open();
  const start = async () => {
    await user.click(await button('Start from a set'));
    return within(await screen.findByRole('dialog', { name: 'Start from a set' }));
  };
  await user.click(await (await start()).findByRole('button', { name: /Amazon.*16/s }));
  await screen.findByText(/Amazon.*: 15 added\./);
  await waitFor(() => expect(rows()).toContain('Bias for Action'));
  await user.click(await button('Undo'));
  await waitFor(() => expect(rows()).not.toContain('Bias for Action'));
  expect(await db.competencies.count()).toBe(0);

  const dialog = await start();
  await user.click(dialog.getByRole('checkbox', { name: 'Hide the others' }));
  await user.click(await dialog.findByRole('button', { name: /Amazon/ }));
  await screen.findByText(/Amazon.*: 15 added, \d+ hidden\./);
  await waitFor(() => expect(rows()).toContain('Bias for Action'));
  await user.click(await (await start()).findByRole('button', { name: /Amazon/ }));
  await screen.findByText(/Amazon.*Nothing changed\./);
});

test('what is typed is not lost when another one is opened at once', async () => {
  const { user, stored } = await open([], 'ownership', true);
  await screen.findByRole('region', { name: 'Ownership' });
  await user.type(box('Add: what you did'), 'What did you pick up?{Enter}');
  await user.type(box('Meaning'), '!');
  await user.click(await button(/^Blockers.*1 story/s));
  await screen.findByRole('region', { name: 'Blockers' });
  await waitFor(async () => expect((await stored('ownership'))?.meaning).toMatch(/!$/));
  expect((await stored('ownership'))?.questions).toHaveLength(1);
});

test('a write that fails says so, loses nothing, and works when it is tried again', async () => {
  const { user, stored } = await open([], 'ownership');
  await screen.findByRole('heading', { level: 1, name: 'Ownership' });
  failNextPut();
  await user.type(box('Meaning'), '?');
  await screen.findByRole('alert');
  expect(box('Meaning').value).toMatch(/\?$/);
  await user.click(await button('Try again'));
  await waitFor(async () => expect((await stored('ownership'))?.meaning).toMatch(/\?$/));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('settings lead to it, and back', async () => {
  const { user } = await open();
  await user.click(await button('Back'));
  await user.click(await button('Competencies'));
  await screen.findByRole('heading', { level: 1, name: 'Competencies' });
});

test.each([
  { name: 'the list', at: null, wide: false },
  { name: 'the list beside one', at: null, wide: true },
  { name: 'a built-in one', at: 'ownership', wide: false },
  { name: 'an own one', at: 'grit', wide: false },
])('$name has nothing that axe objects to', async ({ at, wide }) => {
  const { container } = await open([{ ...GRIT, name: 'x'.repeat(300) }], at, wide);
  await screen.findAllByRole('heading', { level: at || wide ? 2 : 1 });
  for (const fold of container.querySelectorAll('details')) fold.open = true;
  const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
