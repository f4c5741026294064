import { crc32 } from 'node:zlib';

const header = (name: string, content: Buffer, signature: number, extra: number): Buffer => {
  const fields = Buffer.alloc(extra);
  fields.writeUInt32LE(signature, 0);
  const at = signature === 0x02014b50 ? 2 : 0;
  fields.writeUInt16LE(20, 4 + at);
  fields.writeUInt32LE(crc32(content), 14 + at);
  fields.writeUInt32LE(content.byteLength, 18 + at);
  fields.writeUInt32LE(content.byteLength, 22 + at);
  fields.writeUInt16LE(Buffer.byteLength(name), 26 + at);
  return Buffer.concat([fields, Buffer.from(name)]);
};

/** A ZIP archive of these parts, without compression. */
export const aZip = (parts: Readonly<Record<string, string | Buffer>>): Buffer => {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const [name, part] of Object.entries(parts)) {
    const content = Buffer.from(part);
    const local = Buffer.concat([header(name, content, 0x04034b50, 30), content]);
    const central = header(name, content, 0x02014b50, 46);
    central.writeUInt32LE(at, 42);
    at += local.byteLength;
    locals.push(local);
    centrals.push(central);
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(centrals.length, 8);
  end.writeUInt16LE(centrals.length, 10);
  end.writeUInt32LE(directory.byteLength, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
};

/** An Office Open XML file with the one part that tells what it is, packed without compression. */
export const anOfficeFile = (mainType: string): Buffer =>
  aZip({
    '[Content_Types].xml':
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Override PartName="/main.xml" ContentType="${mainType}.main+xml"/></Types>`,
  });
