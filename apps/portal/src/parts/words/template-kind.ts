const names: Readonly<Record<string, string>> = {
  dpia: 'Data protection impact assessment',
  agreement: 'Agreement with a processor',
};

export const templateKind = (kind: string): string => names[kind] ?? kind;
