import * as words from '@countersign/words/ui/links';
import type { ReactNode } from 'react';
import { classNames } from '../base/classNames.js';
import { isShown } from '../base/isShown.js';
import { Link } from './Link.js';
import { VisuallyHidden } from '../base/VisuallyHidden.js';

export type PaginationStep = { href: string; text?: ReactNode; label?: ReactNode };

const PATHS = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
};

type ArrowProps = { kind: 'prev' | 'next'; step: PaginationStep; isBlock: boolean };

const Icon = ({ kind }: { kind: ArrowProps['kind'] }) => (
  <svg
    className={`govuk-pagination__icon govuk-pagination__icon--${kind}`}
    xmlns="http://www.w3.org/2000/svg"
    height="13"
    width="15"
    aria-hidden="true"
    focusable="false"
    viewBox="0 0 15 13"
  >
    <path d={PATHS[kind]} />
  </svg>
);

const hidden = (text: ReactNode) => <VisuallyHidden>{text}</VisuallyHidden>;

const Plain = ({ kind }: { kind: ArrowProps['kind'] }) =>
  kind === 'prev' ? words.previousPage({ hidden }) : words.nextPage({ hidden });

export const PaginationArrow = ({ kind, step, isBlock }: ArrowProps) => {
  const labelled = isShown(step.label);
  return (
    <div className={`govuk-pagination__${kind}`}>
      <Link className="govuk-pagination__link" href={step.href} rel={kind}>
        {(isBlock || kind === 'prev') && <Icon kind={kind} />}
        <span
          className={classNames(
            'govuk-pagination__link-title',
            isBlock && !labelled && 'govuk-pagination__link-title--decorated',
          )}
        >
          {step.text ?? <Plain kind={kind} />}
        </span>
        {labelled && isBlock && (
          <>
            <VisuallyHidden>:</VisuallyHidden>
            <span className="govuk-pagination__link-label">{step.label}</span>
          </>
        )}
        {!isBlock && kind === 'next' && <Icon kind="next" />}
      </Link>
    </div>
  );
};
