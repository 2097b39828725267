import { describe, expect, test } from 'vitest';
import { defaultPolicy, policy } from '@/lib/schema/policy';

describe('a policy', () => {
  test('has the numbers of the domain by default', () => {
    const { halfLifeDays, weights, talkPoints, yellowPoints, yellowDays, lastWarningDays, doubleHours } =
      defaultPolicy('Europe/Moscow');
    expect({ halfLifeDays, weights, talkPoints, yellowPoints, yellowDays, lastWarningDays, doubleHours }).toEqual({
      halfLifeDays: 90,
      weights: { 1: 1, 2: 3, 3: 6 },
      talkPoints: 3,
      yellowPoints: 5,
      yellowDays: 90, // K-lift
      lastWarningDays: 180,
      doubleHours: 24, // K-double
    });
  });

  test.each(['Europe/Berlin', 'Asia/Kathmandu', 'UTC'])('takes the time zone %s', (timeZone) => {
    expect(policy.safeParse({ timeZone }).success).toBe(true);
  });

  test.each(['', 'Mars/Olympus', 'Europe/Berlin; x'])('refuses %o, which no day rule could work with (K-lift)', (timeZone) => {
    expect(policy.safeParse({ timeZone }).success).toBe(false);
  });
});
