import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { AnswerPlanOfferDocument } from '../../gql/operations.js';
import { useAct } from '../../shared/api.js';
import { ReasonDialog } from '../../shared/ReasonDialog.js';
import { Part } from '../Part.js';
import { Words } from '../Words.js';
import type { MyPlanWhole } from './MyPlan.js';

/** Yes or no to a plan that is offered; a no may have its reason, and need not. */
export function PlanOffer({ plan }: { plan: MyPlanWhole }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [refusing, setRefusing] = useState(false);
  const { mutate, isPending } = useAct(AnswerPlanOfferDocument, {
    onDone: () => {
      setRefusing(false);
      notify('mypage.answered', { type: 'success' });
    },
  });
  if (!plan.allowed.includes('ANSWER_OFFER')) return null;
  const answer = (accepted: boolean, reason?: string) =>
    mutate({ id: plan.id, accepted, expectedVersion: plan.version, ...(reason ? { reason } : {}) });
  return (
    <Part title={translate('mypage.offer')}>
      <Words>{translate('mypage.offer_text')}</Words>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="contained" disabled={isPending} onClick={() => answer(true)}>
          {translate('mypage.offer_yes')}
        </Button>
        <Button variant="outlined" disabled={isPending} onClick={() => setRefusing(true)}>
          {translate('mypage.offer_no')}
        </Button>
      </Box>
      <ReasonDialog
        open={refusing}
        busy={isPending}
        title={translate('mypage.offer_no_title')}
        text={translate('mypage.offer_no_text')}
        label={translate('mypage.offer_no_label')}
        act={translate('mypage.offer_no')}
        onClose={() => setRefusing(false)}
        onSubmit={(reason) => answer(false, reason)}
      />
    </Part>
  );
}
