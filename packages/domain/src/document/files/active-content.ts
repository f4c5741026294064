/** A thing in a file that does something by itself when the file is opened, or that cannot be looked through to see. */
export const activeContents = {
  macros: 'macros',
  'active-control': 'an ActiveX control',
  'embedded-object': 'another file or program inside it',
  'remote-content': 'a template or a part that is fetched from elsewhere when it is opened',
  'local-content': 'a part that is read from the computer of whoever opens it',
  'data-exchange': 'a field that starts another program (DDE)',
  script: 'JavaScript',
  launch: 'an action that starts a program or sends data',
  'opens-by-itself': 'an action that happens when it is opened',
  form: 'a form that runs scripts (XFA)',
  unreadable: 'a part that cannot be looked through, because it is damaged, locked or unusually packed',
} as const;

export type ActiveContent = keyof typeof activeContents;

/** The plain sentence by which a file is refused: what is in it, and the way forward. */
export const activeContentProblem = (found: ActiveContent): string =>
  `The file holds ${activeContents[found]}. Save it as a PDF without that, or print it to PDF, and choose it again`;
