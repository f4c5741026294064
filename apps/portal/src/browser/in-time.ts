/** An answer did not begin to come in time. What was asked for may have been done all the same. */
export class NoAnswerInTime extends Error {}

/** How long an answer may take to begin, milliseconds, and what is added for each byte that is sent. */
const patience = 60_000;
const forAByte = 1 / 16;

/** An answer, waited for a minute at most, or as many milliseconds as are given. */
export const inTime = <Answer>(answer: Promise<Answer>, most = patience): Promise<Answer> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswerInTime('No answer came in time.')), most);
  });
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
};

const sizeOf = (body: BodyInit | null | undefined): number => (typeof body === 'string' ? body.length : 0);

/**
 * As `fetch`, but given up where no answer begins in time. The more is sent the longer that is: an upload over a slow
 * line (16 KB a second) is not cut. An answer that has begun takes its time.
 */
export const fetchInTime: typeof fetch = async (input, init = {}) => {
  const waiting = new AbortController();
  init.signal?.addEventListener('abort', () => waiting.abort(init.signal?.reason), { once: true });
  try {
    return await inTime(fetch(input, { ...init, signal: waiting.signal }), patience + sizeOf(init.body) * forAByte);
  } catch (error) {
    waiting.abort(error);
    throw error;
  }
};
