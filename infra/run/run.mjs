import { ensureBuilt } from './build.mjs';
import { stopCommands } from './commands.mjs';
import { ensureInstalled } from './install.mjs';
import { leaveRun, noteUrl, takeRun } from './one-run.mjs';
import { dataFolder } from './paths.mjs';
import { whenAsked } from './when-asked.mjs';

const say = (line) => console.log(`- ${line}`);
const onOutput = (chunk) => process.stdout.write(chunk);

const welcome = async (portalUrl) => {
  const { peopleOfTheStory } = await import('./people.mjs');
  return [
    '',
    `Countersign is running: ${portalUrl}`,
    '',
    'Sign in as one of the people of the story (no password; the sign-in page lists everybody):',
    ...(await peopleOfTheStory()),
    '',
    'Ctrl-C stops everything. The data stays; npm run reset begins anew.',
  ].join('\n');
};

const bringUp = async (signal) => {
  await ensureInstalled({ say, onOutput });
  signal.throwIfAborted();
  await ensureBuilt({ say, onOutput });
  signal.throwIfAborted();
  const { startStack } = await import('./stack.mjs');
  return startStack({ ownerUrl: process.env.DATABASE_URL, signal });
};

/** `npm start`: everything that is missing first, then the whole service until it is asked to stop. */
export const start = async () => {
  const other = takeRun(dataFolder);
  if (other) {
    console.error(`Countersign is already running${other.url ? `: ${other.url}` : ''} (process ${other.pid}).`);
    process.exit(1);
  }
  const { asked, signal } = whenAsked();
  void asked.then(() => (say('Stopping'), stopCommands()));
  const end = (code) => {
    leaveRun(dataFolder);
    process.exit(code);
  };
  try {
    const stack = await bringUp(signal);
    noteUrl(dataFolder, stack.portalUrl);
    console.log(await welcome(stack.portalUrl));
    const death = await Promise.race([stack.died, asked]);
    await stack.stop();
    if (death instanceof Error && !signal.aborted) throw death;
    say('Stopped');
  } catch (error) {
    if (!signal.aborted) {
      console.error(`\n${error.message}`);
      end(1);
    }
  }
  end(0);
};
