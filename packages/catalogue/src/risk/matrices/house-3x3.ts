import { ico3x3 } from './ico-3x3.js';
import type { SourcedMatrix } from './sourced-matrix.js';

/** The regulator’s grid with one cell stricter: harm that can be death or serious injury is never low. */
export const house3x3 = {
  id: 'house-3x3',
  version: '1',
  title: 'Three by three matrix, stricter for harm to life',
  standing:
    'A stricter choice for policing: a remote chance of severe harm is medium, for services where that harm can be death or serious injury. Every other cell is the regulator’s.',
  source: 'ICO guidance on DPIAs, step 5; the stricter cell is a house rule, versioned apart',
  confidence: 'high',
  likelihoods: ico3x3.likelihoods,
  severities: ico3x3.severities,
  cells: { ...ico3x3.cells, severe: { ...ico3x3.cells.severe, remote: 'medium' } },
} as const satisfies SourcedMatrix;
