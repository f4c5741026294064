import { beforeAll, expect, test } from '@jest/globals';
import { blankContent } from '@countersign/domain/document/content';
import { render, screen } from '@testing-library/react';
import { FlowDrawing } from './FlowDrawing.js';

beforeAll(() => {
  globalThis.structuredClone ??= (value: unknown) => JSON.parse(JSON.stringify(value)) as never;
});

const flow = (name: string, from: string, to: string, crossesBorder: boolean) => ({
  ...blankContent('flow'),
  name,
  from,
  to,
  crossesBorder,
});

test('a drawing of flows has a name, and says in words all that it shows', () => {
  render(
    <FlowDrawing
      headingLevel={2}
      flows={[flow('Mail', 'Laptops', 'Exchange', false), flow('Diagnosis', 'Exchange', 'Vendor', true)]}
    />,
  );
  expect(screen.getByRole('img', { name: /^3 places and 2 flows/ })).toBeTruthy();
  const said = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(said).toEqual([
    'Mail: from Laptops to Exchange',
    'Diagnosis: from Exchange to Vendor (leaves the United Kingdom)',
  ]);
});

test('flows whose ends are not said yet are not drawn', () => {
  const { container } = render(<FlowDrawing headingLevel={2} flows={[flow('Mail', '', 'Exchange', false)]} />);
  expect(container.childElementCount).toBe(0);
});
