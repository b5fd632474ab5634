import { from, is, type Kind } from './kind.js';

/** What auditors take out of the access log and keep of it, and what shows that it holds. */
export const LOG_KINDS: Record<string, Kind> = {
  AccessLogCheckpoint: { rows: from('access_log_checkpoint') },
  AccessLogVerification: { rows: from('log_verification') },
  LogExport: { rows: from('log_export'), facets: { madeUnder: is('grant_id'), root: is('root_id') } },
  SavedSearch: {
    rows: from('saved_search'),
    facets: { root: is('root_id'), owner: is('person_id'), sharedByOwner: is('shared') },
  },
};
