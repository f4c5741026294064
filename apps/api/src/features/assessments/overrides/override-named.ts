/** Which override an act is about. */
export interface OverrideNamed {
  readonly assessmentId: string;
  readonly overrideId: string;
}
