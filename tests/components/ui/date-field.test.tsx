// @vitest-environment jsdom
// happy-dom recurses without end when the selection moves into a date's segment
import { beforeEach, expect, test, vi } from 'vitest';
import { DateField, DateTimeField } from '@/components/ui';
import { renderApp, screen, startApp } from '../support/app';

beforeEach(() => startApp());

test('a day is set segment by segment with the arrow keys', async () => {
  const onChange = vi.fn<(value: string | undefined) => void>();
  const { user } = renderApp(<DateField label="Due" value={undefined} onChange={onChange} />);
  await screen.findByRole('group', { name: 'Due' });
  for (const segment of screen.getAllByRole('spinbutton')) {
    segment.focus();
    await user.keyboard('{ArrowUp}');
  }
  expect(onChange).toHaveBeenLastCalledWith(expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/));
});

test('an instant is shown in the own zone and kept as an instant', async () => {
  const at = new Date(2027, 4, 3, 14, 5).getTime();
  const onChange = vi.fn<(value: number | undefined) => void>();
  const { user } = renderApp(<DateTimeField label="When" value={at} onChange={onChange} />);
  const minute = await screen.findByRole('spinbutton', { name: /minute/i });
  expect(minute).toHaveAttribute('aria-valuenow', '5');
  minute.focus();
  await user.keyboard('{ArrowUp}');
  expect(onChange).toHaveBeenLastCalledWith(at + 60_000);
});
