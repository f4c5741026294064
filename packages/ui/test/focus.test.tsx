import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { DateInput, ErrorSummary, JumpLink, NotificationBanner, Radios, SkipLink, TextInput } from '../src/index.js';

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
  globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
});

describe('error summary', () => {
  const page = (attempt: number) => (
    <StrictMode>
      <ErrorSummary
        attempt={attempt}
        errors={[
          { text: 'Enter a reason', href: '#reason' },
          { text: 'Select a basis', href: '#basis' },
        ]}
      />
      <TextInput id="reason" label="Reason" />
      <Radios name="basis" legend="Basis" items={[{ value: 'consent', text: 'Consent' }]} />
    </StrictMode>
  );
  const summary = () => screen.getByRole('alert').parentElement;

  test('takes focus when it appears', () => {
    render(page(1));
    expect(document.activeElement).toBe(summary());
  });

  test('leaves no tabindex behind once focus has gone', async () => {
    render(page(1));
    await userEvent.tab();
    expect(summary()?.hasAttribute('tabindex')).toBe(false);
  });

  test('takes focus again on the next attempt, and not on another render', async () => {
    const { rerender } = render(page(1));
    await userEvent.click(screen.getByLabelText('Reason'));
    rerender(page(1));
    expect(document.activeElement).toBe(screen.getByLabelText('Reason'));
    rerender(page(2));
    expect(document.activeElement).toBe(summary());
  });

  test.each([
    ['Enter a reason', () => screen.getByLabelText('Reason')],
    ['Select a basis', () => screen.getByLabelText('Consent')],
  ])('leads from "%s" to its field', async (text, field) => {
    render(page(1));
    await userEvent.click(screen.getByRole('link', { name: text }));
    expect(document.activeElement).toBe(field());
  });
});

describe('an error summary of several fields', () => {
  const texts = () => screen.getAllByRole('link').map((link) => link.textContent);
  const page = (...errors: readonly (readonly [string, string])[]) => (
    <StrictMode>
      <ErrorSummary attempt={1} errors={errors.map(([text, href]) => ({ text, href }))} />
      <TextInput id="title" label="Title" />
      <DateInput id="since" namePrefix="since" legend="After" />
      <TextInput id="proof" label="Proof" />
    </StrictMode>
  );

  test('has a link for each, in the order of the page, whatever the order that they came in', () => {
    const { rerender } = render(page(['Proof', '#proof'], ['Elsewhere', '/elsewhere'], ['Title', '#title']));
    expect(texts()).toEqual(['Title', 'Elsewhere', 'Proof']);
    rerender(page(['After', '#since'], ['Too long', '#title'], ['Proof', '#proof'], ['Blank', '#title']));
    expect(texts()).toEqual(['Too long', 'Blank', 'After', 'Proof']);
  });

  test('each link focuses its field, and the first part of a date', async () => {
    render(page(['Enter a title', '#title'], ['Enter the day', '#since'], ['Say what shows it', '#proof']));
    for (const [text, label] of [
      ['Enter a title', 'Title'],
      ['Enter the day', 'Day'],
      ['Say what shows it', 'Proof'],
    ] as const) {
      await userEvent.click(screen.getByRole('link', { name: text }));
      expect(document.activeElement).toBe(screen.getByLabelText(label));
    }
  });
});

test('the skip link moves focus to the content and marks it only while it has focus', async () => {
  render(
    <>
      <SkipLink />
      <main id="main-content">
        <button type="button">Next</button>
      </main>
    </>,
  );
  await userEvent.click(screen.getByRole('link', { name: 'Skip to main content' }));
  const main = screen.getByRole('main');
  expect(document.activeElement).toBe(main);
  expect(main.className).toBe('govuk-skip-link-focused-element');
  await userEvent.tab();
  expect(main.className).toBe('');
  expect(main.hasAttribute('tabindex')).toBe(false);
});

test('a link further along the page takes focus with it', async () => {
  render(
    <>
      <JumpLink to="advice">Go to your advice</JumpLink>
      <button type="button">In between</button>
      <h2 id="advice">Your advice</h2>
      <button type="button">Add a point</button>
    </>,
  );
  await userEvent.click(screen.getByRole('link', { name: 'Go to your advice' }));
  expect(document.activeElement).toBe(screen.getByRole('heading'));
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a point' }));
});

test('a banner of success takes focus, another does not', () => {
  const { unmount } = render(<NotificationBanner heading="The release is due" />);
  expect(document.activeElement).toBe(document.body);
  unmount();
  render(<NotificationBanner type="success" heading="Saved" />);
  expect(document.activeElement).toBe(screen.getByRole('alert'));
});
