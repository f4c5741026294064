import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { keepFocus } from './keep-focus.js';

let stop: () => void;

beforeEach(() => {
  stop = keepFocus();
});
afterEach(() => stop());

const settled = () => act(() => new Promise((done) => setTimeout(done, 80)));
const focused = () => document.activeElement;

const Files = ({ names }: { readonly names: readonly string[] }) => {
  const [left, setLeft] = useState(names);
  return (
    <main>
      <h1>Item</h1>
      <section>
        <h2>Files</h2>
        {left.length === 0 && <p>No file is held here.</p>}
        <ul>
          {left.map((name) => (
            <li key={name}>
              {name}
              <button type="button" onClick={() => setLeft(left.filter((one) => one !== name))}>
                Remove {name}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
};

const remove = async (name: string) => {
  await userEvent.click(screen.getByRole('button', { name: `Remove ${name}` }));
  await settled();
};

describe('a row that is removed', () => {
  test('hands focus to the one that takes its place', async () => {
    render(<Files names={['one', 'two', 'three']} />);
    await remove('two');
    expect(focused()?.textContent).toContain('three');
    expect(focused()?.tagName).toBe('LI');
  });

  test('and was the last hands it to the one before', async () => {
    render(<Files names={['one', 'two']} />);
    await remove('two');
    expect(focused()?.textContent).toContain('one');
  });

  test('and was the only one hands it to the heading of the list', async () => {
    render(<Files names={['one']} />);
    await remove('one');
    expect(focused()?.textContent).toBe('Files');
  });
});

const Table = () => {
  const [left, setLeft] = useState(['one', 'two']);
  return (
    <table>
      <tbody>
        {left.map((name) => (
          <tr key={name}>
            <td>{name}</td>
            <td>
              <button type="button" onClick={() => setLeft(left.filter((one) => one !== name))}>
                Remove {name}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

test('a row of a table hands focus to the row that takes its place', async () => {
  render(<Table />);
  await remove('one');
  expect(focused()?.tagName).toBe('TR');
  expect(focused()?.textContent).toContain('two');
});

const Points = () => {
  const [points, setPoints] = useState(['first', 'second', 'third']);
  return (
    <form>
      <h2>Your advice</h2>
      {points.map((point, index) => (
        <div key={index}>
          <textarea aria-label={`Point ${index + 1}`} defaultValue={point} />
          <button type="button" onClick={() => setPoints(points.toSpliced(index, 1))}>
            Remove point {index + 1}
          </button>
        </div>
      ))}
    </form>
  );
};

test('a field that is removed hands focus to the field beside it', async () => {
  render(<Points />);
  await remove('point 3');
  expect(focused()).toBe(screen.getByRole('textbox', { name: 'Point 2' }));
});

const Confirm = () => {
  const [isDone, setDone] = useState(false);
  return (
    <main>
      <h1>Item</h1>
      <section>
        <h2>Departure</h2>
        {isDone ? <p>Confirmed.</p> : <button onClick={() => setDone(true)}>Confirm it</button>}
      </section>
    </main>
  );
};

test('a button that did its work hands focus to the heading that it stood under', async () => {
  render(<Confirm />);
  await userEvent.click(screen.getByRole('button'));
  await settled();
  expect(focused()?.textContent).toBe('Departure');
});

test('who places focus themselves comes first', async () => {
  const Own = () => {
    const [isDone, setDone] = useState(false);
    return isDone ? (
      <input aria-label="Next" ref={(field) => field?.focus()} />
    ) : (
      <button onClick={() => setDone(true)}>Go on</button>
    );
  };
  render(<Own />);
  await userEvent.click(screen.getByRole('button'));
  await settled();
  expect(focused()).toBe(screen.getByRole('textbox', { name: 'Next' }));
});

test('another page places its own focus', async () => {
  const focus = jest.spyOn(HTMLElement.prototype, 'focus');
  const { unmount } = render(<Files names={['one']} />);
  screen.getByRole('button', { name: 'Remove one' }).focus();
  window.history.pushState(null, '', '/elsewhere');
  focus.mockClear();
  unmount();
  await settled();
  expect(focus).not.toHaveBeenCalled();
  focus.mockRestore();
});
