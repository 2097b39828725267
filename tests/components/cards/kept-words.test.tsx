// @vitest-environment happy-dom
import { cleanup, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PanelView } from '@/components/ui';
import { updateSettings } from '@/lib/settings/update-settings';
import { db } from '@/lib/store/database';
import { sourceFiles } from '../../meta/source-files';
import { Parting } from '../case/parting';
import { screen, startApp } from '../support/app';
import { Past, dayAgo, showClient, stored } from './past';

// A panel that is closed in the middle of a sentence loses no word of it.

const WORDS = 'In my own words';

interface Kept {
  /** A client in a state in which the form is offered. @returns the view with the form */
  past: () => Promise<{ client: string; panel: PanelView }>;
  /** Leads to the field, if it is not there at once. */
  reach?: (user: UserEvent) => Promise<void>;
  field: RegExp;
  /** What else the form needs, then sends it. */
  send: (user: UserEvent) => Promise<void>;
  /** Type of the event that is written, and where the words are in it. */
  writes: [type: string, field: string];
}

const press = (name: string | RegExp) => async (user: UserEvent) => user.click(await screen.findByRole('button', { name }));
const pick = async (user: UserEvent, name: string | RegExp) => user.click(await screen.findByRole('radio', { name }));
const at = (client: string, name: string, ref: string) => ({ client, panel: { name, ref } as PanelView });

const warned = async () => {
  const past = new Past();
  const card = await past.yellow([await past.note('abuse', 3, 3)], 2);
  await past.tell(card, 1);
  return { past, card };
};
const onCard = (name: string) => async () => {
  const { past, card } = await warned();
  return at(past.client, name, card);
};
const onHold = (name: string) => async () => {
  const past = new Past();
  await past.note('disrespect', 2, 3);
  return at(past.client, name, await past.run('setHold', { reason: 'Unpaid', until: 'paid', notes: [] }, 2));
};
const onProposal = (name: string) => async () => {
  const past = await new Parting().proposed();
  return at(past.client, name, past.red);
};
const onCase = async () => {
  const past = await new Parting().decided();
  return at(past.client, 'case', past.red);
};
/** In a team, where the user is the manager: decided with a reason, not with a code. */
const asManager = (past: Kept['past']) => async () => {
  const made = await past();
  await updateSettings({ work: 'team', role: 'manager' });
  return made;
};
const FORMS: Record<string, Kept> = {
  'renew a card': {
    past: onCard('card.yellow.renew'),
    field: /Reason/,
    send: press('Renew'),
    writes: ['card.yellow.renewed', 'reason'],
  },
  'look at a card again (K-heard)': {
    past: onCard('card.yellow.look'),
    field: /Why/,
    send: async (user) => {
      await user.type(screen.getByRole('textbox', { name: /Who looked again/ }), 'Tom');
      await user.click(screen.getAllByRole('radio')[0]!);
      await press('Save the second look')(user);
    },
    writes: ['card.yellow.looked-again', 'words'],
  },
  'what the client answered (K-heard)': {
    past: onCard('card.yellow.answer'),
    reach: (user) => pick(user, /Objected|objected/),
    field: /words/i,
    send: async (user) => user.click(document.querySelector<HTMLElement>('form button[type="submit"]')!),
    writes: ['card.yellow.answered', 'words'],
  },
  'what the client said to a hold (K-heard)': {
    past: onHold('card.hold.tell'),
    reach: (user) => pick(user, /Objected|objected/),
    field: /words/i,
    send: async (user) => user.click(document.querySelector<HTMLElement>('form button[type="submit"]')!),
    writes: ['hold.told', 'heard'],
  },
  'release a hold (A3-ladder)': {
    past: onHold('card.hold.release'),
    field: /.*/,
    send: async (user) => {
      await user.click(screen.getAllByRole('radio').at(-1)!);
      await user.click(document.querySelector<HTMLElement>('form button[type="submit"]')!);
    },
    writes: ['hold.released', 'reason'],
  },
  'end a measure': {
    past: async () => {
      const past = new Past();
      const dates = { toldOn: dayAgo(2), from: dayAgo(2) };
      await past.note('disrespect', 2, 3);
      const ref = await past.run('startRemedy', { remedy: 'D-price', agreed: '10 % more', ...dates }, 2);
      return at(past.client, 'card.remedy.end', ref);
    },
    field: /.*/,
    send: async (user) => {
      await user.click(screen.getAllByRole('radio')[0]!);
      await user.click(document.querySelector<HTMLElement>('form button[type="submit"]')!);
    },
    writes: ['remedy.ended', 'how'],
  },
  'withdraw a note (K-undo)': {
    past: async () => {
      const past = new Past();
      const ref = await past.note('disrespect', 2, 3);
      return at(past.client, 'note.withdraw', ref);
    },
    field: /.*/,
    send: async (user) => user.click(document.querySelector<HTMLElement>('form button[type="submit"]')!),
    writes: ['note.withdrawn', 'reason'],
  },
  'approve a proposal (B-manager)': {
    past: asManager(onProposal('card.red.decide')),
    field: /.*/,
    send: async (user) => user.click(document.querySelector<HTMLElement>('form button[type="submit"]')!),
    writes: ['card.red.approved', 'reason'],
  },
  'decline a proposal (B-manager)': {
    past: asManager(onProposal('card.red.decide')),
    reach: press('Decline'),
    field: /Reason/,
    send: press('Decline'),
    writes: ['card.red.declined', 'reason'],
  },
  'a second opinion (D-second-opinion)': {
    past: async () => {
      const past = new Past();
      const note = await past.note('abuse', 3, 3);
      return at(
        past.client,
        'card.red.decide',
        await past.run('proposeRedCard', { ground: 'abuse', reason: 'No', notes: [note] }, 2),
      );
    },
    reach: async (user) => {
      const offer = () => screen.queryByRole('button', { name: 'Record a second opinion' });
      await waitFor(() => expect(offer() ?? screen.queryByRole('button', { name: 'Save the opinion' })).toBeTruthy());
      const button = offer(); // gone where words were kept: the form is open then
      if (button) await user.click(button);
    },
    field: /What did they say/,
    send: async (user) => {
      await user.type(screen.getByRole('textbox', { name: /Whom did you ask/ }), 'Tom');
      await press('Save the opinion')(user);
    },
    writes: ['card.red.opinion', 'answer'],
  },
  'decide on a quarrel (B-public)': {
    past: asManager(async () => {
      const past = new Past();
      await past.note('disrespect', 2, 3);
      const answers = { ground: 'g', follows: 'f', others: 'o', standing: 's' };
      return at(past.client, 'quarrel.decide', await past.run('weighQuarrel', { what: 'A post', ...answers }, 2));
    }),
    field: /.*/,
    send: async (user) => {
      await user.click(screen.getAllByRole('radio')[0]!);
      await user.click(document.querySelector<HTMLElement>('form button[type="submit"]')!);
    },
    writes: ['quarrel.decided', 'reason'],
  },
  'open a stage again (K-undo)': {
    past: onCase,
    reach: async (user) => {
      await press(/Decide/)(user);
      await press('Reopen')(user);
    },
    field: /Why is it opened again/,
    send: press('Reopen this stage'),
    writes: ['case.stage.reopened', 'reason'],
  },
  'close a stage all the same (an override is in writing)': {
    past: onCase,
    reach: async (user) => {
      await press('Close this stage')(user);
      await press("Close by a manager's decision")(user);
    },
    field: /why/i,
    send: press('Close all the same'),
    writes: ['case.stage.closed', 'override'],
  },
};

beforeEach(() => startApp({ work: 'alone' }));

describe('typed, closed, opened again', () => {
  test.each(Object.entries(FORMS))('%s', async (_, { past, reach, field, send, writes: [type, place] }) => {
    const { client, panel } = await past();
    const open = async () => {
      const { user } = showClient(client, panel);
      await waitFor(() => expect(document.querySelector('button')).toBeTruthy());
      await screen.findByRole('button', { name: 'Back' });
      await reach?.(user);
      const boxes = await screen.findAllByRole<HTMLTextAreaElement>('textbox', { name: field });
      const box = boxes.at(-1)!;
      return { user, box };
    };
    const first = await open();
    await first.user.type(first.box, WORDS);
    await waitFor(async () => expect(JSON.stringify(await db.drafts.toArray())).toContain(WORDS));
    cleanup();

    const second = await open();
    await waitFor(() => expect(second.box).toHaveValue(WORDS));
    await send(second.user);
    await waitFor(async () => expect(JSON.stringify((await stored(type)).at(-1)?.[place])).toContain(WORDS));
    await waitFor(async () => expect(await db.drafts.count()).toBe(0));
  });
});

test('no form keeps words in a state that is gone with the panel', () => {
  const fields = /<(?:WordedArea|TextArea|HeardFields|SecondOpinion)\b(?:(?!\/>)[\s\S])*onChange=\{set[A-Z]\w*\}/;
  const files = sourceFiles('components').filter((file) => file.endsWith('.tsx'));
  expect(files.filter((file) => fields.test(readFileSync(file, 'utf8')))).toEqual([]);
});
