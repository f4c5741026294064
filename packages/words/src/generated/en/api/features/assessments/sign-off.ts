/** Generated from en/api/features/assessments/sign-off.json. */
import { number as $number, plural as $plural } from '../../../../../intl/en.js';

export const noPointsOnSha256 = ({ hash, remark }: { readonly hash: string; readonly remark: string }): string => `No points on SHA-256 ${hash}: ${remark}`;
export const pointsOnSha256Hash = ({ hash, points }: { readonly hash: string; readonly points: number }): string => `${$plural(points, { one: `${$number(points)} point`, other: `${$number(points)} points` })} on SHA-256 ${hash}`;
export const releaseNumberSha256Hash = ({ hash, number }: { readonly hash: string; readonly number: string }): string => `Release ${number}, SHA-256 ${hash}`;
export const sha256Hash = ({ hash }: { readonly hash: string }): string => `SHA-256 ${hash}`;
export const anAssessmentIsNeeded = 'An assessment is needed';
export const noAssessmentIsNeeded = 'No assessment is needed';
