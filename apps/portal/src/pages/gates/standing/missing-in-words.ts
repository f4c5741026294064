import { limbById } from '@countersign/catalogue';
import { componentById, processorById } from '../../../parts/words/services.js';

/** An id of something missing as people call it: a component, a processor, a clause or an activity. */
export const missingInWords = (
  id: string,
  activities: readonly { readonly id: string; readonly name: string }[],
): string =>
  activities.find((activity) => activity.id === id)?.name ??
  componentById(id)?.name ??
  processorById(id)?.name ??
  limbById(id)?.topic ??
  id;
