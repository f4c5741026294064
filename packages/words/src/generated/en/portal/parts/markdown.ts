/** Generated from en/portal/parts/markdown.json. */
export const textFormatting = 'Text formatting';
export const preview = 'Preview';
export const withoutADescription = 'without a description';
export const pictureAlt = ({ alt }: { readonly alt: string }): string => `[Picture: ${alt}]`;
export const table = 'Table';
export const done = 'Done:';
export const toDo = 'To do:';
export const heading = 'Heading';
export const bold = 'Bold';
export const italic = 'Italic';
export const list = 'List';
export const numberedList = 'Numbered list';
