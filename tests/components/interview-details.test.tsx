import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { Notice } from '../../components/shared/screen.ts';
import type { Interview } from '../../utils/domain/interview/interview.ts';
import { openStorage, unfold } from '../support/render-app.tsx';

/** The part *Details* of a stored interview. */
async function openDetails(known: Partial<Interview> = {}) {
  const storage = await openStorage();
  const [{ InterviewDetails }, { useLive }] = await Promise.all([
    import('../../components/prepare/details/InterviewDetails.tsx'),
    import('../../components/live/useLive.ts'),
  ]);
  const { id } = await storage.createInterview({
    company: 'Oakhelm',
    focus: ['ownership', 'blockers'],
    ...known,
  });
  function Page() {
    const [notice, setNotice] = useState<Notice | null>(null);
    const interview = useLive((db) => db.interviews.get(id), []);
    return (
      <>
        {interview && (
          <InterviewDetails interview={interview} attempt={(work) => work()} notify={setNotice} />
        )}
        {notice?.undo && (
          <button type="button" onClick={() => void notice.undo?.()}>
            Undo: {notice.text}
          </button>
        )}
      </>
    );
  }
  const { unmount } = render(<Page />);
  await screen.findByRole('textbox', { name: 'Company' });
  const stored = async () => (await storage.db.interviews.get(id))!;
  return { ...storage, id, stored, unmount, user: userEvent.setup({ delay: null }) };
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

test('every key stays although another window changes another field', async () => {
  const { user, id, changeInterview, stored } = await openDetails();
  for (const [place, letter] of [...'Mara and Jon'].entries()) {
    await user.type(box('Who asks'), letter);
    await changeInterview(id, { round: `Round ${place}` });
  }
  expect(box('Who asks').value).toBe('Mara and Jon');
  await waitFor(async () =>
    expect(await stored()).toMatchObject({ people: 'Mara and Jon', round: 'Round 11' }),
  );
  await waitFor(() => expect(box('Round').value).toBe('Round 11'));
});

test('a field that was left shows what another window writes in it', async () => {
  const { user, id, changeInterview, stored } = await openDetails();
  await user.type(box('Role'), 'Staff engineer');
  await user.click(box('Company'));
  await waitFor(async () => expect((await stored()).role).toBe('Staff engineer'));
  await changeInterview(id, { role: 'Architect' });
  await waitFor(() => expect(box('Role').value).toBe('Architect'));
});

test('what was typed is written when the page is left before a quarter of a second is over', async () => {
  const { unmount, stored } = await openDetails();
  fireEvent.change(box('Role'), { target: { value: 'Architect' } });
  unmount();
  await waitFor(async () => expect((await stored()).role).toBe('Architect'));
});

test('all that is chosen is written, and can be unsaid', async () => {
  const { user, stored } = await openDetails({ link: 'https://example.org/room', minutes: 45 });
  const pick = (name: string, option: string) =>
    user.selectOptions(screen.getByRole('combobox', { name }), option);
  await pick('Level', 'Staff');
  await pick('Kind', 'Bar raiser');
  await pick('Call', 'Zoom');
  await user.clear(screen.getByRole('spinbutton', { name: 'Minutes' }));
  await user.click(screen.getByRole('button', { name: 'Forget it' }));
  const said = { level: 'staff', kind: 'bar-raiser', provider: 'zoom' };
  await waitFor(async () =>
    expect(await stored()).toMatchObject({ ...said, minutes: undefined, link: undefined }),
  );
  screen.getByText(/^Staff interviews expect scope at/);
  await pick('Kind', 'Not said');
  await waitFor(async () => expect((await stored()).kind).toBeUndefined());
});

test('a time stands as its own clock shows it, and moves with the zone that it is said to be of', async () => {
  const startsAt = Date.UTC(2030, 11, 3, 15);
  const { user, stored } = await openDetails({ startsAt, zone: 'America/New_York' });
  expect(screen.getByLabelText<HTMLInputElement>('When').value).toBe('2030-12-03T10:00');
  await user.selectOptions(screen.getByRole('combobox', { name: /^Time zone/ }), 'America/Chicago');
  await waitFor(async () =>
    expect(await stored()).toMatchObject({ startsAt: startsAt + 3_600_000, zone: 'America/Chicago' }),
  );
  fireEvent.change(screen.getByLabelText('When'), { target: { value: '' } });
  await waitFor(async () => expect((await stored()).startsAt).toBeNull());
});

test('a year is typed one figure after the other', async () => {
  const { stored } = await openDetails();
  for (const year of ['0002', '0020', '0203', '2030'])
    fireEvent.change(screen.getByLabelText('When'), { target: { value: `${year}-12-03T10:00` } });
  await waitFor(async () => expect(new Date((await stored()).startsAt ?? 0).getFullYear()).toBe(2030));
});

test.each([
  ['the year 30', -61_220_000_000_000],
  ['no time at all', Number.NaN],
  ['after all clocks', 9e15],
])('a stored time that no clock shows (%s) harms nothing', async (_, startsAt) => {
  await openDetails({ startsAt, zone: 'Nowhere/Atall', level: 'gone' });
  expect(screen.getByLabelText<HTMLInputElement>('When').value).toBe('');
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Level' }).value).toBe('gone');
});

test('the focus follows the clicks, in their order', async () => {
  const { user, stored } = await openDetails();
  await user.click(screen.getByRole('button', { name: 'Customer', pressed: false }));
  await screen.findByRole('button', { name: /^3\s*Customer$/, pressed: true });
  await user.click(screen.getByRole('button', { name: /^1\s*Ownership$/, pressed: true }));
  await waitFor(async () => expect((await stored()).focus).toEqual(['blockers', 'customer']));
});

test('what a job description asks for is taken into focus one by one, or all at once and back', async () => {
  const { user, stored } = await openDetails();
  const [one, two] = ['You mentor and coach junior engineers.', 'You help engineers grow through mentoring.'];
  const job = `What you will do\n- ${one}\n- ${two}`;
  fireEvent.change(box('Paste the job description'), { target: { value: job } });
  await screen.findByText(/^1 more$/);
  await unfold(user, /^1 more$/);
  screen.getByText(one, { selector: 'q' });
  screen.getByText(two, { selector: 'q' });
  await user.click(screen.getByRole('checkbox', { name: 'Mentorship: in focus', checked: false }));
  await waitFor(async () => expect((await stored()).focus).toEqual(['ownership', 'blockers', 'mentorship']));
  await user.click(screen.getByRole('button', { name: /^Focus on (?:all \d|this one)$/ }));
  await waitFor(async () => expect((await stored()).focus).not.toContain('blockers'));
  expect(await stored()).toMatchObject({ job });
  await user.click(screen.getByRole('button', { name: /^Undo: In focus: / }));
  await waitFor(async () => expect((await stored()).focus).toEqual(['ownership', 'blockers', 'mentorship']));
});

test.each([
  ['Free lunch on Fridays.', 'Nothing in it asks for one of your competencies.'],
  [
    'Wir suchen eine erfahrene Person, die mit uns und dem Team an der Plattform arbeitet und sich nicht vor großen Aufgaben scheut.',
    'Only English is understood so far. Choose yourself what they look at.',
  ],
])('a job description that says nothing to it says so: %s', async (job, words) => {
  await openDetails({ job });
  await screen.findByText(words);
});
