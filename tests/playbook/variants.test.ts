import { describe, expect, test } from 'vitest';
import type { PlaybookFlags } from '@/lib/playbook/flags';
import { renderPlaybook } from '@/lib/playbook/render';
import { SCRIPT_LANGUAGES, type Playbook } from '@/lib/schema/playbook';
import { sampleValues } from './samples';
import { builtInPlaybook } from './built-in';

const PARTING = {
  en: /\bpart(?:ing)?\b|end(?:ing)? our work|stop working|working together at all|come to that|last warning|at stake/i,
  ru: /расста|прекра|заверш|разорв|продолжать ли|дойти|под вопросом/iu,
};

/** All that the client could hear or read: spoken blocks, answers, exits, letter. */
function heard(playbook: Playbook, flags: PlaybookFlags): string {
  const { blocks, reactions, exits, letter } = renderPlaybook(playbook, sampleValues[playbook.lang], flags);
  const spoken = blocks.filter(({ type }) => type === 'say' || type === 'ask').map(({ text }) => text);
  const answers = reactions.flatMap((reaction) => reaction.answers.map(({ text }) => text));
  return [...spoken, ...answers, ...exits, letter?.subject, ...(letter?.paragraphs ?? [])].join('\n');
}

const blockIds = (playbook: Playbook, flags: PlaybookFlags): string[] =>
  renderPlaybook(playbook, sampleValues[playbook.lang], flags).blocks.map(({ id }) => id);

describe.each(SCRIPT_LANGUAGES)('warning talk in %s', (lang) => {
  const playbook = builtInPlaybook('warning-talk', lang);

  test.each([true, false])('B-legal-early: nothing about parting while it may not be named (last warning: %s)', (lastWarning) => {
    const text = heard(playbook, { lastWarning });
    expect(text).not.toMatch(PARTING[lang]);
    expect(text).not.toContain(sampleValues[lang].otherwise);
  });

  test.each([true, false])('names the consequence and parting once it may (last warning: %s)', (lastWarning) => {
    const text = heard(playbook, { lastWarning, mayNameParting: true });
    expect(text).toMatch(PARTING[lang]);
    expect(text).toContain(sampleValues[lang].otherwise);
  });

  test('warns the speaker off while it may not be named', () => {
    expect(blockIds(playbook, {})).toContain('not-yet');
    expect(blockIds(playbook, { mayNameParting: true })).not.toContain('not-yet');
  });

  test('K-heard: the letter promises a second look only to a client who asked for it', () => {
    const [calm, objected] = [{}, { objected: true }].map((flags) => renderPlaybook(playbook, sampleValues[lang], flags).letter);
    expect(objected?.paragraphs.length).toBe((calm?.paragraphs.length ?? 0) + 1);
  });
});

describe.each(SCRIPT_LANGUAGES)('parting call in %s', (lang) => {
  const playbook = builtInPlaybook('parting-call', lang);
  const { reason, clause, firms } = sampleValues[lang];

  test('P-conflict: no reason is given anywhere unless the policy says so', () => {
    expect(heard(playbook, {})).not.toContain(reason);
    expect(heard(playbook, { stateReason: true })).toContain(reason);
  });

  test('P-conflict, C-step2: exactly one sentence about open work', () => {
    const variants: PlaybookFlags[] = [{ finishOpenWork: true }, { nothingOwed: true }, { leaveOpenWork: true }];
    const said = variants.map((flags) => blockIds(playbook, flags).filter((id) => id.startsWith('finish')));
    expect(said).toEqual([['finish'], ['finish-none'], ['finish-not']]);
  });

  test('B-law: no thanks, no good wishes, no recommendations', () => {
    const left = blockIds(playbook, { unlawful: true });
    for (const id of ['thank', 'fit', 'elsewhere', 'firms', 'wanted']) expect(left).not.toContain(id);
    expect(left).toContain('end');
    expect(heard(playbook, { unlawful: true })).not.toContain(firms[0]?.text);
  });

  test('A-decline: a lead is declined, not parted with', () => {
    expect(blockIds(playbook, { declining: true })).toContain('decline');
    expect(blockIds(playbook, { declining: true })).not.toContain('end');
    expect(heard(playbook, { declining: true })).not.toMatch(/31/);
  });

  test('C-step3: clause and firms are left out, not gaps, while they are empty', () => {
    const rendered = renderPlaybook(playbook, { ...sampleValues[lang], clause: '', firms: [] }, {});
    expect(rendered.blocks.filter(({ id }) => id === 'clause' || id === 'firms')).toEqual([]);
    expect(rendered.leftOut.toSorted()).toEqual(['clause', 'firms']);
    expect(rendered.missing).toEqual([]);
    expect(JSON.stringify(rendered)).not.toContain(clause);
  });

  test('A-call: told by e-mail, the letter does not claim that there was a talk', () => {
    const day = lang === 'en' ? '20 March 2026' : '20 марта 2026 года';
    expect(heard(playbook, {})).toContain(day);
    expect(heard(playbook, { byEmail: true })).not.toContain(day);
  });
});
