import { expect, test } from '@jest/globals';
import { render } from '@testing-library/react';
import { Certificate } from './Certificate.js';

test('whoever takes a certificate along is told how it is checked, by the name of the file that is downloaded', () => {
  const { container } = render(<Certificate text="Countersign: certificate of decision" hash={'ab'.repeat(32)} />);
  expect(container.querySelector('pre code')?.textContent).toBe(
    'countersign certificate verify certificate-abababababab.txt --ledger EXPORT',
  );
});
