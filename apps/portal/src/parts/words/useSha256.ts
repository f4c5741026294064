import { useEffect, useState } from 'react';

const hex = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The SHA-256 of a text, worked out by this browser; null until it is, and where the browser cannot. */
export const useSha256 = (text: string): string | null => {
  const [worked, setWorked] = useState<{ readonly text: string; readonly hash: string } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const work = async () => {
      if (globalThis.crypto?.subtle === undefined) return;
      const hash = hex(await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
      if (isCurrent) setWorked({ text, hash });
    };
    void work();
    return () => {
      isCurrent = false;
    };
  }, [text]);
  return worked?.text === text ? worked.hash : null;
};
