import { Logger as WorkerLogger, run, type TaskList } from 'graphile-worker';
import type { Logger } from 'pino';
import * as z from 'zod';
import type { Tenancy } from '@countersign/database';
import type { Tasks } from './tasks.js';

const payloadOf = z.looseObject({ tenantId: z.uuid() });

const intoOneLog = (log: Logger): WorkerLogger =>
  new WorkerLogger(() => (level, message) => {
    const severity: string = level;
    if (severity === 'error') log.error({ message });
    else if (severity === 'warning') log.warn({ message });
    else log.debug({ message });
  });

export interface RunningWorker {
  stop(): Promise<void>;
  /** Settles when the worker has stopped, for whatever reason. */
  readonly ended: Promise<void>;
}

/** Takes up jobs, each after the transaction that asked for it has committed. */
export const startWorker = async (
  workerUrl: string,
  tenancy: Tenancy,
  tasks: Tasks,
  log: Logger,
): Promise<RunningWorker> => {
  const taskList: TaskList = Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [name, (payload: unknown) => task(tenancy, payloadOf.parse(payload))]),
  );
  const runner = await run({
    connectionString: workerUrl,
    taskList,
    concurrency: 2,
    noHandleSignals: true,
    logger: intoOneLog(log),
    // With a batch of no delay a stop waits until what was done is marked as done; without one it may end before that.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  });
  return { stop: () => runner.stop(), ended: runner.promise };
};
