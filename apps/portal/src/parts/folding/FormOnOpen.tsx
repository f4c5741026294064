import * as words from '@countersign/words/portal/parts/folding';
import type { ComponentType, ReactNode } from 'react';
import { lazyPart } from '../reading/lazy-part.js';
import { DetailsOnOpen } from './DetailsOnOpen.js';

/** A form whose code comes to the browser once somebody opens what it stands in. */
export const formOnOpen = <Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> =>
  lazyPart(load, { meanwhile: () => <p className="govuk-body">{words.loadingTheForm}</p> });

interface FormOnOpenProps {
  readonly summary: ReactNode;
  /** Whether it lies open from the start: where something that was typed in it is brought back. */
  readonly open?: boolean | undefined;
  readonly children: () => ReactNode;
}

/** A form that somebody opens, below what it is about. It is for no paper. */
export const FormOnOpen = (props: FormOnOpenProps) => <DetailsOnOpen {...props} onPaper={false} />;
