/** A SHA-256, whole: somebody may want to compare it. */
export const Hash = ({ children }: { children: string }) => <code className="app-hash">{children}</code>;
