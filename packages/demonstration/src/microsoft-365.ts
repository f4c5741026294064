import type { Service } from '@countersign/catalogue';

const microsoft = 'microsoft';

/** The workloads of the service. The national document of 2019 lists twelve applications without one processor for them. */
export const microsoft365 = {
  id: 'microsoft-365',
  name: 'Microsoft 365',
  source: 'Workloads of the service by the vendor’s public names',
  usersItem: 'scope.users',
  components: [
    {
      id: 'exchange-online',
      name: 'Exchange Online',
      about: 'Mailboxes, calendars and contacts',
      processor: microsoft,
      records: false,
    },
    { id: 'teams-chat', name: 'Teams chat', about: 'Chats and channel messages', processor: microsoft, records: false },
    {
      id: 'teams-meetings',
      name: 'Teams meetings',
      about: 'Calls, video and screen sharing',
      processor: microsoft,
      records: false,
    },
    {
      id: 'teams-recording',
      name: 'Teams recording',
      about: 'Recordings and transcripts of meetings',
      processor: microsoft,
      records: true,
    },
    {
      id: 'sharepoint-online',
      name: 'SharePoint Online',
      about: 'Team sites and document libraries',
      processor: microsoft,
      records: false,
    },
    { id: 'onedrive', name: 'OneDrive', about: 'Personal working files', processor: microsoft, records: false },
    {
      id: 'office-apps',
      name: 'Microsoft 365 Apps',
      about: 'Word, Excel, PowerPoint and Outlook',
      processor: microsoft,
      records: false,
    },
    {
      id: 'entra-id',
      name: 'Entra ID',
      about: 'Accounts, sign-in and access policies',
      processor: microsoft,
      records: false,
    },
    {
      id: 'purview',
      name: 'Purview',
      about: 'Retention, search, labels and audit logs',
      processor: microsoft,
      records: false,
    },
    {
      id: 'defender',
      name: 'Defender',
      about: 'Threat protection for mail, files and devices',
      processor: microsoft,
      records: false,
    },
    { id: 'intune', name: 'Intune', about: 'Management of phones and computers', processor: microsoft, records: false },
    {
      id: 'power-bi',
      name: 'Power BI',
      about: 'Reports and dashboards over data sets',
      processor: microsoft,
      records: false,
    },
  ],
  processors: [
    {
      id: 'microsoft',
      name: 'Microsoft',
      entity: 'Microsoft Ireland Operations Limited',
      country: 'IE',
      parentJurisdiction: 'US',
      source: 'The vendor’s public terms for customers in Europe; the executed agreement decides which entity it is',
      confidence: 'medium',
    },
    {
      id: 'bt',
      name: 'BT',
      entity: 'British Telecommunications plc',
      country: 'GB',
      parentJurisdiction: 'GB',
      source:
        'The national assessment of 2019 names it as a key data processor (Computer Weekly 252493673). The entity and its countries are filled in here: the executed agreement decides',
      confidence: 'low',
    },
    {
      id: 'deloitte',
      name: 'Deloitte',
      entity: 'Deloitte LLP',
      country: 'GB',
      parentJurisdiction: 'GB',
      source:
        'The national assessment of 2019 names it as a key data processor (Computer Weekly 252493673). The entity and its countries are filled in here: the executed agreement decides',
      confidence: 'low',
    },
  ],
} as const satisfies Service;
