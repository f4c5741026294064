import * as z from 'zod';

/** A setting of several words, with commas or spaces between them: one at least. */
export const words = (usual: string) =>
  z
    .string()
    .default(usual)
    .transform((text) => text.split(/[\s,]+/).filter((word) => word !== ''))
    .refine((all) => all.length > 0, 'name one at least');
