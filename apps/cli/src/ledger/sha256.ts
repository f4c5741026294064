import { hash } from 'node:crypto';

/** SHA-256 of the bytes, or of the text's UTF-8 bytes, in lower-case hexadecimal. */
export const sha256 = (text: string | Uint8Array): string => hash('sha256', text, 'hex');
