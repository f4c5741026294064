import type { SourcedMatrix } from './sourced-matrix.js';

/** A four-by-four grid after the EBIOS Risk Manager guide, in words of our own. */
export const ebios4x4 = {
  id: 'ebios-4x4',
  version: '1',
  title: 'Four by four matrix after EBIOS Risk Manager',
  standing:
    'An objective method of another field, which a controller may choose. Its acceptable, tolerable and unacceptable are our low, medium and high.',
  source: 'EBIOS Risk Manager, as published in CISO Assistant (intuitem), risk-matrix-4x4-ebios-rm, version 5',
  confidence: 'high',
  likelihoods: [
    { code: 'unlikely', label: 'Unlikely' },
    { code: 'likely', label: 'Likely' },
    { code: 'very-likely', label: 'Very likely' },
    { code: 'certain', label: 'Certain, or has happened' },
  ],
  severities: [
    { code: 'minor', label: 'Minor' },
    { code: 'significant', label: 'Significant' },
    { code: 'important', label: 'Important' },
    { code: 'critical', label: 'Critical' },
  ],
  cells: {
    minor: { unlikely: 'low', likely: 'low', 'very-likely': 'medium', certain: 'medium' },
    significant: { unlikely: 'low', likely: 'low', 'very-likely': 'medium', certain: 'high' },
    important: { unlikely: 'low', likely: 'medium', 'very-likely': 'high', certain: 'high' },
    critical: { unlikely: 'medium', likely: 'medium', 'very-likely': 'high', certain: 'high' },
  },
} as const satisfies SourcedMatrix;
