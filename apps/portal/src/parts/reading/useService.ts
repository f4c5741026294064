import { useSearch } from '@tanstack/react-router';
import { serviceById, servicesKnown, type ServiceToShow } from '../words/services.js';

const none: ServiceToShow = { id: 'none', name: 'No service yet', components: [], processors: [] };

/** The service that the address names, or the first. */
export const useService = (): ServiceToShow => {
  const { service }: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  return (typeof service === 'string' ? serviceById(service) : null) ?? servicesKnown()[0] ?? none;
};
