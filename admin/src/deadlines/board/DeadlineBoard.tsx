import { keepPreviousData } from '@tanstack/react-query';
import Typography from '@mui/material/Typography';
import { InboxIcon } from '@navikt/aksel-icons';
import { useTranslate } from 'react-admin';
import { DeadlineBoardDocument } from '../../gql/operations.js';
import { AddressFilters } from '../../shared/AddressFilters.js';
import { useApi } from '../../shared/api.js';
import { CopyLink } from '../../shared/CopyLink.js';
import { todayInOslo } from '../../shared/dates.js';
import { Loaded } from '../../shared/Loaded.js';
import { PageHead } from '../../shared/PageHead.js';
import { Quiet } from '../../shared/Quiet.js';
import { useWide } from '../../shared/useWide.js';
import { DeadlineFilters } from '../DeadlineFilters.js';
import { useDeadlineFilter } from '../useDeadlineFilter.js';
import { ViewSwitch } from '../ViewSwitch.js';
import { BoardCards } from './BoardCards.js';
import { BoardTable } from './BoardTable.js';
import { columnsFrom, lanesOf } from './lanes.js';

/** Frister as a board: units by weeks, counted by the server; a number opens the list behind it. */
export default function DeadlineBoard() {
  const translate = useTranslate();
  const wide = useWide();
  const { filter, asked, setFilter, setQ } = useDeadlineFilter();
  const answer = useApi(
    'DeadlineBoard',
    DeadlineBoardDocument,
    { filter: asked },
    { placeholderData: keepPreviousData },
  );
  const columns = columnsFrom(todayInOslo());
  const Drawn = wide ? BoardTable : BoardCards;
  return (
    <>
      <PageHead title={translate('board.title')}>
        <ViewSwitch />
        <CopyLink />
      </PageHead>
      <Typography sx={{ mb: 1.5, maxWidth: 760 }}>{translate('board.explain')}</Typography>
      <AddressFilters filter={filter} onFilter={setFilter}>
        <DeadlineFilters onSearch={setQ} />
      </AddressFilters>
      <Loaded answer={answer} rows={10}>
        {({ deadlineSummary }) => {
          const lanes = lanesOf(deadlineSummary, columns);
          return lanes.length === 0 ? (
            <Quiet icon={InboxIcon} title={translate('board.empty')} text={translate('board.empty_text')} />
          ) : (
            <Drawn lanes={lanes} columns={columns} filter={filter} />
          );
        }}
      </Loaded>
    </>
  );
}
