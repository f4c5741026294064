import { inflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly bytes: Buffer;
}

/** How much a file may unpack to, in bytes and in parts: an archive that grows without end is not looked through. */
const most = { bytes: 60_000_000, parts: 3_000 };

const [endMark, centralMark, localMark] = [0x06054b50, 0x02014b50, 0x04034b50];

const endOf = (zip: Buffer): number => {
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 22 - 65_535); at -= 1)
    if (zip.readUInt32LE(at) === endMark) return at;
  throw new Error('No end of a ZIP archive.');
};

const unpacked = (zip: Buffer, central: number, left: number): Buffer => {
  const [flags, method, size] = [central + 8, central + 10, central + 20];
  const local = zip.readUInt32LE(central + 42);
  if ((zip.readUInt16LE(flags) & 1) === 1) throw new Error('A part is locked.');
  if (zip.readUInt32LE(local) !== localMark) throw new Error('A part is not where it is said to be.');
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(start, start + zip.readUInt32LE(size));
  if (zip.readUInt16LE(method) === 0) return packed;
  if (zip.readUInt16LE(method) !== 8) throw new Error('A part is packed in a way that is not known.');
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) });
};

/**
 * Every part of a ZIP archive, by its directory.
 * @throws where it is damaged, locked, packed in an unusual way, or unpacks to too much.
 */
export const readZip = (zip: Buffer): readonly ZipPart[] => {
  const end = endOf(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > most.parts) throw new Error('Too many parts.');
  const parts: ZipPart[] = [];
  let [at, left] = [zip.readUInt32LE(end + 16), most.bytes];
  for (let number = 0; number < count; number += 1) {
    if (zip.readUInt32LE(at) !== centralMark) throw new Error('The directory is damaged.');
    const name = zip.subarray(at + 46, at + 46 + zip.readUInt16LE(at + 28)).toString('utf8');
    const bytes = unpacked(zip, at, left);
    left -= bytes.length;
    if (left <= 0) throw new Error('It unpacks to too much.');
    parts.push({ name, bytes });
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
};
