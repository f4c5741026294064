/** Says so in one sentence when Node is too old, before anything that would fail in a stranger way. */
export const refuseOldNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Countersign needs Node 20.19 or newer, and this is Node ${process.versions.node}.`);
  process.exit(1);
};
