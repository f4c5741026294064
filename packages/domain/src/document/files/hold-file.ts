import { activeContentProblem, type ActiveContent } from './active-content.js';
import { atField, checkForm, unlessProblem, type Checked } from '../../kernel/check-form.js';
import { badInput, type BadInput, type NoSuchItem } from '../../kernel/refusals.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import { checkLine } from '../words/check-text.js';
import { fieldLimits } from '../words/limits.js';
import type { ResolvedItem } from '../items/resolved-document.js';

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
  /** The kind of active content in it; null where none was found. */
  readonly active: ActiveContent | null;
}

/**
 * Holding a file with an item (D12): of a type that may be held, told by its bytes and fitting the ending of its name,
 * not empty, not larger than `limits.file` bytes, not more than `limits.filesOfItem` to an item, and with nothing in it
 * that does something by itself when it is opened. Who may write decides `write`.
 */
export const holdFile = (
  item: ResolvedItem | null,
  attempt: FileAttempt,
): Result<{ readonly name: string; readonly type: string }, NoSuchItem | BadInput> => {
  const room = holdAgain(item);
  if (!room.ok) return room;
  const name = checkFileName(attempt.name);
  const told = fileTypes.find(({ type }) => type === attempt.type) ?? null;
  const ending = name.ok ? endingOf(name.value) : null;
  return checkForm({ name, type: unlessProblem('file', told?.type ?? '', fileProblem(attempt, told, ending)) });
};

/** The name of a file as it is kept: on one line, and with no way in it. */
export const checkFileName = (raw: string): Checked<string> => {
  const name = atField(
    'fileName',
    checkLine(raw, { name: 'File name', most: fieldLimits.name, required: 'Choose a file' }),
  );
  return name.ok && /[/\\]/.test(name.value) ? refuse(badInput('fileName', 'A file name has no slashes')) : name;
};

type FileType = (typeof fileTypes)[number];

/** The fault of a file's content; its ending is null where its name is no name. */
const fileProblem = ({ size, active }: FileAttempt, told: FileType | null, ending: string | null): string | null => {
  if (size === 0) return 'The file is empty';
  if (size > fieldLimits.file) return `The file must be ${fieldLimits.file / 1_000_000} MB or smaller`;
  if (told === null)
    return 'The file must be a PDF, a PNG or JPEG picture, plain text, CSV, or a Word, Excel or PowerPoint document';
  if (ending !== null && !told.endings.includes(ending))
    return `What is in the file is ${told.name}: its name must end in ${told.endings.map((one) => `.${one}`).join(' or ')}`;
  return active === null ? null : activeContentProblem(active);
};

/**
 * Holding a file with its item again that was taken out (law 12): while there is room at the item. Its bytes were
 * looked at when they came and are kept, so that they take no more of the space of the organisation.
 */
export const holdAgain = (item: ResolvedItem | null): Result<true, NoSuchItem | BadInput> => {
  if (item === null) return refuse({ kind: 'no-such-item' });
  return item.files.length < fieldLimits.filesOfItem
    ? accept(true)
    : refuse(badInput('file', `An item holds ${fieldLimits.filesOfItem} files at most`));
};

const endingOf = (name: string): string => name.toLowerCase().split('.').at(-1) ?? '';
