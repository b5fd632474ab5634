import { PrinterSmallIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { PlanDocument, PrintPlanDocument, type PlanQuery } from '../gql/operations.js';
import { useAct, useApi } from '../shared/api.js';
import { Loaded } from '../shared/Loaded.js';
import { TwoColumns } from '../shared/overview/TwoColumns.js';
import { PageHead } from '../shared/PageHead.js';
import { PatientName } from '../shared/PatientName.js';
import { useFile } from '../shared/useFile.js';
import { WayBack } from '../shared/WayBack.js';
import { WriteAbout } from '../shared/WriteAbout.js';
import { Archive } from './Archive.js';
import { Evaluate } from './Evaluate.js';
import { Evaluations } from './Evaluations.js';
import { Goals } from './Goals.js';
import { PlanFacts } from './PlanFacts.js';
import { PlanTag } from './PlanTag.js';
import { PlanTexts } from './PlanTexts.js';
import { Versions } from './Versions.js';

export type ShownPlan = NonNullable<PlanQuery['plan']>;

/** One plan: whose it is and when it is evaluated next; then what it says, what was found, and its versions. */
export function Plan() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const answer = useApi('Plan', PlanDocument, { id });
  const plan = answer.data?.plan;
  return (
    <>
      <WayBack to="/plans">{translate('plan.all')}</WayBack>
      <PageHead
        title={plan?.kind ? translate(`day.plan.${plan.kind}`) : translate('plan.one')}
        aside={
          plan && (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
              <PatientName patient={plan.patient} />
              <PlanTag status={plan.status} />
            </Box>
          )
        }
      >
        {plan && <Acts plan={plan} />}
      </PageHead>
      <Loaded answer={answer} rows={10}>
        {({ plan: found, planVersions }) => found && <Whole plan={found} versions={planVersions} />}
      </Loaded>
    </>
  );
}

function Acts({ plan }: { plan: ShownPlan }) {
  const translate = useTranslate();
  const save = useFile();
  const [evaluating, setEvaluating] = useState(false);
  const name = plan.kind ? translate(`day.plan.${plan.kind}`) : translate('plan.one');
  // That it goes on paper is said in the log; then the paper is fetched.
  const print = useAct(PrintPlanDocument, { onDone: () => void save({ id: plan.id, name: `${name}.pdf` }) });
  return (
    <>
      {plan.allowed.includes('EVALUATE') && plan.status === 'ACTIVE' && (
        <Button variant="contained" onClick={() => setEvaluating(true)}>
          {translate('plan.evaluate')}
        </Button>
      )}
      <Button
        variant="outlined"
        startIcon={<PrinterSmallIcon aria-hidden />}
        disabled={print.isPending}
        onClick={() => print.mutate({ id: plan.id })}
      >
        {translate('plan.print')}
      </Button>
      {plan.patient && <WriteAbout patientId={plan.patient.id} about={`PLAN.${plan.id}`} />}
      {evaluating && <Evaluate plan={plan} onClose={() => setEvaluating(false)} />}
    </>
  );
}

function Whole({ plan, versions }: { plan: ShownPlan; versions: PlanQuery['planVersions'] }) {
  return (
    <TwoColumns
      from="lg"
      left={
        <>
          <PlanTexts plan={plan} />
          <Goals plan={plan} />
          <Evaluations plan={plan} />
        </>
      }
      right={
        <>
          <PlanFacts plan={plan} />
          <Versions planId={plan.id} versions={versions} />
          {plan.status === 'CLOSED' && <Archive planId={plan.id} />}
        </>
      }
    />
  );
}
