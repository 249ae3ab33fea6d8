import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { emptyStory, type Story } from '../../utils/domain/story/story.ts';
import { openStorage, renderApp, story, untilReadable } from '../support/render-app.tsx';

const { beats: noBeats } = emptyStory('', 0);
/** As clear as a sample: every line of it is about teaching one person. */
const TAUGHT: Partial<Story> = {
  title: 'The junior who stopped asking',
  hook: 'Mira passed her review after 4 months of weekly mentoring',
  competencies: ['mentorship'],
  beats: {
    ...noBeats,
    action: {
      cues: ['Paired with the junior developer twice a week', 'Gave feedback on her code reviews'],
      detail: '',
    },
    result: { cues: ['She was promoted and now coaches a newcomer'], detail: '' },
  },
};
const FOLD = /^Questions it answers/;
const YES = /: it answers this$/;
const NO = /: it does not$/;

/** The editor with one story of these parts in it, and the look-up read. */
async function openEditor(parts: Partial<Story>) {
  const storage = await openStorage();
  await storage.addStories([story('a', parts)]);
  const page = await renderApp({ view: 'stories', openStory: 'a' });
  await screen.findByRole('textbox', { name: 'Headline' });
  await untilReadable(1);
  return { ...page, ...storage, stored: () => storage.db.stories.get('a') };
}

/** Opens the fold; the list of questions in it. */
async function openQuestions(user: UserEvent): Promise<HTMLElement> {
  const line = await screen.findByText(FOLD, { selector: 'summary' });
  await user.click(line);
  return within(line.parentElement!).getByRole('list');
}

const press = (name: RegExp | string, pressed: boolean) => screen.findByRole('button', { name, pressed });
const summary = () => screen.getByText(FOLD, { selector: 'summary' }).textContent;

/** The question that a button is about. */
const questionOf = (button: HTMLElement) =>
  button.getAttribute('aria-label')!.replace(YES, '').replace(NO, '');

/** The id under which the answer to the question with this name is kept. */
async function idOf(name: string): Promise<string> {
  const { ARCHETYPES } = await import('../../utils/domain/competency/archetypes.ts');
  return Object.values(ARCHETYPES)
    .flat()
    .find((archetype) => archetype.name === name)!.id;
}

test('the questions that a story answers are listed, each with its competency', async () => {
  const { user } = await openEditor(TAUGHT);
  const rows = within(await openQuestions(user)).getAllByRole('listitem');
  expect(rows.length).toBeGreaterThanOrEqual(2);
  expect(summary()).toBe(`Questions it answers ${rows.length} likely`);
  within(rows[0]!).getByText('Mentorship');
  for (const row of rows) {
    within(row).getByRole('button', { name: YES, pressed: false });
    within(row).getByRole('button', { name: NO, pressed: false });
  }
});

test('confirming a question is written and counted; pressed again it is taken back', async () => {
  const { user, stored } = await openEditor(TAUGHT);
  const list = await openQuestions(user);
  const yes = within(list).getAllByRole('button', { name: YES })[1]!;
  const [name, likely] = [yes.getAttribute('aria-label')!, summary()];
  const id = await idOf(questionOf(yes));

  await user.click(yes);
  const confirmed = await press(name, true);
  expect(summary()).toBe('Questions it answers 1 confirmed');
  await waitFor(async () => expect((await stored())?.questions).toEqual({ [id]: true }));
  // What was confirmed comes first, as soon as it is stored.
  await waitFor(() =>
    expect(within(list).getAllByRole('button', { name: YES })[0]!.getAttribute('aria-label')).toBe(name),
  );

  await user.click(confirmed);
  await press(name, false);
  await waitFor(async () => expect((await stored())?.questions).toEqual({}));
  await waitFor(() => expect(summary()).toBe(likely));
});

test('a rejected question is written, stays listed and comes last', async () => {
  const { user, stored } = await openEditor(TAUGHT);
  const list = await openQuestions(user);
  const no = within(list).getAllByRole('button', { name: NO })[0]!;
  const name = no.getAttribute('aria-label')!;
  const id = await idOf(questionOf(no));

  await user.click(no);
  await waitFor(async () => expect((await stored())?.questions).toEqual({ [id]: false }));
  await waitFor(() =>
    expect(within(list).getAllByRole('button', { name: NO }).at(-1)!.getAttribute('aria-label')).toBe(name),
  );
  await press(name, true);
  expect(summary()).toMatch(/ likely$/);
});

test('a question is either confirmed or rejected', async () => {
  const { user, stored } = await openEditor(TAUGHT);
  const list = await openQuestions(user);
  const yes = within(list).getAllByRole('button', { name: YES })[0]!;
  const question = questionOf(yes);
  const id = await idOf(question);
  await user.click(yes);
  await press(`${question}: it answers this`, true);
  await user.click(await press(`${question}: it does not`, false));
  await press(`${question}: it answers this`, false);
  await press(`${question}: it does not`, true);
  await waitFor(async () => expect((await stored())?.questions).toEqual({ [id]: false }));
});

test('what was said in another window is shown here', async () => {
  const { user, changeStory } = await openEditor(TAUGHT);
  const list = await openQuestions(user);
  const yes = within(list).getAllByRole('button', { name: YES })[0]!;
  const id = await idOf(questionOf(yes));
  await changeStory('a', { questions: { [id]: true } });
  await press(yes.getAttribute('aria-label')!, true);
  await waitFor(() => expect(summary()).toBe('Questions it answers 1 confirmed'));
});

test('a competency that the words speak for is proposed, and added by a click', async () => {
  const { user, stored } = await openEditor({ ...TAUGHT, competencies: ['delivery'] });
  await user.click(await screen.findByRole('button', { name: 'Mentorship, proposed: add' }));
  await screen.findByRole('button', { name: 'Mentorship, take away' });
  await waitFor(async () => expect((await stored())?.competencies).toEqual(['delivery', 'mentorship']));
  expect(screen.queryByRole('button', { name: 'Mentorship, proposed: add' })).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Mentorship, take away' }));
  await screen.findByRole('button', { name: 'Mentorship, proposed: add' });
});

test('a competency that the story has is not proposed', async () => {
  const { user } = await openEditor(TAUGHT);
  await openQuestions(user);
  expect(screen.queryByRole('button', { name: 'Mentorship, proposed: add' })).toBeNull();
});

test('a story without words has neither questions nor proposals', async () => {
  const { changeStory } = await openEditor({ title: '' });
  expect(screen.queryByText(FOLD)).toBeNull();
  expect(screen.queryByRole('button', { name: /, proposed: add$/ })).toBeNull();

  // Both come with its words.
  await changeStory('a', { ...TAUGHT, competencies: [] });
  await screen.findByText(FOLD, { selector: 'summary' });
  await screen.findByRole('button', { name: 'Mentorship, proposed: add' });
});
