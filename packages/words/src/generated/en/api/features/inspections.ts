/** Generated from en/api/features/inspections.json. */
export const anInspectorOfRegulator = ({ regulator }: { readonly regulator: string }): string => `An inspector of ${regulator}`;
