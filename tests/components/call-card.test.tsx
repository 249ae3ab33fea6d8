import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sampleStories } from '../../utils/domain/story/samples.ts';
import { openStorage, renderApp, untilReadable } from '../support/render-app.tsx';

const SAMPLES = sampleStories(Date.UTC(2026, 9, 1));
const PARTNER = 'Tell me about a time a partner team would not commit';
const box = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'What did they ask?' });

async function askPartner() {
  const storage = await openStorage();
  await storage.addStories(SAMPLES);
  const page = await renderApp({ view: 'call' });
  await untilReadable(SAMPLES.length);
  fireEvent.change(box(), { target: { value: PARTNER } });
  return page;
}

test('what a strong answer shows is ticked off and stays readable', async () => {
  const { user } = await askPartner();
  const cue = (
    await within(await screen.findByRole('list', { name: 'To mention' })).findAllByRole('button')
  )[0]!;
  await user.click(cue);
  expect(cue.getAttribute('aria-pressed')).toBe('true');
  expect(cue.textContent).not.toBe('');
});

test('a follow-up shows the line that the user wrote for it, and hides it again', async () => {
  const { user } = await askPartner();
  const story = SAMPLES.find((s) => s.title === "Winning the installers' visit data")!;
  const line = story.answers['why-hard']!;
  const label = within(screen.getByRole('group', { name: 'If they ask' })).getByRole('button', {
    name: 'Why hard',
  });
  await user.click(label);
  expect(screen.getByRole('article').textContent).toContain(line);
  await user.click(label);
  expect(screen.getByRole('article').textContent).not.toContain(line);
});

test('a kept question is replaced by the next letter, also after covering and coming back', async () => {
  const { user } = await askPartner();
  await user.click(box());
  await user.keyboard('{Enter}');
  await screen.findByText(/Question kept/);
  await user.keyboard('{Escape}{Escape}');
  box().focus();
  box().setSelectionRange(PARTNER.length, PARTNER.length);
  await user.keyboard('w');
  expect(box().value).toBe('w');
});

test('a new question may begin with the words of the one that was kept', async () => {
  const { user } = await askPartner();
  await user.click(box());
  await user.keyboard('{Enter}');
  await screen.findByText(/Question kept/);
  await user.keyboard(`${PARTNER} early`);
  expect(box().value).toBe(`${PARTNER} early`);
});

test('Alt+/ lists the keys', async () => {
  await askPartner();
  fireEvent.keyDown(box(), { key: '/', code: 'Slash', altKey: true });
  expect(await screen.findByText('Start or end telling')).toBeTruthy();
});

test('with no stories the panel says where to begin', async () => {
  const { user } = await renderApp({ view: 'call' });
  await user.click(await screen.findByRole('button', { name: 'Begin' }));
  expect(await screen.findByRole('button', { name: 'Look around with sample stories' })).toBeTruthy();
});
