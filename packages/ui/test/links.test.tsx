import { jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type AnchorProps, BackLink, Button, Link, LinkProvider, ServiceHeader, TaskList } from '../src/index.js';

const Routed = ({ href, ...rest }: AnchorProps) => <a {...rest} href={href} data-routed="" />;
const routed = () =>
  screen
    .getAllByRole('link')
    .filter((link) => link.hasAttribute('data-routed'))
    .map((link) => link.textContent);

test('the router draws the links that stay in the application, and no other', () => {
  render(
    <LinkProvider component={Routed}>
      <Link href="/here">Here</Link>
      <Link href="https://example.org">Elsewhere</Link>
      <Link href="//example.org">Elsewhere without a scheme</Link>
      <Link href="#field">Field</Link>
      <Link href="/file" download>
        File
      </Link>
      <Link href="/new" target="_blank">
        Window
      </Link>
    </LinkProvider>,
  );
  expect(routed()).toEqual(['Here']);
});

test('components use the router too', () => {
  render(
    <LinkProvider component={Routed}>
      <BackLink href="/back" />
      <TaskList items={[{ title: 'Task', href: '/task', status: 'Done' }]} />
      <Button href="/start">Start</Button>
    </LinkProvider>,
  );
  expect(routed()).toEqual(['Back', 'Task']);
  expect(screen.getByRole('button').hasAttribute('data-routed')).toBe(true);
});

describe('the menu of a narrow window', () => {
  const listeners = new Set<() => void>();
  beforeEach(() => {
    globalThis.matchMedia = (() => ({
      matches: true,
      addEventListener: (_: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
    })) as unknown as typeof matchMedia;
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'matchMedia');
    jest.restoreAllMocks();
  });

  test('opens and closes, and lets go of the window afterwards', async () => {
    const { unmount } = render(
      <ServiceHeader
        productName="Product"
        navigation={[
          { text: 'Home', href: '/', current: true },
          { text: 'Board', href: '/board' },
        ]}
      />,
    );
    const button = screen.getByRole('button', { name: 'Menu' });
    expect(screen.queryByRole('link', { name: 'Board' })).toBeNull();
    await userEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('link', { name: 'Home' }).getAttribute('aria-current')).toBe('page');
    await userEvent.click(button);
    expect(screen.queryByRole('link', { name: 'Board' })).toBeNull();
    unmount();
    expect(listeners.size).toBe(0);
  });
});
