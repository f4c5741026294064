export default async () => {
  await globalThis.countersignTestPostgres?.stop();
};
