// @vitest-environment jsdom
// happy-dom recurses without end when the selection moves into a date's segment
import { beforeEach, expect, test, vi } from 'vitest';
import { PickDay } from '@/components/reminders/pick-day';
import { renderApp, screen, startApp } from '../support/app';

beforeEach(() => startApp());

test('a day to put off to: none, or one that is past, is refused in words', async () => {
  const onPick = vi.fn<(day: string) => void>();
  const year = new Date().getUTCFullYear();
  const { user } = renderApp(<PickDay days={{ first: `${year}-12-31` }} onPick={onPick} onCancel={() => undefined} />);
  const submit = await screen.findByRole('button', { name: 'Put off' });
  await user.click(submit);
  expect(screen.getByText(/^Choose .*31.* or a later day\.$/)).toBeInTheDocument();
  const up = async (name: RegExp, times = 1) => {
    screen.getByRole('spinbutton', { name }).focus();
    await user.keyboard('{ArrowUp}'.repeat(times));
  };
  await up(/^month/i);
  await up(/^day/i);
  await up(/^year/i);
  await user.click(submit);
  expect(onPick).not.toHaveBeenCalled();
  await up(/^year/i);
  await user.click(submit);
  expect(onPick).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(new RegExp(`^${year + 1}-`)));
});

test('a day on which there is nothing to remind of any more is refused, saying until when there is', async () => {
  const onPick = vi.fn<(day: string) => void>();
  const { user } = renderApp(
    <PickDay days={{ first: '2020-03-02', last: '2020-03-05' }} onPick={onPick} onCancel={() => undefined} />,
  );
  const first = await screen.findByRole('spinbutton', { name: /^month/i });
  first.focus();
  await user.keyboard('03062020');
  await user.click(screen.getByRole('button', { name: 'Put off' }));
  expect(screen.getByText(/from .*2.* to .*5.*2020: after that it is over by itself/)).toBeInTheDocument();
  expect(onPick).not.toHaveBeenCalled();
  first.focus();
  await user.keyboard('03052020');
  await user.click(screen.getByRole('button', { name: 'Put off' }));
  expect(onPick).toHaveBeenCalledExactlyOnceWith('2020-03-05');
});
