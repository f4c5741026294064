import type { Service } from '@countersign/catalogue';
import type { StoryOf } from './story.js';

/** What the texts of the demonstration name, and what takes its place in those of body-worn video. */
const instead: Readonly<Record<string, string>> = {
  'exchange-online': 'camera',
  'teams-chat': 'docking-station',
  'teams-meetings': 'live-view',
  'teams-recording': 'recorder',
  'sharepoint-online': 'evidence-store',
  onedrive: 'upload-queue',
  'office-apps': 'player',
  'entra-id': 'officer-sign-in',
  purview: 'retention',
  defender: 'tamper-watch',
  microsoft: 'camera-maker',
  'Microsoft Ireland Operations Limited': 'Camera Maker Limited',
  'scope.users': 'devices.wearers',
};

const component = (id: string, name: string, records = false) => ({
  ...{ id, name, about: name, processor: 'camera-maker', records },
});

export const bodyWornVideo: Service = {
  id: 'body-worn-video',
  name: 'Body-worn video',
  source: 'The contract of the programme',
  usersItem: 'devices.wearers',
  components: [
    component('camera', 'Camera'),
    component('docking-station', 'Docking station'),
    component('live-view', 'Live view'),
    component('recorder', 'Recorder', true),
    component('evidence-store', 'Evidence store'),
    component('upload-queue', 'Upload queue'),
    component('player', 'Player'),
    component('officer-sign-in', 'Officer sign-in'),
    component('retention', 'Retention'),
    component('tamper-watch', 'Tamper watch'),
  ],
  processors: [
    {
      ...{ id: 'camera-maker', name: 'Camera Maker', entity: 'Camera Maker Limited' },
      ...{ country: 'IE', parentJurisdiction: 'US', source: 'The contract of the programme', confidence: 'high' },
    },
  ],
};

/** A text, or all texts within: where one is exactly a name of the demonstration, it is that of body-worn video. */
const told = (texts: unknown): unknown => {
  if (typeof texts === 'string') return instead[texts] ?? texts;
  if (Array.isArray(texts)) return texts.map(told);
  if (typeof texts !== 'object' || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, told(value)]));
};

export const ofBodyWornVideo: StoryOf = { id: bodyWornVideo.id, told: <T>(texts: T) => told(texts) as T };
