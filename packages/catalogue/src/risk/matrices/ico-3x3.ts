import type { SourcedMatrix } from './sourced-matrix.js';

/**
 * The three-by-three grid that the regulator suggests. Guidance, not law: another method is allowed, and is then
 * another matrix here, with its own id.
 */
export const ico3x3 = {
  id: 'ico-3x3',
  version: '1',
  title: 'ICO three by three matrix',
  standing: 'Suggested by the regulator; a controller may use another objective method.',
  source: 'ICO guidance on DPIAs, step 5, and the sample template; the cells from the guidance graphic',
  confidence: 'high',
  likelihoods: [
    { code: 'remote', label: 'Remote' },
    { code: 'possible', label: 'Possible' },
    { code: 'probable', label: 'Probable' },
  ],
  severities: [
    { code: 'minimal', label: 'Minimal' },
    { code: 'significant', label: 'Significant' },
    { code: 'severe', label: 'Severe' },
  ],
  cells: {
    minimal: { remote: 'low', possible: 'low', probable: 'low' },
    significant: { remote: 'low', possible: 'medium', probable: 'high' },
    severe: { remote: 'low', possible: 'high', probable: 'high' },
  },
} as const satisfies SourcedMatrix;
