import { useTranslate } from 'react-admin';
import { MyUnitDocument } from '../gql/operations.js';
import { useApi } from '../shared/api.js';
import { todayInOslo, useDates } from '../shared/dates.js';
import { Loaded } from '../shared/Loaded.js';
import { DeadlineBars, soonBefore } from '../shared/overview/DeadlineBars.js';
import { ProposalLines } from '../shared/overview/ProposalLines.js';
import { TwoColumns } from '../shared/overview/TwoColumns.js';
import { VacancyLines } from '../shared/overview/VacancyLines.js';
import { WorkloadBars } from '../shared/overview/WorkloadBars.js';
import { PageHead } from '../shared/PageHead.js';

/** Min enhet: what waits for a name in the leader's unit, who has not answered, what is late, and who has room. */
export default function MyUnit() {
  const translate = useTranslate();
  const dates = useDates();
  const answer = useApi('MyUnit', MyUnitDocument, { soonBefore: soonBefore() });
  return (
    <>
      <PageHead title={translate('unit.title')} aside={dates.whole(todayInOslo())} />
      <Loaded answer={answer} rows={10}>
        {({ vacancySummary, vacancies, late, soon, proposals, workload }) => (
          <TwoColumns
            left={
              <>
                <VacancyLines
                  vacancies={vacancies.nodes}
                  total={vacancies.totalCount}
                  patients={vacancySummary.patients}
                  words="unit"
                />
                <ProposalLines proposals={proposals.nodes} total={proposals.totalCount} />
              </>
            }
            right={
              <>
                <DeadlineBars late={late} soon={soon} />
                <WorkloadBars workload={workload} />
              </>
            }
          />
        )}
      </Loaded>
    </>
  );
}
