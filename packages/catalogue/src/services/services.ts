import { microsoft365, type Component, type Service } from './microsoft-365.js';

export const services: readonly Service[] = [microsoft365];

export const serviceById = (id: string): Service | null => services.find((service) => service.id === id) ?? null;

export const componentById = (id: string): Component | null =>
  services.flatMap((service) => service.components).find((component) => component.id === id) ?? null;
