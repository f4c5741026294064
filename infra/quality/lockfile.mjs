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
