// @vitest-environment happy-dom
import { useState } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ActionForm } from '@/components/cards/form/action-form';
import { announce, Button, Confirm, MoneyField, NumberField, type NumberFieldProps, Segmented, View } from '@/components/ui';
import type { Money } from '@/lib/schema/ids';
import { renderApp, screen, startApp } from '../support/app';

beforeEach(() => startApp());

describe('Escape', () => {
  test('closes the question first, then goes back', async () => {
    const onNo = vi.fn<() => void>();
    const onBack = vi.fn<() => void>();
    function Page() {
      const [asks, setAsks] = useState(true);
      return (
        <View title="Form" onBack={onBack}>
          {asks && (
            <Confirm
              question="Sure?"
              yes="Yes"
              onYes={() => undefined}
              onNo={() => {
                onNo();
                setAsks(false);
              }}
            />
          )}
        </View>
      );
    }
    const { user } = renderApp(<Page />);
    await screen.findByRole('group', { name: 'Sure?' });
    await user.keyboard('{Escape}');
    expect([onNo.mock.calls.length, onBack.mock.calls.length]).toEqual([1, 0]);
    await user.keyboard('{Escape}');
    expect(onBack).toHaveBeenCalledOnce();
  });
});

test('a question that needs a reason waits for one', async () => {
  const onYes = vi.fn<() => void>();
  function Page() {
    const [value, onChange] = useState('');
    return (
      <Confirm
        question="Lift it?"
        yes="Lift"
        reason={{ label: 'Reason', value, onChange }}
        onYes={onYes}
        onNo={() => undefined}
      />
    );
  }
  const { user } = renderApp(<Page />);
  expect(await screen.findByRole('button', { name: 'Lift' })).toBeDisabled();
  expect(screen.getByRole('textbox', { name: /Reason/ })).toHaveFocus();
  await user.keyboard(' ');
  expect(screen.getByRole('button', { name: 'Lift' })).toBeDisabled();
  await user.keyboard('better now');
  await user.click(screen.getByRole('button', { name: 'Lift' }));
  expect(onYes).toHaveBeenCalledOnce();
  expect(screen.getByRole('textbox', { name: /Reason/ })).toHaveValue(' better now');
});

test('an emptied number is no number, not 0', async () => {
  const onChange = vi.fn<(value: number | undefined) => void>();
  function Page() {
    const [value, setValue] = useState<number | undefined>(5);
    return (
      <NumberField
        label="Minutes"
        value={value}
        onChange={(next) => {
          setValue(next);
          onChange(next);
        }}
      />
    );
  }
  const { user } = renderApp(<Page />);
  const field = await screen.findByRole('textbox', { name: 'Minutes' });
  await user.clear(field);
  await user.tab();
  expect(onChange).toHaveBeenLastCalledWith(undefined);
});

describe('a number is read as people type it', () => {
  function Page({ onChange, ...rest }: Omit<NumberFieldProps, 'label' | 'value'>) {
    const [value, setValue] = useState<number | undefined>();
    return (
      <NumberField
        {...rest}
        label="Number"
        value={value}
        onChange={(next) => {
          setValue(next);
          onChange(next);
        }}
      />
    );
  }
  const field = () => screen.findByRole('textbox', { name: 'Number' });

  test.each([
    ['1,5', 1.5, '1.5'],
    ['1.5', 1.5, '1.5'],
    ['1,200', 1200, '1,200'],
    ['1 200,50', 1200.5, '1,200.5'],
    ['1\u00a0200,50', 1200.5, '1,200.5'],
    ['1.200,50 €', 1200.5, '1,200.5'],
    ["1'200", 1200, '1,200'],
    ['−15', -15, '-15'],
    ['0,125', 0.125, '0.125'],
    ['1,20,000.5', 120_000.5, '120,000.5'],
    ['.5', 0.5, '0.5'],
  ])('%s', async (typed, number, shown) => {
    const onChange = vi.fn<(value: number | undefined) => void>();
    const { user } = renderApp(<Page onChange={onChange} />);
    await user.type(await field(), typed);
    await user.tab();
    expect(onChange.mock.calls).toEqual([[number]]);
    expect(await field()).toHaveValue(shown);
  });

  test.each([
    ['soon', 'Enter a number, for example 1,234.5.'],
    ['1.2.3,4,5', 'Enter a number, for example 1,234.5.'],
    ['27.11.2026', 'Enter a number, for example 1,234.5.'],
    ['1,234,5', 'Enter a number, for example 1,234.5.'],
    ['1:30', 'Enter a number, for example 1,234.5.'],
    ['7', 'At most 5.'],
    ['0', 'At least 1.'],
    ['2,5', 'Enter a whole number.'],
  ])('%s stays as it is typed, and the field says what would do', async (typed, said) => {
    const onChange = vi.fn<(value: number | undefined) => void>();
    const { user } = renderApp(<Page onChange={onChange} min={1} max={5} step={1} />);
    await user.type(await field(), typed);
    await user.tab();
    expect(onChange).not.toHaveBeenCalled();
    expect(await field()).toHaveValue(typed);
    expect(await field()).toHaveAccessibleDescription(said);
    await user.clear(await field());
    await user.type(await field(), '3{Enter}');
    expect(onChange.mock.calls).toEqual([[3]]);
    expect(await field()).toBeValid();
  });

  test('arrow keys step within the range', async () => {
    const onChange = vi.fn<(value: number | undefined) => void>();
    const { user } = renderApp(<Page onChange={onChange} min={1} max={3} />);
    await user.type(await field(), '2{ArrowUp}{ArrowUp}{ArrowDown}');
    expect(onChange.mock.calls).toEqual([[3], [2]]);
    expect(await field()).toHaveValue('2');
  });

  test('a form with a number that nobody can read is not sent', async () => {
    const onSubmit = vi.fn<() => void>();
    const { user } = renderApp(
      <ActionForm submit="Save" onSubmit={onSubmit} isPending={false} refusal={null}>
        {(showMissing) => (
          <>
            <Page onChange={() => undefined} />
            {showMissing && <p>something is missing</p>}
          </>
        )}
      </ActionForm>,
    );
    await user.type(await field(), 'soon');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSubmit).not.toHaveBeenCalled();
    expect(screen.getByText('something is missing')).toBeVisible();
    expect(await field()).toHaveFocus();
    await user.clear(await field());
    await user.type(await field(), '4{Enter}');
    expect(onSubmit).toHaveBeenCalledOnce();
    expect(screen.queryByText('something is missing')).toBeNull(); // sent, it begins afresh
  });
});

test('money without an amount is no money; the currency stays chosen', async () => {
  const onChange = vi.fn<(value: Money | undefined) => void>();
  function Page() {
    const [value, setValue] = useState<Money | undefined>();
    return (
      <MoneyField
        label="Lost"
        currency="RUB"
        value={value}
        onChange={(next) => {
          setValue(next);
          onChange(next);
        }}
      />
    );
  }
  const { user } = renderApp(<Page />);
  await user.type(await screen.findByRole('textbox', { name: 'Lost' }), '12.5');
  await user.tab();
  expect(onChange).toHaveBeenLastCalledWith({ amount: 12.5, currency: 'RUB' });
  await user.clear(screen.getByRole('textbox', { name: 'Lost' }));
  await user.tab();
  expect(onChange).toHaveBeenLastCalledWith(undefined);
});

test('a currency that is typed with the amount is taken over', async () => {
  const onChange = vi.fn<(value: Money | undefined) => void>();
  const { user } = renderApp(<MoneyField label="Lost" currency="EUR" value={undefined} onChange={onChange} />);
  await user.type(await screen.findByRole('textbox', { name: 'Lost' }), '1 200,50 руб.');
  await user.tab();
  expect(onChange.mock.calls).toEqual([[{ amount: 1200.5, currency: 'RUB' }]]);
});

test('one of a few by arrow keys', async () => {
  const onChange = vi.fn<(value: string) => void>();
  const options = [
    { id: 'a', label: 'Alpha' },
    { id: 'b', label: 'Beta', hint: 'The second' },
  ];
  const { user } = renderApp(<Segmented label="Which" options={options} value="a" onChange={onChange} />);
  await screen.findByRole('radiogroup', { name: 'Which' });
  await user.tab();
  await user.keyboard('{ArrowRight}');
  expect(onChange).toHaveBeenLastCalledWith('b');
});

test('what was done is said in the live region, also twice', async () => {
  const { user } = renderApp(<Button onPress={() => announce('Note saved')}>Save</Button>);
  const status = await screen.findByRole('status');
  expect(status).toHaveTextContent('');
  expect(status).toHaveAttribute('aria-live', 'polite');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const before = await screen.findByText('Note saved');
  expect(screen.getByRole('status')).toBe(status); // screen readers watch the one that was there before it spoke (WCAG 4.1.3)
  expect(status).toContainElement(before);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByRole('status')).toBe(status);
  expect(screen.getByText('Note saved')).not.toBe(before); // new in it: they read it again
});

test('a fault of ours ends in words, not in an empty page', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  function Broken(): never {
    throw new Error('out of cheese');
  }
  renderApp(<Broken />);
  expect(await screen.findByRole('alert')).toHaveTextContent('out of cheese');
  expect(screen.getByRole('button', { name: 'Reload' })).toBeInTheDocument();
});
