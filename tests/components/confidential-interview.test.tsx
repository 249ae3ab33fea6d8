import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { finishedStory } from '../support/builders.ts';
import { openStorage, renderApp } from '../support/render-app.tsx';

const WORD = /zorblax/i;
const shown = () => document.body.textContent;

test('a confidential word is hidden wherever an interview is read: list, plan, sheet, call', async () => {
  const storage = await openStorage();
  const { changeSettings } = await import('../../utils/storage/settings.ts');
  const { putCompetencies } = await import('../../utils/storage/competencies.ts');
  await changeSettings({ redact: true, confidential: [{ word: 'Zorblax', standIn: '' }] });
  await putCompetencies([{ id: 'own-way', name: 'The Zorblax way' }]);
  await storage.addStories([
    finishedStory({ id: 'one', title: 'How Zorblax was saved', competencies: ['own-way', 'ownership'] }),
  ]);
  const known = { company: 'Zorblax', role: 'Lead for Zorblax', people: 'Mara of Zorblax' };
  await storage.createInterview({
    ...known,
    round: 'Zorblax round',
    focus: ['own-way', 'ownership'],
    before: [{ id: 'badge', text: 'The Zorblax badge', done: false }],
    startsAt: Date.now() + 3_600_000,
    sheet: {
      remember: 'Fits Zorblax',
      concerns: [{ id: 'c', concern: 'Zorblax?', answer: 'Zorblax!' }],
      questions: [{ id: 'q', text: 'Why Zorblax?' }],
      logistics: 'At Zorblax',
    },
  });

  const { user } = await renderApp({ view: 'prepare' });
  const row = await screen.findByRole('button', { name: /round/ });
  expect(shown()).not.toMatch(WORD);
  await user.click(row);
  await screen.findByRole('heading', { name: /Your examples for this call/ });
  await screen.findByRole('checkbox', { name: /badge/ });
  expect(shown()).not.toMatch(WORD);
  await user.click(screen.getByRole('button', { name: 'Sheet' }));
  await screen.findByText('Be remembered for');
  expect(shown()).not.toMatch(WORD);
  await user.click(screen.getByRole('button', { name: 'Call' }));
  await screen.findByRole('heading', { name: /Your examples for this call/ });
  await waitFor(() => screen.getByRole('button', { name: /The Name A way/ }));
  expect(shown()).not.toMatch(WORD);
});
