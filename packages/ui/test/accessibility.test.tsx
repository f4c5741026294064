import { render } from '@testing-library/react';
import axe from 'axe-core';
import { Gallery } from './gallery.js';

/** Contrast needs a real browser; a back link stands before the main landmark, as GOV.UK places it. */
test('axe finds nothing wrong with any component', async () => {
  document.title = 'Everything';
  document.documentElement.lang = 'en-GB';
  render(<Gallery />);
  const { violations } = await axe.run(document, {
    rules: {
      'color-contrast': { enabled: false },
      region: { enabled: false },
    },
  });
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
});

test('no id is given twice', () => {
  const { container } = render(<Gallery />);
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
