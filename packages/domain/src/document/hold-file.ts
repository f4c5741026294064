import { activeContentProblem, type ActiveContent } from './active-content.js';
import { badInput, type BadInput, type NoSuchItem } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { checkLine } from './check-text.js';
import { limits } from './limits.js';
import type { ResolvedItem } from './resolved-document.js';

const openXml = 'application/vnd.openxmlformats-officedocument';

/** What may be held as evidence: nothing that runs or that a browser would run. Endings in small letters. */
export const fileTypes: readonly {
  readonly type: string;
  readonly name: string;
  readonly endings: readonly string[];
}[] = [
  { type: 'application/pdf', name: 'PDF', endings: ['pdf'] },
  { type: 'image/png', name: 'PNG picture', endings: ['png'] },
  { type: 'image/jpeg', name: 'JPEG picture', endings: ['jpg', 'jpeg'] },
  { type: 'text/plain', name: 'plain text', endings: ['txt', 'md', 'log', 'csv'] },
  { type: 'text/csv', name: 'CSV', endings: ['csv', 'txt', 'md', 'log'] },
  { type: `${openXml}.wordprocessingml.document`, name: 'Word document', endings: ['docx'] },
  { type: `${openXml}.spreadsheetml.sheet`, name: 'Excel workbook', endings: ['xlsx'] },
  { type: `${openXml}.presentationml.presentation`, name: 'PowerPoint presentation', endings: ['pptx'] },
];

export interface FileAttempt {
  readonly name: string;
  /** The media type that its bytes show, whatever its name says; null where they show none that is known. */
  readonly type: string | null;
  /** Bytes. */
  readonly size: number;
  /** What in it does something by itself when it is opened; null where nothing was found. */
  readonly active: ActiveContent | null;
}

/**
 * Holding a file with an item (D12): of a type that may be held, told by its bytes and fitting the ending of its name, not
 * empty, not larger than `limits.file` bytes, not more than `limits.filesOfItem` to an item, and with nothing in it that does
 * something by itself when it is opened. Who may write decides `write`.
 */
export const holdFile = (
  item: ResolvedItem | null,
  attempt: FileAttempt,
): Result<{ readonly name: string; readonly type: string }, NoSuchItem | BadInput> => {
  const room = holdAgain(item);
  if (!room.ok) return room;
  const name = checkLine(attempt.name, { name: 'File name', most: limits.name, required: 'Choose a file' });
  if (!name.ok) return refuse(badInput('fileName', name.refusal));
  if (/[/\\]/.test(name.value)) return refuse(badInput('fileName', 'A file name has no slashes'));
  if (attempt.size === 0) return refuse(badInput('file', 'The file is empty'));
  if (attempt.size > limits.file)
    return refuse(badInput('file', `The file must be ${limits.file / 1_000_000} MB or smaller`));
  const told = fileTypes.find(({ type }) => type === attempt.type);
  if (told === undefined)
    return refuse(
      badInput(
        'file',
        'The file must be a PDF, a PNG or JPEG picture, plain text, CSV, or a Word, Excel or PowerPoint document',
      ),
    );
  if (!told.endings.includes(endingOf(name.value)))
    return refuse(
      badInput(
        'file',
        `What is in the file is ${told.name}: its name must end in ${told.endings.map((one) => `.${one}`).join(' or ')}`,
      ),
    );
  if (attempt.active !== null) return refuse(badInput('file', activeContentProblem(attempt.active)));
  return accept({ name: name.value, type: told.type });
};

/**
 * Holding a file with its item again that was taken out (law 12): while there is room at the item. Its bytes were looked at
 * when they came and are kept, so that they take no more of the space of the organisation.
 */
export const holdAgain = (item: ResolvedItem | null): Result<true, NoSuchItem | BadInput> => {
  if (item === null) return refuse({ kind: 'no-such-item' });
  return item.files.length < limits.filesOfItem
    ? accept(true)
    : refuse(badInput('file', `An item holds ${limits.filesOfItem} files at most`));
};

const endingOf = (name: string): string => name.toLowerCase().split('.').at(-1) ?? '';
