import semver from 'semver';

const holder = (packages, from, name) => {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    const key = `${place ? `${place}/` : ''}node_modules/${name}`;
    if (packages[key]) return key;
    if (!place) return undefined;
  }
};

/** Packages for other platforms that the lockfile leaves out: a machine of that kind could then not install from it. */
export const missingPlatforms = ({ packages }) =>
  Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !holder(packages, from, name))
      .map((name) => `package-lock.json: ${name} is missing, which ${from.replace('node_modules/', '')} offers`),
  );

/** Packages that ask for a newer Node than the oldest that the repository promises to run on. */
export const newerNode = ({ packages }) => {
  const oldest = semver.minVersion(packages[''].engines.node);
  return Object.entries(packages)
    .filter(([, { engines }]) => engines?.node && !semver.satisfies(oldest, engines.node))
    .map(([place, { engines }]) => `package-lock.json: ${place} asks for Node ${engines.node}, and we for ${oldest}`);
};
