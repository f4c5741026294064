import type { ReactNode } from 'react';
import { StartPage } from '../pages/start/StartPage.js';
import { useIdentity } from './IdentityProvider.js';

export const SignedIn = ({ children }: { children: ReactNode }) => (useIdentity().signedIn ? children : <StartPage />);
