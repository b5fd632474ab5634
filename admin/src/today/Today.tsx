import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { TodayDocument } from '../gql/operations.js';
import { useApi } from '../shared/api.js';
import { AssignmentLine } from '../shared/AssignmentLine.js';
import { PageHead } from '../shared/PageHead.js';
import { Problem } from '../shared/Problem.js';
import { RowsSkeleton } from '../shared/RowsSkeleton.js';
import { todayInOslo, useDates } from '../shared/dates.js';
import { DeadlineBars } from './DeadlineBars.js';
import { NeedLines } from './NeedLines.js';
import { AllClear, Lines, Section } from './Section.js';
import { VacancyLines } from './VacancyLines.js';
import { WorkloadBars } from './WorkloadBars.js';

/** I dag: who has nobody, what is about to break, who has not answered, what was answered. */
export default function Today() {
  const translate = useTranslate();
  const dates = useDates();
  const { data, error, refetch } = useApi('Today', TodayDocument, {});
  const head = <PageHead title={translate('today.title')} aside={dates.whole(todayInOslo())} />;
  if (error && !data)
    return (
      <>
        {head}
        <Problem error={error} onRetry={() => void refetch()} />
      </>
    );
  if (!data)
    return (
      <>
        {head}
        <RowsSkeleton rows={14} />
      </>
    );
  const { vacancies, needs, deadlineSummary, proposals, recent, workload } = data;
  return (
    <>
      {head}
      <Box sx={grid}>
        <Box sx={column}>
          <VacancyLines vacancies={vacancies.nodes} total={vacancies.totalCount} />
          <NeedLines needs={needs.nodes} total={needs.totalCount} />
          <Section title={translate('today.recent')}>
            {recent.nodes.length === 0 ? (
              <AllClear text={translate('today.no_recent')} />
            ) : (
              <Lines label={translate('today.recent')}>
                {recent.nodes.map((assignment) => (
                  <AssignmentLine key={assignment.id} assignment={assignment} />
                ))}
              </Lines>
            )}
          </Section>
        </Box>
        <Box sx={column}>
          <DeadlineBars summary={deadlineSummary} />
          <Section
            title={
              proposals.totalCount > 0
                ? translate('today.proposals', proposals.totalCount)
                : translate('today.no_proposals')
            }
          >
            <Lines label={translate('today.proposals', proposals.totalCount)}>
              {proposals.nodes.map((assignment) => (
                <AssignmentLine key={assignment.id} assignment={assignment} waiting />
              ))}
            </Lines>
          </Section>
          <WorkloadBars workload={workload} />
        </Box>
      </Box>
    </>
  );
}

const grid = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', xl: 'minmax(0, 7fr) minmax(0, 5fr)' },
  columnGap: 5,
  rowGap: 3.5,
  alignItems: 'start',
};
const column = { display: 'grid', gap: 3.5, minWidth: 0 };
