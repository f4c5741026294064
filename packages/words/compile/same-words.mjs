import { argumentsOf, isDrawn } from './arguments-of.mjs';

const asked = (message) => JSON.stringify([argumentsOf(message), isDrawn(message)]);

/** What keeps another language from standing in for English, in one room: a key too few or too many, or other arguments. */
export const differences = (room, english, other) => {
  const [ours, theirs] = [english, other].map((said) => new Map(said.map(({ key, message }) => [key, asked(message)])));
  return [
    ...[...ours.keys()].filter((key) => !theirs.has(key)).map((key) => `${room}: ${key} is not there`),
    ...[...theirs.keys()].filter((key) => !ours.has(key)).map((key) => `${room}: ${key} is not in English`),
    ...[...ours]
      .filter(([key, one]) => theirs.has(key) && theirs.get(key) !== one)
      .map(([key]) => `${room}: ${key} asks for something else than in English`),
  ];
};
