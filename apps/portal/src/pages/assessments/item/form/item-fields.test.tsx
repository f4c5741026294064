import { describe, expect, test } from '@jest/globals';
import { render, screen, waitFor, waitForElementToBeRemoved, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ComponentProps } from 'react';
import { blankContent, type Content } from '@countersign/domain/document/content';
import type { Placement } from '@countersign/domain/document/items';
import { AnswerFields } from '../../../../parts/content/form/AnswerFields.js';
import { anItem } from '../../reading/test-item.js';
import type { AnswerForm } from '../drafting/answer-form.js';
import { FindingsBeside } from '../findings/FindingsBeside.js';
import { FindingsWhenRead } from '../findings/FindingsWhenRead.js';
import { StanceFields } from './StanceFields.js';

const noError = () => undefined;
const blank: AnswerForm = { stance: null, reason: '', content: blankContent('question'), version: 0 };

const Stance = ({ placement }: { placement: Placement }) => {
  const [form, setForm] = useState(blank);
  const item = anItem({ id: 'n', placement, national: { kind: 'question', text: 'Said nationally' } });
  return (
    <>
      <StanceFields
        item={item}
        form={form}
        onChange={(part) => setForm((before) => ({ ...before, ...part }))}
        errorOf={noError}
      />
      <FindingsBeside document={[item]} item={item} form={form} matrixId="ico-3x3" />
    </>
  );
};

describe('the stance on a national item', () => {
  test('asks for a reason only where the national text does not stand', async () => {
    render(<Stance placement="national" />);
    await userEvent.click(screen.getByRole('radio', { name: 'Rely on it' }));
    expect(screen.queryByRole('textbox')).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'Reject it' }));
    expect(screen.getByLabelText('Why are you rejecting it?')).toBeTruthy();
  });

  test('never offers to adapt a locked text', () => {
    render(<Stance placement="locked" />);
    expect(screen.queryByRole('radio', { name: 'Adapt it' })).toBeNull();
  });

  test('is judged by the rules while it is chosen', async () => {
    render(<Stance placement="national" />);
    const rules = within(screen.getByRole('region', { name: 'Rule check for this item' }));
    expect(rules.getByRole('status').textContent).toMatch(/1 finding in this text/);
    await userEvent.click(screen.getByRole('radio', { name: 'Rely on it' }));
    expect(await rules.findByText(/No problems found/)).toBeTruthy();
  });
});

describe('what the rules say', () => {
  const item = anItem({ id: 'n', placement: 'national', national: { kind: 'question', text: 'Said nationally' } });
  const fromService = { rule: 'R', severity: 'error', itemId: 'n', field: null, remedy: 'Mend it.', law: [] };
  const told = [{ ...fromService, message: 'The service says so.' }];
  const document = [item];
  const rules = () => within(screen.getByRole('region', { name: 'Rule check for this item' }));
  const Rules = (part: Partial<ComponentProps<typeof FindingsWhenRead>>) => (
    <FindingsWhenRead
      told={told}
      isBegun={false}
      document={document}
      item={item}
      form={blank}
      matrixId="ico-3x3"
      {...part}
    />
  );

  test('stands there at once, from the service, with nothing to press', () => {
    render(<Rules />);
    expect(rules().getByRole('status').textContent).toMatch(/1 finding in this text/);
    expect(rules().getByText('The service says so.')).toBeTruthy();
    expect(rules().queryByRole('button')).toBeNull();
  });

  test('is of what stands in the form, by the rule book here, once somebody begins to write', async () => {
    const { rerender } = render(<Rules />);
    rerender(<Rules isBegun />);
    expect(rules().getByText('The service says so.')).toBeTruthy();
    await waitForElementToBeRemoved(() => screen.queryByText('The service says so.'));
    expect(rules().getByRole('status').textContent).toMatch(/1 finding in this text/);
  });

  test('stays what the service says until the whole document is here, by which the rule book judges', async () => {
    const { rerender } = render(<Rules document={null} isBegun />);
    expect(rules().getByText('The service says so.')).toBeTruthy();
    rerender(<Rules isBegun />);
    await waitFor(() => expect(screen.queryByText('The service says so.')).toBeNull());
  });

  test('is judged anew where somebody else saved meanwhile', async () => {
    const { rerender } = render(<Rules />);
    rerender(<Rules document={[{ ...item }]} />);
    expect(await screen.findByText(/1 finding in this text/)).toBeTruthy();
    expect(rules().queryByText('The service says so.')).toBeNull();
  });

  test('waits for the first letter of a row that is not there yet', async () => {
    const { rerender } = render(<Rules told={null} />);
    expect(rules().getByRole('status').textContent).toMatch(/when you begin to type/);
    rerender(<Rules told={null} isBegun />);
    expect(await screen.findByText(/1 finding in this text/)).toBeTruthy();
  });
});

const Answer = ({ initial }: { initial: Content }) => {
  const [content, setContent] = useState(initial);
  return <AnswerFields content={content} onChange={setContent} errorOf={noError} label="Your answer" />;
};

describe('the fields of an answer', () => {
  test('the level of a risk appears as it is scored', async () => {
    render(<Answer initial={blankContent('risk')} />);
    const before = within(screen.getByRole('group', { name: 'Before measures' }));
    await userEvent.click(before.getByRole('radio', { name: 'Probable' }));
    await userEvent.click(before.getByRole('radio', { name: 'Significant' }));
    expect(before.getByRole('status').textContent).toMatch(/High/);
  });

  test('an activity is asked what Part 3 asks only once it stands under Part 3', async () => {
    render(<Answer initial={blankContent('activity')} />);
    expect(screen.queryByLabelText('Law enforcement purpose')).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'Part 3 (law enforcement)' }));
    expect(screen.getByLabelText('Law enforcement purpose')).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'Schedule 8 condition' })).toBeNull();
    const sensitive = within(screen.getByRole('group', { name: 'Sensitive processing' }));
    await userEvent.click(sensitive.getByRole('radio', { name: 'Yes' }));
    await userEvent.click(screen.getByRole('radio', { name: /Paragraph 2:/ }));
    expect(screen.getByLabelText('Why is it necessary for the administration of justice?')).toBeTruthy();
    expect(screen.getByLabelText('Appropriate policy document')).toBeTruthy();
  });

  test('a number keeps what was typed, as it was typed', async () => {
    render(<Answer initial={{ kind: 'number', value: null as unknown as number }} />);
    await userEvent.type(screen.getByLabelText('Your answer'), '1,200 or so');
    expect(screen.getByLabelText<HTMLInputElement>('Your answer').value).toBe('1,200 or so');
  });
});
