import { FileTextIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { MyPlansDocument } from '../../gql/operations.js';
import { useApi } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { Loaded } from '../../shared/Loaded.js';
import { PageHead } from '../../shared/PageHead.js';
import { Quiet } from '../../shared/Quiet.js';
import { TextLink } from '../../shared/TextLink.js';
import { Row, Rows } from '../Part.js';
import { usePatient } from '../usePatient.js';

/** The plans there are, each on a page of its own. */
export function MyPlans() {
  const translate = useTranslate();
  const dates = useDates();
  const { id } = usePatient();
  const plans = useApi('MyPlans', MyPlansDocument, { patient: id });
  const title = translate('mypage.plans');
  return (
    <>
      <PageHead title={title} />
      <Loaded answer={plans} rows={4}>
        {({ plans: { nodes } }) =>
          nodes.length === 0 ? (
            <Quiet
              icon={FileTextIcon}
              title={translate('mypage.no_plans')}
              text={translate('mypage.no_plans_text')}
            >
              <TextLink to="/min-side/coordinator">{translate('mypage.ask_for_coordinator')}</TextLink>
            </Quiet>
          ) : (
            <Rows label={title}>
              {nodes.map(({ id: plan, kind, status, owner, nextEvaluationOn }) => (
                <Row key={plan}>
                  <Box sx={{ fontWeight: 600 }}>
                    <TextLink to={`/min-side/plans/${plan}`}>{translate(`mypage.plan_${kind}`)}</TextLink>
                  </Box>
                  <Box>{translate(`mypage.planstatus_${status}`)}</Box>
                  <Box sx={{ color: 'text.secondary' }}>
                    {[
                      owner && translate('mypage.owner', { name: owner.name }),
                      nextEvaluationOn &&
                        translate('mypage.evaluated_on', { date: dates.date(nextEvaluationOn) }),
                    ]
                      .filter(Boolean)
                      .join(' ')}
                  </Box>
                </Row>
              ))}
            </Rows>
          )
        }
      </Loaded>
    </>
  );
}
