import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useReducer, useState } from 'react';
import { expect, test } from 'vitest';
import type { Notice, Screen } from '../../components/shared/screen.ts';
import { drop } from '../support/drop.ts';
import { chooseFiles, openStorage } from '../support/render-app.tsx';

/** The first half of the SHA-256 of the invite's id: all that is kept of it. */
const DIGEST = '8da824947cdc19f3ba0ffc07695a2f29';

const LINK = 'https://meet.google.com/abc-defg-hij';

/** An event in New York: 10:00 there in December is 15:00 UTC. */
const event = (parts: Record<string, string> = {}) => {
  const lines = {
    UID: 'one@calendar',
    SUMMARY: 'Interview with Oakhelm - Staff Engineer',
    'DTSTART;TZID=America/New_York': '20301203T100000',
    'DTEND;TZID=America/New_York': '20301203T104500',
    LOCATION: LINK,
    'ATTENDEE;CN=Mara Lund': 'mailto:mara@oakhelm.example',
    ...parts,
  };
  return ['BEGIN:VEVENT', ...Object.entries(lines).map(([name, value]) => `${name}:${value}`), 'END:VEVENT'];
};
const calendar = (...events: string[][]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flat(), 'END:VCALENDAR'].join('\r\n');
const TEN = Date.UTC(2030, 11, 3, 15);

/** The screen behind *New*, over the real storage, with the way in and what was told beside it. */
async function openNew() {
  const storage = await openStorage();
  const [{ NewInterview }, { FIRST_SCREEN }] = await Promise.all([
    import('../../components/prepare/details/NewInterview.tsx'),
    import('../../components/shared/screen.ts'),
  ]);
  function Page() {
    const [at, go] = useReducer((before: Screen, change: Partial<Screen>) => ({ ...before, ...change }), {
      ...FIRST_SCREEN,
      newInterview: true,
    });
    const [notice, notify] = useState<Notice>();
    const attempt = <T,>(work: () => Promise<T>) => work();
    const page = { screen: at, go, notify, attempt, wide: false, pages: [], tellCall: () => undefined };
    return (
      <>
        {at.newInterview && <NewInterview {...page} call={{ kind: 'none' }} />}
        <button type="button" onClick={() => go({ newInterview: true })}>
          New
        </button>
        <button type="button" onClick={() => void notice?.undo?.()}>
          Undo: {notice?.text}
        </button>
      </>
    );
  }
  const { container } = render(<Page />);
  return {
    ...storage,
    container,
    user: userEvent.setup({ delay: null }),
    interviews: () => storage.db.interviews.toArray(),
  };
}

const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const paste = (text: string) => fireEvent.change(box(/^Paste the invite/), { target: { value: text } });

test('a pasted invite is added with one click, at its time in another zone, without the call’s address', async () => {
  const { interviews, db } = await openNew();
  paste(calendar(event()));
  await screen.findByText('Interview with Oakhelm - Staff Engineer', { selector: 'b' });
  expect([box('Company').value, box('Role').value]).toEqual(['Oakhelm', 'Staff Engineer']);
  expect(screen.getByLabelText<HTMLInputElement>('When').value).toBe('2030-12-03T10:00');
  screen.getByText(/for you$/);
  press('Add this interview');
  const told = await screen.findByRole('button', { name: 'Undo: Added: Oakhelm · Staff Engineer.' });
  expect(await interviews()).toMatchObject([
    {
      ...{ company: 'Oakhelm', role: 'Staff Engineer', level: 'staff', startsAt: TEN, minutes: 45 },
      ...{ zone: 'America/New_York', people: 'Mara Lund', provider: 'meet', uid: DIGEST },
    },
  ]);
  expect((await interviews())[0]?.focus).toHaveLength(6);
  const { writeFirstScreen } = await import('../../utils/storage/first-screen.ts');
  writeFirstScreen();
  const all = JSON.stringify([await Promise.all(db.tables.map((t) => t.toArray())), { ...localStorage }]);
  expect(all).toContain('Oakhelm');
  expect(all).not.toContain('abc-defg');
  fireEvent.click(told);
  await waitFor(() => expect(box('Company').value).toBe('Oakhelm'));
  expect(await interviews()).toEqual([]);
});

test('the link is kept when the user wants it, and can be forgotten', async () => {
  const { interviews, user } = await openNew();
  paste(calendar(event()));
  await user.click(await screen.findByRole('checkbox', { name: /^Keep the call’s link.*Google Meet/ }));
  expect(box('Link of the call').value).toBe(LINK);
  await user.click(screen.getByRole('button', { name: 'Forget it' }));
  expect(screen.queryByRole('textbox', { name: 'Link of the call' })).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: /^Keep/, checked: false }));
  press('Add this interview');
  await waitFor(async () => expect(await interviews()).toMatchObject([{ link: LINK }]));
});

test('typed by hand: the role says the level, a time is of the zone that is chosen, and looking away loses nothing', async () => {
  const { interviews, user } = await openNew();
  press('Add this interview');
  screen.getByText('Paste the invite, or type the company first.');
  await user.type(box('Company'), 'Larkfold');
  await user.type(box('Role'), 'Staff engineer');
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Level' }).value).toBe('staff');
  fireEvent.change(screen.getByLabelText('When'), { target: { value: '2030-12-03T10:00' } });
  await user.click(screen.getByRole('button', { name: /^Time zone: / }));
  await user.selectOptions(screen.getByRole('combobox', { name: /^Time zone/ }), 'Asia/Tokyo');
  await user.click(screen.getByRole('button', { name: 'Back' }));
  expect(await interviews()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'New' }));
  expect(box('Role').value).toBe('Staff engineer');
  press('Add this interview');
  press('Add this interview');
  const startsAt = Date.UTC(2030, 11, 3, 1);
  await screen.findByRole('button', { name: /^Undo: Added/ });
  expect(await interviews()).toMatchObject([{ company: 'Larkfold', startsAt, zone: 'Asia/Tokyo' }]);
});

test('an invite is chosen as a file, or dropped; what is none says so and loses nothing', async () => {
  const { user, container } = await openNew();
  await user.type(box('Who asks'), 'Tom');
  const ics = new File([calendar(event())], 'invite.ics', { type: 'text/calendar' });
  await chooseFiles(user, screen.getByRole('button', { name: 'Choose a file' }), [ics]);
  await screen.findByText('invite.ics');
  expect([box('Company').value, box('Who asks').value]).toEqual(['Oakhelm', 'Tom']);
  drop(container.querySelector('.drop-files')!, new File(['%PDF-1.7'], 'offer.pdf'));
  await screen.findByText('offer.pdf: This is a PDF. Copy the text and paste it instead.');
  expect(box('Company').value).toBe('Oakhelm');
  await user.click(screen.getByRole('button', { name: 'Take it out' }));
  const broken = calendar(event()).slice(0, 120);
  paste(broken);
  await screen.findByText(/stops in the middle/);
  expect([box(/^Paste the invite/).value.length, box('Who asks').value]).toEqual([broken.length, 'Tom']);
});

test('of several events one is chosen; a cancelled one is asked about', async () => {
  const { user } = await openNew();
  const gone = { UID: 'two@calendar', SUMMARY: 'Interview with Larkfold', STATUS: 'CANCELLED' };
  paste(calendar(event(), event(gone)));
  await user.click(await screen.findByRole('button', { name: /Interview with Larkfold.*cancelled/s }));
  screen.getByText('This invite is cancelled');
  expect(box('Company').value).toBe('');
  await user.click(screen.getByRole('button', { name: 'Fill it in' }));
  expect(box('Company').value).toBe('Larkfold');
  await user.type(box('Company'), ' East');
  await user.click(screen.getByRole('button', { name: /Interview with Oakhelm/ }));
  expect(box('Company').value).toBe('Oakhelm');
});

test('an invite that is here already changes the interview, and that can be taken back', async () => {
  const { createInterview, interviews } = await openNew();
  const known = { company: 'Oakhelm', role: 'Architect', startsAt: TEN, minutes: 45, uid: DIGEST };
  await createInterview({ ...known, provider: 'meet', people: 'Mara Lund, CTO' });
  paste(calendar(event({ 'DTSTART;TZID=America/New_York': '20301203T101500' })));
  await screen.findByText('You have this one');
  screen.getByText(/^Time moved from .* to .*\.$/);
  expect(screen.queryByRole('button', { name: 'Add this interview' })).toBeNull();
  press('Change it');
  const undo = await screen.findByRole('button', { name: /^Undo: Changed: Oakhelm/ });
  expect(await interviews()).toMatchObject([{ ...known, startsAt: TEN + 900_000, minutes: 30 }]);
  fireEvent.click(undo);
  await waitFor(async () => expect(await interviews()).toMatchObject([known]));
});

test('a second round takes over from the first what it does not say', async () => {
  const { createInterview, interviews, user } = await openNew();
  const first = { role: 'Engineer', level: 'principal', focus: ['conflict'], job: 'You lead.' };
  await createInterview({ company: 'OAKHELM Inc.', round: 'Round 1', ...first });
  await user.type(box('Company'), 'Oakhelm');
  await screen.findByText(
    'Round 2 at OAKHELM Inc.: role, level, focus and job description taken from round 1.',
  );
  await user.clear(box('Role'));
  await user.type(box('Role'), 'Architect');
  press('Add this interview');
  await waitFor(async () => expect(await interviews()).toHaveLength(2));
  const added = (await interviews()).find(({ company }) => company === 'Oakhelm');
  expect(added).toMatchObject({ ...first, role: 'Architect', round: 'Round 2' });
});

test('a job description is pasted, and what it asks for becomes the focus', async () => {
  const { interviews, user } = await openNew();
  await user.type(box('Company'), 'Oakhelm');
  const asks = 'You will mentor and coach junior engineers and help them grow.';
  fireEvent.change(box('Paste the job description'), { target: { value: `What you will do\n- ${asks}` } });
  await screen.findByText(asks, { selector: 'q' });
  await user.click(screen.getByRole('button', { name: /^Focus on (?:all \d|this one)$/ }));
  screen.getByRole('checkbox', { name: 'Mentorship: in focus', checked: true });
  press('Add this interview');
  await waitFor(async () => expect((await interviews())[0]?.focus[0]).toBe('mentorship'));
  expect((await interviews())[0]?.job).toContain(asks);
});
