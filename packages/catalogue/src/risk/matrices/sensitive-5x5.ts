import type { SourcedMatrix } from './sourced-matrix.js';

/** A five-by-five grid for highly sensitive work. */
export const sensitive5x5 = {
  id: 'sensitive-5x5',
  version: '1',
  title: 'Five by five matrix for highly sensitive work',
  standing:
    'An objective method of another field, which a controller may choose. It has four levels: low and medium stay, high and critical are both our high.',
  source: 'CISO Assistant (intuitem), risk-matrix-5x5-sensitive, version 2',
  confidence: 'high',
  likelihoods: [
    { code: 'rare', label: 'Rare' },
    { code: 'unlikely', label: 'Unlikely' },
    { code: 'moderate', label: 'Moderate' },
    { code: 'likely', label: 'Likely' },
    { code: 'almost-certain', label: 'Almost certain' },
  ],
  severities: [
    { code: 'insignificant', label: 'Insignificant' },
    { code: 'minor', label: 'Minor' },
    { code: 'significant', label: 'Significant' },
    { code: 'major', label: 'Major' },
    { code: 'severe', label: 'Severe' },
  ],
  cells: {
    insignificant: { rare: 'low', unlikely: 'low', moderate: 'low', likely: 'medium', 'almost-certain': 'medium' },
    minor: { rare: 'low', unlikely: 'low', moderate: 'medium', likely: 'medium', 'almost-certain': 'high' },
    significant: { rare: 'low', unlikely: 'medium', moderate: 'medium', likely: 'high', 'almost-certain': 'high' },
    major: { rare: 'medium', unlikely: 'medium', moderate: 'high', likely: 'high', 'almost-certain': 'high' },
    severe: { rare: 'medium', unlikely: 'high', moderate: 'high', likely: 'high', 'almost-certain': 'high' },
  },
} as const satisfies SourcedMatrix;
