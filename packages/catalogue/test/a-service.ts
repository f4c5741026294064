import type { Service } from '@countersign/catalogue';

const processor = (id: string, name: string) => ({
  ...{ id, name, entity: `${name} Limited`, country: 'GB', parentJurisdiction: 'GB' },
  ...{ source: 'A contract', confidence: 'high' as const },
});
const component = (id: string, name: string, records = false) => ({
  id,
  name,
  about: name,
  processor: 'maker',
  records,
});

/** A service that no programme rolls out, to read the catalogue with. */
export const aService: Service = {
  id: 'body-worn-video',
  name: 'Body-worn video',
  source: 'A contract',
  usersItem: 'wearers',
  components: [
    component('camera', 'Camera', true),
    component('docking', 'Docking station'),
    component('store', 'Store'),
  ],
  processors: [processor('maker', 'The maker'), processor('host', 'The host'), processor('helper', 'The helper')],
};
