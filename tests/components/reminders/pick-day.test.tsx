// @vitest-environment jsdom
// happy-dom recurses without end when the selection moves into a date's segment
import { beforeEach, expect, test, vi } from 'vitest';
import { PickDay } from '@/components/reminders/pick-day';
import { renderApp, screen, startApp } from '../support/app';

beforeEach(() => startApp());

test('a day to put off to: none, or one that is past, is refused in words', async () => {
  const onPick = vi.fn<(day: string) => void>();
  const after = Date.now();
  const { user } = renderApp(<PickDay timeZone="UTC" after={after} onPick={onPick} onCancel={() => undefined} />);
  const submit = await screen.findByRole('button', { name: 'Put off' });
  await user.click(submit);
  expect(screen.getByText('Choose a day after today.')).toBeInTheDocument();
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
  expect(onPick).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(new RegExp(`^${new Date(after).getUTCFullYear() + 1}-`)));
});
