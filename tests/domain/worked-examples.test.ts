import { expect, test } from 'vitest';
import { History } from './history';

/** The worked examples of the domain, to the printed digits, days as given. */
test('S-yellow: severity 2 on day 0 and day 1 make 5.98 points: a yellow card', () => {
  const history = new History();
  history.note(0);
  history.note(1);
  expect(history.status(1).points.total.toFixed(2)).toBe('5.98');
  expect(history.rules(1)).toContain('S-yellow');
});

test('S-red, K-lift: an insult on day 0, told on day 19, nothing after: no second card, lapses on day 109', () => {
  const history = new History();
  const insult = history.note(0, { category: 'abuse', severity: 3 });
  expect(history.rules(0)).toContain('S-yellow');
  history.yellow(19, [insult]);
  for (const n of [19, 20, 60, 109, 110, 200]) {
    expect(history.rules(n)).not.toContain('S-red');
    expect(history.rules(n)).not.toContain('S-yellow');
  }
  expect(history.status(109).kinds).toEqual(['yellow', 'notes']); // the review day itself still counts
  expect(history.status(109.62).kinds).toEqual(['yellow', 'notes']); // 23:52
  expect(history.status(109.63).kinds).toEqual(['notes']); // 0:07 of day 110
});

test('S-talk: three of severity 1 in 42 days: a talk, no yellow', () => {
  const history = new History();
  for (const n of [0, 21, 42]) history.note(n, { severity: 1, category: 'time-drain' });
  expect(history.rules(42)).toContain('S-talk');
  expect(history.rules(42)).not.toContain('S-yellow');
});

test('D-good: seven "paid early", then severity 2 on days 0, 14, 28: 8.11 points, a yellow card', () => {
  const history = new History();
  const before = new History();
  for (let n = 0; n < 7; n += 1) before.note(n, { category: 'good-conduct', severity: 1, what: 'Paid early' });
  for (const n of [10, 24, 38]) before.note(n);
  expect(before.status(38).points.total.toFixed(2)).toBe('8.11');
  expect(before.rules(38)).toContain('S-yellow');

  for (const n of [0, 14, 28]) history.note(n);
  expect(history.status(28).points.total.toFixed(2)).toBe('8.11');
});
