/** A name with the id that it stands for: `Teams chat (teams-chat)`. The id alone where there is no name. */
export const nameWithId = (name: string | undefined, id: string): string => {
  const said = name?.trim() ?? '';
  return said === '' || said === id ? id : `${said} (${id})`;
};
