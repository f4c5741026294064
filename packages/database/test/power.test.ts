import { expect, test } from '@jest/globals';
import { openTenancy } from '../src/index.js';
import { urls } from './houses.js';

const opened = (appUrl: string, readerUrl: string) => openTenancy({ appUrl, readerUrl, connections: 1 });

test('the owner of the tables serves no request, on either connection', async () => {
  await expect(opened(urls.owner(), urls.reader())).rejects.toThrow(
    /^DATABASE_URL names the role countersign_owner, which owns the tables.* Name countersign_app there instead\.$/,
  );
  await expect(opened(urls.app(), urls.owner())).rejects.toThrow(/^COUNTERSIGN_READER_DATABASE_URL names the role/);
});

test('the two working roles do', async () => {
  const tenancy = await opened(urls.app(), urls.reader());
  await tenancy.close();
});
