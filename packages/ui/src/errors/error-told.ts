import { createContext } from 'react';

/** Tells a page that an error stands on it; what it returns tells that it is gone. */
export type TellError = () => () => void;

/** Each error summary tells the page that it is on, which then says so first in its title. */
export const ErrorTold = createContext<TellError | null>(null);
