import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { normalise } from './normalise.js';

type Fixture<Options> = { name: string; options: Options; html: string };

const root = dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'));

export const fixturesOf = <Options>(component: string): readonly Fixture<Options>[] => {
  const file = join(root, 'dist/govuk/components', component, 'fixtures.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { fixtures: Fixture<Options>[] }).fixtures;
};

type Parity<Options> = {
  render: (options: Options) => ReactElement;
  /** Fixtures that we do not offer, each with the reason. */
  leftOut?: Record<string, string>;
  /** Changes the package's own markup where ours differs on purpose. */
  expected?: (root: Element, options: Options) => void;
};

const inPage = (html: string): HTMLElement => {
  const page = document.createElement('div');
  page.innerHTML = html;
  return page;
};

/** A link that leads elsewhere tells nothing of us and gets no hold of this page: there ours differs on purpose. */
const withoutRel = (ours: Element, theirs: Element): Element => {
  const links = [...theirs.querySelectorAll('a')];
  [...ours.querySelectorAll('a')].forEach((link, place) => {
    if (link.rel === 'noopener noreferrer' && !links[place]?.hasAttribute('rel')) link.removeAttribute('rel');
  });
  return ours;
};

/** Compares our markup with every fixture of the package that is not left out by name. */
export const parity = <Options>(component: string, { render: draw, leftOut = {}, expected }: Parity<Options>) => {
  const fixtures = fixturesOf<Options>(component);
  const compared = fixtures.filter(({ name }) => !(name in leftOut));

  describe(`${component} has the markup of GOV.UK Frontend`, () => {
    test.each(compared.map((fixture) => [fixture.name, fixture] as const))('%s', (_, { options, html }) => {
      const page = inPage(html);
      expected?.(page, options);
      expect(normalise(withoutRel(render(draw(options)).container, page))).toBe(normalise(page));
    });

    test('what is left out exists', () => {
      const names = fixtures.map(({ name }) => name);
      expect(Object.keys(leftOut).filter((name) => !names.includes(name))).toEqual([]);
    });
  });
};
