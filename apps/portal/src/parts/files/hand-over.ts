import { saveAsFile } from './save-as-file.js';

/** A file as the API gives it. */
export interface FileToKeep {
  readonly fileName: string;
  readonly fileType: string;
  readonly base64: string;
}

/** Hands a file over to the browser, to be kept where downloads go. */
export const handOver = ({ fileName, fileType, base64 }: FileToKeep): void => {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  saveAsFile(fileName, new Blob([bytes], { type: fileType }));
};
