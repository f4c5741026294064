import { writeFileSync } from 'node:fs';
import { demonstrationPeople } from '@countersign/demonstration';
import { keycloakUsers } from './keycloak-users.js';

const file = new URL('../../../infra/keycloak/countersign-users-0.json', import.meta.url);

writeFileSync(file, `${JSON.stringify(keycloakUsers('countersign', demonstrationPeople), null, 2)}\n`);
