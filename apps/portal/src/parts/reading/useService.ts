import * as words from '@countersign/words/portal/parts/reading';
import { notFound, useSearch } from '@tanstack/react-router';
import { serviceById, servicesKnown, type ServiceToShow } from '../words/services.js';

const none: ServiceToShow = { id: 'none', name: words.noServiceYet, components: [], processors: [] };

/**
 * The service that the address names, or the first where it names none. Where it names one that is not, there is no page. An id
 * of digits comes as the number that the router reads in it.
 */
export const useService = (): ServiceToShow => {
  const { service: id }: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  if (id === undefined) return servicesKnown()[0] ?? none;
  const service = typeof id === 'string' || typeof id === 'number' ? serviceById(String(id)) : null;
  if (service === null) throw notFound();
  return service;
};
