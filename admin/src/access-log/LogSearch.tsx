import { InboxIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { AccessLogDocument, type AccessLogQuery } from '../gql/operations.js';
import { useApi } from '../shared/api.js';
import { CopyLink } from '../shared/CopyLink.js';
import { PageHead } from '../shared/PageHead.js';
import { Problem } from '../shared/Problem.js';
import { Quiet } from '../shared/Quiet.js';
import { RowsSkeleton } from '../shared/RowsSkeleton.js';
import { Turner } from '../shared/Turner.js';
import { ExportButton } from './log-export/ExportButton.js';
import { SavedSearches } from './saved-search/SavedSearches.js';
import { Following } from './Following.js';
import { LogFilters } from './LogFilters.js';
import { LogTable } from './LogTable.js';
import { useLogSearch } from './useLogSearch.js';

const PAGE = 50;

/** The log, as far as one looks for something in it. All of it is counted by nobody: what is narrowed, is. */
export function LogSearch() {
  const translate = useTranslate();
  const { filter, order, place, clear, turn } = useLogSearch();
  const filtered = Object.keys(filter).length > 0;
  const answer = useApi(
    'AccessLog',
    AccessLogDocument,
    {
      ...(place.before ? { last: PAGE, before: place.before } : { first: PAGE, after: place.after ?? null }),
      filter,
      orderBy: order,
      counted: filtered,
    },
    { placeholderData: keepPreviousData },
  );
  const log = answer.data?.accessLog;
  return (
    <>
      <PageHead
        title={translate('log.title')}
        aside={filtered && log?.totalCount != null ? translate('log.total', log.totalCount) : ''}
      >
        <SavedSearches />
        <ExportButton filter={filter} count={log?.totalCount ?? undefined} />
        <CopyLink />
      </PageHead>
      <LogFilters />
      <Following entries={log?.nodes ?? []} />
      {answer.error && (
        <Problem error={answer.error} onRetry={filtered ? clear : () => void answer.refetch()} />
      )}
      {answer.isPending && <RowsSkeleton />}
      {log && !answer.error && <Found log={log} stale={answer.isPlaceholderData} />}
      {log && !answer.error && <Turner page={log.pageInfo} onTurn={turn} />}
    </>
  );
}

function Found({ log, stale }: { log: AccessLogQuery['accessLog']; stale: boolean }) {
  const translate = useTranslate();
  const { filter, order, clear, reverse } = useLogSearch();
  if (log.nodes.length === 0) {
    const filtered = Object.keys(filter).length > 0;
    const key = filtered ? 'log.empty_filter' : 'log.empty';
    return (
      <Quiet icon={InboxIcon} title={translate(key)} text={translate(`${key}_text`)}>
        {filtered && (
          <Button variant="outlined" onClick={clear}>
            {translate('list.reset')}
          </Button>
        )}
      </Quiet>
    );
  }
  return (
    <Box aria-busy={stale} sx={{ opacity: stale ? 0.6 : 1 }}>
      <LogTable
        label={translate('log.title')}
        entries={log.nodes}
        within={filter}
        sort={{ order: order === 'AT_ASC' ? 'ASC' : 'DESC', onSort: reverse }}
      />
    </Box>
  );
}
