import { ico3x3, matrixById, type CodeListLaw, type SourcedMatrix } from '@countersign/catalogue';
import type { ContentKind } from '@countersign/domain/document/content';
import { createContext, use, useMemo, type ReactNode } from 'react';
import { madeOf } from '../../words/services.js';
import { today } from '../../words/today.js';

/** An item that another one can point to. */
export interface ItemAround {
  readonly id: string;
  readonly kind: ContentKind;
  readonly title: string;
  /** Whether it is a table, which nothing points to but its rows. */
  readonly isTable: boolean;
}

/** All that a content is read by: the scales and lists of its day, and the items of its own document. */
export interface Around {
  readonly law: CodeListLaw & { readonly matrix: SourcedMatrix };
  readonly items: readonly ItemAround[];
  /** Where an item of the document stands; null where there is no document, as in a template. */
  readonly hrefOf: ((itemId: string) => string) | null;
}

/** Around a content that stands in no document: the default matrix, and nothing to point to. */
export const nothingAround = (): Around => ({
  law: { day: today(), matrix: ico3x3, service: madeOf(undefined) },
  items: [],
  hrefOf: null,
});

const AroundContext = createContext<Around | null>(null);

interface AroundProviderProps {
  readonly matrixId: string;
  /** The service of the document; left out where codes are only read. */
  readonly serviceId?: string | undefined;
  readonly items: readonly ItemAround[];
  readonly hrefOf: Around['hrefOf'];
  readonly children: ReactNode;
}

/** Lets every content below it name its codes by the pinned matrix, and the items that it points to by their titles. */
export const AroundProvider = ({ matrixId, serviceId, items, hrefOf, children }: AroundProviderProps) => {
  const law = useMemo(
    () => ({ day: today(), matrix: matrixById(matrixId) ?? ico3x3, service: madeOf(serviceId) }),
    [matrixId, serviceId],
  );
  return <AroundContext value={{ law, items, hrefOf }}>{children}</AroundContext>;
};

export const useAround = (): Around => {
  const around = use(AroundContext);
  return around ?? nothingAround();
};
