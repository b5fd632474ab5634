import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { MyCoordinatorDocument, type MyAssignmentFragment } from '../../gql/operations.js';
import { useApi } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { Loaded } from '../../shared/Loaded.js';
import { PageHead } from '../../shared/PageHead.js';
import { Part, Quote, Row, Rows } from '../Part.js';
import { Words } from '../Words.js';
import { usePatient } from '../usePatient.js';
import { AskAnother } from './AskAnother.js';
import { ReportNeed } from './ReportNeed.js';

/** Who coordinates, somebody else where that does not work out, and a need of one; what became of it. */
export function MyCoordinator() {
  const translate = useTranslate();
  const { id } = usePatient();
  const answer = useApi('MyCoordinator', MyCoordinatorDocument, { patient: id });
  return (
    <>
      <PageHead title={translate('mypage.coordinator')} />
      <Words>{translate('mypage.coordinator_text')}</Words>
      <Loaded answer={answer} rows={6}>
        {({ patient, needs }) => {
          const { municipal, specialist } = patient?.coordinators ?? {};
          const named = [municipal, specialist].filter((each) => each != null);
          return (
            <>
              {named.length > 0 && (
                <Part title={translate('mypage.coordinators_now')}>
                  <Rows label={translate('mypage.coordinators_now')}>
                    {named.map((each) => (
                      <Coordinator key={each.id} assignment={each} />
                    ))}
                  </Rows>
                </Part>
              )}
              <ReportNeed patientId={id} />
              <Needs needs={needs.nodes} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function Coordinator({ assignment }: { assignment: MyAssignmentFragment }) {
  const translate = useTranslate();
  const { side, coordinator } = assignment;
  const phone = coordinator?.phone ?? coordinator?.unit?.phone;
  return (
    <Row>
      <Box sx={{ fontWeight: 600 }}>
        {[coordinator?.person?.name, coordinator?.unit?.name].filter(Boolean).join(', ')}
      </Box>
      <Typography>
        {[side && translate(`enum.side.${side}`), phone && translate('mypage.phone', { phone })]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      {assignment.allowed.includes('ASK_FOR_ANOTHER') && <AskAnother assignment={assignment} />}
    </Row>
  );
}

interface Need {
  id: string;
  kind: string | null;
  status: string | null;
  reportedAt: string | null;
  decision: string | null;
}

function Needs({ needs }: { needs: readonly Need[] }) {
  const translate = useTranslate();
  const dates = useDates();
  if (needs.length === 0) return null;
  return (
    <Part title={translate('mypage.asked_for')}>
      <Rows label={translate('mypage.asked_for')}>
        {needs.map(({ id, kind, status, reportedAt, decision }) => (
          <Row key={id}>
            <Box sx={{ fontWeight: 600 }}>{translate(`mypage.need_${kind}`)}</Box>
            <Box sx={{ color: 'text.secondary' }}>
              {[status && translate(`mypage.needstatus_${status}`), reportedAt && dates.date(reportedAt)]
                .filter(Boolean)
                .join(' · ')}
            </Box>
            {decision && <Quote>{decision}</Quote>}
          </Row>
        ))}
      </Rows>
    </Part>
  );
}
