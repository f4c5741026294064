import { afterEach, expect, jest, test } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { lazyPage } from './lazy-page.js';

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
  jest.restoreAllMocks();
});

const Greeting = ({ name }: { name: string }) => <p>Hello {name}</p>;

class Caught extends Component<{ readonly children: ReactNode }, { readonly said: string | null }> {
  override state = { said: null };
  static getDerivedStateFromError = (fault: unknown) => ({ said: String((fault as { why: string }).why) });
  override render = () => (this.state.said === null ? this.props.children : <p>Caught: {this.state.said}</p>);
}

test('a page is drawn as soon as its code is there, with no wait besides, and at once the next time', async () => {
  jest.useFakeTimers();
  try {
    const load = jest.fn(() => Promise.resolve(Greeting));
    const Page = lazyPage(load);
    const { unmount } = render(<Page name="Ada" />);
    expect(screen.queryByText('Hello Ada')).toBeNull();
    await act(() => Promise.resolve());
    expect(screen.getByText('Hello Ada')).toBeTruthy();
    unmount();
    render(<Page name="Ben" />);
    expect(screen.getByText('Hello Ben')).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(1);
  } finally {
    jest.useRealTimers();
  }
});

test('code that does not come is told, and is asked for again by whoever comes next', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  const load = jest
    .fn<() => Promise<typeof Greeting>>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch'))
    .mockResolvedValue(Greeting);
  const Page = lazyPage(load);
  const { unmount } = render(
    <Caught>
      <Page name="Ada" />
    </Caught>,
  );
  expect(await screen.findByText('Caught: unreachable')).toBeTruthy();
  unmount();
  render(<Page name="Ada" />);
  expect(await screen.findByText('Hello Ada')).toBeTruthy();
});
