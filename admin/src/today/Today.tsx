import Box from '@mui/material/Box';
import { lazy, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import { TodayDocument } from '../gql/operations.js';
import { useApi } from '../shared/api.js';
import { Loaded } from '../shared/Loaded.js';
import { PageHead } from '../shared/PageHead.js';
import { todayInOslo, useDates } from '../shared/dates.js';
import { DeadlineBars, soonBefore } from '../shared/overview/DeadlineBars.js';
import { ProposalLines } from '../shared/overview/ProposalLines.js';
import { TwoColumns } from '../shared/overview/TwoColumns.js';
import { VacancyLines } from '../shared/overview/VacancyLines.js';
import { WorkloadBars } from '../shared/overview/WorkloadBars.js';
import { Changes } from './Changes.js';
import { NeedLines } from './NeedLines.js';

const Trend = lazy(() => import('./Trend.js'));

/** I dag: who has nobody, what is about to break, who has not answered, what changed; below it load and trend. */
export default function Today() {
  const translate = useTranslate();
  const dates = useDates();
  const answer = useApi('Today', TodayDocument, { soonBefore: soonBefore() });
  return (
    <>
      <PageHead title={translate('today.title')} aside={dates.whole(todayInOslo())} />
      <Loaded answer={answer}>
        {({ vacancySummary, vacancies, needs, late, soon, proposals, workload }) => (
          <TwoColumns
            left={
              <>
                <VacancyLines
                  vacancies={vacancies.nodes}
                  total={vacancies.totalCount}
                  patients={vacancySummary.patients}
                />
                <NeedLines needs={needs.nodes} total={needs.totalCount} />
                <Changes />
              </>
            }
            right={
              <>
                <DeadlineBars late={late} soon={soon} />
                <ProposalLines proposals={proposals.nodes} total={proposals.totalCount} />
                <WorkloadBars workload={workload} />
                <Suspense fallback={<Box sx={{ height: 270 }} />}>
                  <Trend />
                </Suspense>
              </>
            }
          />
        )}
      </Loaded>
    </>
  );
}
