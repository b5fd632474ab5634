import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useDates } from '../../shared/dates.js';
import { Part, Row, Rows } from '../Part.js';
import { Comments } from './Comments.js';
import type { MyPlanWhole } from './MyPlan.js';

/** What is to be done, by whom and by when. */
export function Measures({ plan }: { plan: MyPlanWhole }) {
  const translate = useTranslate();
  const dates = useDates();
  const measures = plan.measures ?? [];
  if (measures.length === 0) return null;
  return (
    <Part title={translate('mypage.measures')}>
      <Rows label={translate('mypage.measures')}>
        {measures.map(({ id, text, dueOn, status, responsible, comments }) => {
          const who = responsible?.isPatient
            ? translate('mypage.the_patient')
            : (responsible?.person?.name ?? responsible?.name);
          return (
            <Row key={id}>
              {text}
              <Box sx={{ color: 'text.secondary' }}>
                {[
                  who,
                  dueOn && translate('mypage.by_day', { date: dates.date(dueOn) }),
                  status && translate(`mypage.measure_${status}`),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Box>
              <Comments
                on={{ planId: plan.id, measureId: id }}
                what={text ?? ''}
                comments={comments ?? []}
                may={plan.allowed.includes('COMMENT')}
              />
            </Row>
          );
        })}
      </Rows>
    </Part>
  );
}
