import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ListBase, useListContext, useTranslate } from 'react-admin';
import type { NeedFilter, NeedRowFragment } from '../gql/operations.js';
import { Facts } from '../shared/assign/VacancyFacts.js';
import { DecideButtons } from '../shared/decide/DecideButtons.js';
import { useDates } from '../shared/dates.js';
import { FilterMenu } from '../shared/FilterMenu.js';
import { ListBody, saidByTheList } from '../shared/ListBody.js';
import { Pager } from '../shared/Pager.js';
import { PatientName } from '../shared/PatientName.js';
import { ListViews } from '../shared/views/ListViews.js';
import { InboxHead } from './InboxHead.js';
import { PickList } from './PickList.js';
import { TwoPanes } from './TwoPanes.js';
import { useChosen } from './useChosen.js';

const WAITING = { status: ['REPORTED'] };
const STATUSES = ['REPORTED', 'GRANTED', 'DECLINED', 'WITHDRAWN'];

/** Meldinger: what others have reported that a patient needs, oldest first. */
export default function NeedList() {
  return (
    <ListBase
      resource="needs"
      perPage={25}
      sort={{ field: 'reportedAt', order: 'ASC' }}
      filterDefaultValues={WAITING}
      storeKey={false}
      queryOptions={saidByTheList}
    >
      <InboxHead />
      <Body />
    </ListBase>
  );
}

function Body() {
  const translate = useTranslate();
  const { data = [], filterValues, setFilters } = useListContext<NeedRowFragment>();
  const { chosen, choose, isNamed } = useChosen(data);
  const { status = [] } = filterValues as NeedFilter;
  const list = (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1 }}>
        <ListViews resource="NEEDS" />
        <FilterMenu
          label={translate('deadlines.status')}
          choices={STATUSES.map((value) => ({ value, label: translate(`enum.need.${value}`) }))}
          value={status ?? []}
          usual={String(status) === 'REPORTED' ? translate('enum.need.REPORTED') : undefined}
          onChange={(wanted) => setFilters(wanted.length > 0 ? { status: wanted } : {})}
          many
        />
      </Box>
      <ListBody
        words={String(status) === 'REPORTED' ? 'inbox.needs' : 'inbox'}
        filtered={String(status) !== 'REPORTED'}
        onReset={() => setFilters(WAITING)}
      >
        <PickList
          label={translate('inbox.needs_tab')}
          rows={data}
          chosen={chosen}
          onChoose={choose}
          aside={104}
        >
          {(need) => <NeedItem need={need} />}
        </PickList>
      </ListBody>
      <Pager />
    </>
  );
  return (
    <TwoPanes
      list={list}
      detail={chosen && <NeedDetail key={chosen.id} need={chosen} />}
      label={translate('inbox.needs_tab')}
      chosen={isNamed}
      onClose={() => choose(undefined)}
    />
  );
}

function NeedItem({ need }: { need: NeedRowFragment }) {
  const translate = useTranslate();
  const dates = useDates();
  const { patient, kind, basis, reportedAt } = need;
  return (
    <>
      <PatientName patient={patient} />
      <span>
        {kind && translate(`enum.kind.${kind}`)}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {basis && `, ${translate(`enum.basis.${basis}`).toLowerCase()}`}
        </Box>
      </span>
      <Box
        component="span"
        sx={{ textAlign: { md: 'right' }, color: 'text.secondary', whiteSpace: 'nowrap' }}
      >
        {reportedAt && dates.waited(reportedAt)}
      </Box>
    </>
  );
}

function NeedDetail({ need }: { need: NeedRowFragment }) {
  const translate = useTranslate();
  const dates = useDates();
  const { patient, kind, side, basis, reportedBy, reportedAt, note, status, decision, decidedAt } = need;
  return (
    <>
      <Typography variant="h2" sx={{ pr: 5, mb: 1 }}>
        <PatientName patient={patient} />
      </Typography>
      <Facts
        facts={[
          [
            translate('inbox.wants'),
            kind &&
              `${translate(`enum.kind.${kind}`)}, ${side ? translate(`enum.side.${side}`).toLowerCase() : ''}`,
          ],
          [translate('inbox.reporter'), reportedBy?.name],
          [translate('inbox.reported'), reportedAt && `${dates.date(reportedAt)} (${dates.ago(reportedAt)})`],
          [translate('inbox.basis'), basis && translate(`enum.basis.${basis}`)],
          [translate('inbox.note'), note],
          [
            translate('deadlines.status'),
            status && status !== 'REPORTED' && translate(`enum.need.${status}`),
          ],
          [
            translate('inbox.decision'),
            decision && `${decision}${decidedAt ? ` (${dates.date(decidedAt)})` : ''}`,
          ],
        ]}
      />
      <Box sx={{ mt: 2.5 }}>
        <DecideButtons need={need} withWords />
      </Box>
    </>
  );
}
