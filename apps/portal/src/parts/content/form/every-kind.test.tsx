import { describe, expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { blankContent, contentKinds, fieldsOfKind, type Content } from '@countersign/domain/document/content';
import { useState } from 'react';
import { AroundProvider } from '../words/around.js';
import { ContentView } from '../view/ContentView.js';
import { groupsOf } from '../words/groups.js';
import { KindFields } from './KindFields.js';

const items = [{ id: 'chat', kind: 'activity', title: 'Chat of detectives', isTable: false }] as const;

const Form = ({ initial, wrong }: { readonly initial: Content; readonly wrong?: string }) => {
  const [content, setContent] = useState(initial);
  return (
    <AroundProvider matrixId="ico-3x3" items={items} hrefOf={(id) => `/items/${id}`}>
      <KindFields
        content={content}
        onChange={setContent}
        errorOf={(field) => (field === wrong ? 'Say it' : undefined)}
      />
      <output>{JSON.stringify(content)}</output>
    </AroundProvider>
  );
};

const said = () => JSON.parse(document.querySelector('output')?.textContent ?? '{}') as Record<string, unknown>;

describe.each(contentKinds)('%s', (kind) => {
  test('asks every field in one place', () => {
    const grouped = groupsOf(kind).flatMap(({ fields }) => fields);
    expect([...grouped].sort()).toEqual(Object.keys(fieldsOfKind(kind)).sort());
  });

  test('gives every input a name, and can be read while it is blank', () => {
    const { container } = render(<Form initial={blankContent(kind)} />);
    for (const role of ['textbox', 'combobox', 'radio', 'checkbox', 'button'] as const)
      expect(screen.queryAllByRole(role, { name: '' })).toEqual([]);
    expect(container.querySelectorAll('input, select, textarea, button').length).toBeGreaterThan(0);
    render(<ContentView content={blankContent(kind)} />);
  });
});

describe('fields that are made from the table of kinds', () => {
  test('nothing is chosen at first, and a yes or no is kept as one', async () => {
    render(<Form initial={blankContent('evidence')} />);
    const held = within(screen.getByRole('group', { name: /held/i }));
    expect(held.getByRole<HTMLInputElement>('radio', { name: 'No' }).checked).toBe(false);
    await userEvent.click(held.getByRole('radio', { name: 'No' }));
    expect(said()['held']).toBe(false);
  });

  test('a day is three fields, and what is no day is kept to be refused', async () => {
    render(<Form initial={blankContent('review')} />);
    await userEvent.type(screen.getByLabelText('Day'), '3');
    await userEvent.type(screen.getByLabelText('Month'), '4');
    expect(said()['next']).toBe('-4-3');
    await userEvent.type(screen.getByLabelText('Year'), '2027');
    expect(said()['next']).toBe('2027-04-03');
    expect(screen.getByLabelText<HTMLInputElement>('Month').value).toBe('4');
  });

  test('entries of a list are added and removed, and an error stands at its own field', async () => {
    render(<Form initial={blankContent('processor')} wrong="assurances-0-asked" />);
    await userEvent.click(screen.getByRole('button', { name: 'Add a question' }));
    const entry = within(screen.getByRole('group', { name: 'Question 1' }));
    expect(entry.getByText('Say it').id).toBe('assurances-0-asked-error');
    expect(document.getElementById('assurances-0-asked')?.getAttribute('aria-describedby')).toContain('error');
    await userEvent.click(entry.getByRole('button', { name: 'Remove question 1' }));
    expect(said()['assurances']).toEqual([]);
  });

  test('another row is chosen by its title, and read as the way there', async () => {
    render(<Form initial={blankContent('use')} />);
    const choice = document.getElementById('activity');
    await userEvent.selectOptions(choice as HTMLSelectElement, 'Chat of detectives');
    expect(said()['activity']).toBe('chat');
    render(
      <AroundProvider matrixId="ico-3x3" items={items} hrefOf={(id) => `/items/${id}`}>
        <ContentView content={{ ...blankContent('use'), activity: 'chat' }} />
      </AroundProvider>,
    );
    expect(screen.getByRole('link', { name: 'Chat of detectives' }).getAttribute('href')).toBe('/items/chat');
  });

  test('what hangs on an answer is asked once it is given', async () => {
    render(<Form initial={blankContent('people-views')} />);
    expect(document.getElementById('whyNot')).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'No' }));
    expect(document.getElementById('whyNot')).not.toBeNull();
  });

  test('the logs of a component ask for all six operations', async () => {
    render(<Form initial={blankContent('logging')} />);
    const collection = within(screen.getByRole('group', { name: 'Collection' }));
    await userEvent.click(collection.getByRole('radio', { name: 'Yes' }));
    expect(said()['operations']).toHaveLength(6);
    expect(document.getElementById('operations-0-events')).not.toBeNull();
    expect(document.getElementById('operations-1-events')).toBeNull();
  });
});

test('what was said in a field that is not asked any more is shown as kept, and comes back with what it hangs on', async () => {
  const words = 'It took an afternoon to write this.';
  render(<Form initial={{ ...blankContent('people-views'), kind: 'people-views', sought: true, how: words }} />);
  expect(screen.queryByText(/Kept, and not asked now/)).toBeNull();
  const sought = within(screen.getByRole('group', { name: /sought|asked|views/i }));
  await userEvent.click(sought.getByRole('radio', { name: 'No' }));
  expect(screen.getByText('Kept but not asked now (1)')).toBeTruthy();
  expect(screen.getByText(words)).toBeTruthy();
  expect(said()['how']).toBe(words);
  await userEvent.click(sought.getByRole('radio', { name: 'Yes' }));
  expect(screen.queryByText(/Kept, and not asked now/)).toBeNull();
  expect(screen.getByDisplayValue(words)).toBeTruthy();
});
