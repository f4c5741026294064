/** Said where a text was handed in, so that nobody can write in it. */
export const isWithReaders = 'The assessment is handed in, and is with its readers.';
