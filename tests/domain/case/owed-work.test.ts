import { describe, expect, test } from 'vitest';
import { owedWork, withAnswer } from '@/lib/domain/case/owed-work';
import { dayText } from '../history';
import { BEFORE_CALL, Parting, STAGE_VALUES } from '../red-parting';

const TWO = [
  { what: 'Report', owner: 'Bob', due: dayText(60) },
  { what: 'Archive', owner: 'Ann', due: dayText(61) },
];
const called = (deliverables: object[] = TWO) => {
  const parting = new Parting().done(22, 'decide', 'legal');
  parting.fill(22, 'owed', { deliverables });
  parting.close(22, 'owed');
  return parting.done(23, 'alternatives', 'prepare').done(25, 'call');
};

describe('what we owe (C-step2)', () => {
  test('each with owner and date; lines without a text are not written yet', () => {
    const parting = new Parting();
    parting.item(22, 'deliverables', [...TWO, { what: ' ', owner: 'Tim' }]);
    expect(owedWork(parting.red)).toEqual(TWO.map((row) => ({ ...row, answer: undefined })));
  });
  test('nothing, if we owe nothing', () => {
    const parting = new Parting();
    parting.item(22, 'deliverables', TWO);
    parting.item(22, 'nothingOwed', true);
    expect(owedWork(parting.red)).toEqual([]);
  });
});

describe('do they still want it? (C-step5)', () => {
  test('cannot be answered before the call is over (C-step3)', () => {
    const parting = new Parting().done(22, ...BEFORE_CALL);
    const answer = { field: 'confirmed', value: [{ what: 'Report', answer: 'yes' }] };
    expect(parting.refusal('case.item', answer, 23, parting.ref)).toMatchObject({ code: 'stage-locked' });
    parting.done(25, 'call');
    expect(parting.refusal('case.item', answer, 26, parting.ref)).toBeNull();
  });
  test('an answer that nobody offers is refused', () => {
    const parting = called();
    const answer = { field: 'confirmed', value: [{ what: 'Report', answer: 'perhaps' }] };
    expect(parting.refusal('case.item', answer, 26, parting.ref)).toMatchObject({ code: 'value-invalid' });
  });
  test('two things that read alike are answered each by itself, in any order', () => {
    const parting = called([...TWO, { ...TWO[0], what: ' Report', due: dayText(90) }]);
    const answer = (place: number, given: 'yes' | 'no') => {
      const work = owedWork(parting.red);
      const changed = work[place];
      if (changed) parting.item(26, 'confirmed', withAnswer(work, changed, given));
      return owedWork(parting.red).map((one) => one.answer);
    };
    expect(answer(2, 'no')).toEqual([undefined, undefined, 'no']);
    expect(answer(0, 'yes')).toEqual(['yes', undefined, 'no']);
    parting.fill(26, 'afterwards', STAGE_VALUES.afterwards);
    expect(parting.closeRefusal(26, 'afterwards')).toMatchObject({ fields: ['confirmed'] });
    expect(answer(1, 'yes')).toEqual(['yes', 'yes', 'no']);
    expect(parting.closeRefusal(26, 'afterwards')).toBeNull();
  });
  test('answers of an earlier Sideline, which answered both at once, stand', () => {
    const parting = called([...TWO, { ...TWO[0] }]);
    const both = ['Report', 'Archive', 'Report'].map((what) => ({ what, answer: 'yes' }));
    parting.item(26, 'confirmed', both);
    expect(owedWork(parting.red).map((one) => one.answer)).toEqual(['yes', 'yes', 'yes']);
  });
  const cases: [string, [string, string][], boolean][] = [
    ['not asked at all, as before it could be', [], true],
    ['asked about one only', [['Report', 'yes']], false],
    [
      'one is open',
      [
        ['Report', 'yes'],
        ['Archive', 'not-yet'],
      ],
      false,
    ],
    [
      'one was reworded since',
      [
        ['Report', 'yes'],
        ['The archive', 'yes'],
      ],
      false,
    ],
    [
      'all answered',
      [
        ['Report', 'yes'],
        ['Archive', 'no'],
      ],
      true,
    ],
  ];
  test.each(cases)('closing the stage: %s', (_, answers, closes) => {
    const parting = called();
    if (answers.length > 0)
      parting.item(
        26,
        'confirmed',
        answers.map(([what, answer]) => ({ what, answer })),
      );
    parting.fill(26, 'afterwards', STAGE_VALUES.afterwards);
    const refusal = parting.closeRefusal(26, 'afterwards');
    if (closes) expect(refusal).toBeNull();
    else expect(refusal).toMatchObject({ code: 'fields-missing', fields: ['confirmed'] });
  });
});
