import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Mishap } from '../../components/shared/Mishap.tsx';

test('what can not be drawn says so, is tried again on request, and never takes the page with it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  function Part() {
    if (broken) throw new Error('no such field');
    return <p>All is well</p>;
  }
  const page = (of: string) => (
    <Mishap of={of}>
      <Part />
    </Mishap>
  );
  const { rerender } = render(page('stories'));
  expect(screen.getByRole('alert').textContent).toContain('Your stories are where they were');
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  screen.getByText('All is well');
  broken = true;
  rerender(page('stories'));
  screen.getByRole('alert');
  broken = false;
  rerender(page('call'));
  await screen.findByText('All is well');
});
