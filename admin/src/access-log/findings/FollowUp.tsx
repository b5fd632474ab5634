import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { startOfDay } from '../../shared/days.js';
import { FindingStatisticsDocument, type FindingStatisticsQuery } from '../../gql/operations.js';
import { useApi } from '../../shared/api.js';
import { DayField } from '../../shared/DayField.js';
import { FilterBar } from '../../shared/FilterBar.js';
import { Facts } from '../../shared/Facts.js';
import { Loaded } from '../../shared/Loaded.js';
import { AllClear, Section } from '../../shared/overview/Section.js';
import { PageHead } from '../../shared/PageHead.js';
import { Rows, type Column } from '../../shared/Rows.js';
import { dayFromToday, todayInOslo } from '../../shared/dates.js';
import { WayBack } from '../../shared/WayBack.js';

type Statistics = FindingStatisticsQuery['findingStatistics'];
type OfKind = Statistics['kinds'][number] & { id: string };

/** Oppfølging: how many findings there were, what became of them, how long it took, and which rules were right. */
export function FollowUp() {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const from = params.get('from') ?? dayFromToday(-90);
  const to = params.get('to') ?? todayInOslo();
  const answer = useApi('FindingStatistics', FindingStatisticsDocument, {
    from: startOfDay(from) ?? '',
    to: startOfDay(to, 1) ?? '',
  });
  const set = (change: Record<string, string | undefined>) =>
    setParams(
      Object.entries({ from, to, ...change }).flatMap(([name, day]): [string, string][] =>
        day ? [[name, day]] : [],
      ),
    );
  return (
    <>
      <WayBack to="/accessFindings">{translate('finding.all')}</WayBack>
      <PageHead title={translate('followup.title')} />
      <FilterBar>
        <DayField label={translate('followup.from')} value={from} onChange={(day) => set({ from: day })} />
        <DayField label={translate('followup.to')} value={to} onChange={(day) => set({ to: day })} />
      </FilterBar>
      <Loaded answer={answer}>
        {({ findingStatistics, accessRules }) => (
          <Box sx={{ display: 'grid', gap: 3 }}>
            <Counted statistics={findingStatistics} />
            <ByRule kinds={findingStatistics.kinds} rules={accessRules} />
          </Box>
        )}
      </Loaded>
    </>
  );
}

function Counted({ statistics: counted }: { statistics: Statistics }) {
  const translate = useTranslate();
  const percent = (part: number, of: number) =>
    of > 0 ? `${part} (${Math.round((part / of) * 100)} %)` : `${part}`;
  return (
    <Facts
      facts={[
        ['followup.found', String(counted.found)],
        ['followup.closed', percent(counted.closed, counted.found)],
        ['followup.explained', percent(counted.explained, counted.closed)],
        ['followup.breaches', percent(counted.breaches, counted.closed)],
        ['followup.handed_on', percent(counted.handedOn, counted.closed)],
        ['followup.overdue', String(counted.overdue)],
        ['followup.closed_late', String(counted.closedLate)],
        [
          'followup.median',
          counted.medianDays == null
            ? translate('followup.no_median')
            : translate('followup.days', { days: Math.round(counted.medianDays * 10) / 10 }),
        ],
        ['followup.withdrawn', String(counted.withdrawn)],
      ]}
    />
  );
}

function ByRule({
  kinds,
  rules,
}: {
  kinds: Statistics['kinds'];
  rules: FindingStatisticsQuery['accessRules'];
}) {
  const translate = useTranslate();
  const rows = kinds.filter(({ found }) => found > 0).map((one) => ({ id: one.kind, ...one }));
  const nameOf = (kind: string) =>
    rules.find((rule) => rule.kind === kind)?.name ?? translate(`enum.findingKind.${kind}`);
  const columns: Column<OfKind>[] = [
    { key: 'rule', head: translate('finding.kind'), card: 'title', cell: ({ kind }) => nameOf(kind) },
    { key: 'found', head: translate('followup.found'), align: 'right', cell: ({ found }) => String(found) },
    {
      key: 'closed',
      head: translate('followup.closed'),
      align: 'right',
      cell: ({ closed }) => String(closed),
    },
    {
      key: 'breaches',
      head: translate('followup.breaches'),
      align: 'right',
      cell: ({ breaches }) => String(breaches),
    },
  ];
  return (
    <Section title={translate('followup.by_rule')}>
      {rows.length > 0 ? (
        <Rows label={translate('followup.by_rule')} columns={columns} rows={rows} />
      ) : (
        <AllClear text={translate('followup.nothing')} />
      )}
    </Section>
  );
}
