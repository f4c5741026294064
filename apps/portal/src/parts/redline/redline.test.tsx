import { describe, expect, test } from '@jest/globals';
import { render } from '@testing-library/react';
import { blankContent, type Content } from '@countersign/domain/document/content';
import { Redline } from './Redline.js';

const text = (value: string): Content => ({ kind: 'question', text: value });

describe('a redline', () => {
  test('shows what was taken out and what was put in, and says so in words', () => {
    const { container } = render(
      <Redline before={text('Logs are kept for one year.')} after={text('Logs are kept for two years.')} />,
    );
    expect([...container.querySelectorAll('del')].map((one) => one.textContent).join()).toContain('one');
    expect([...container.querySelectorAll('ins')].map((one) => one.textContent).join()).toContain('put in: two');
  });

  test('shows an untouched text unmarked', () => {
    const { container } = render(<Redline before={text('The same.')} after={text('The same.')} />);
    expect(container.querySelectorAll('del, ins')).toHaveLength(0);
    expect(container.textContent).toBe('The same.');
  });

  test('compares fields of a component by name', () => {
    const component = {
      ...blankContent('component'),
      component: 'teams-chat',
      processor: 'microsoft',
      storage: 'United Kingdom',
      processing: 'Not confirmed',
      support: 'Not confirmed',
    };
    const { container } = render(<Redline before={component} after={{ ...component, storage: 'Ireland' }} />);
    expect(container.textContent).toContain('Where data is stored: taken out: United Kingdom');
    expect(container.textContent).toContain('put in: Ireland');
  });
});
