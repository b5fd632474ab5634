import Button from '@mui/material/Button';
import { useNotify, useTranslate } from 'react-admin';
import { SignPlanDocument } from '../../gql/operations.js';
import { useAct } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { Part } from '../Part.js';
import { Words } from '../Words.js';
import type { MyPlanWhole } from './MyPlan.js';

/** The signature on the version that one has in front of one; who has signed it stands beside. */
export function SignPlan({ plan }: { plan: MyPlanWhole }) {
  const translate = useTranslate();
  const notify = useNotify();
  const dates = useDates();
  const { mutate, isPending } = useAct(SignPlanDocument, {
    onDone: () => notify('mypage.signed', { type: 'success' }),
  });
  const current = (plan.signatures ?? []).filter((each) => each.current);
  const mine = current.some(({ signedAs }) => signedAs === 'PATIENT');
  const { versionNumber } = plan;
  const may = plan.allowed.includes('SIGN') && !mine && versionNumber !== null;
  if (!may && current.length === 0) return null;
  return (
    <Part title={translate('mypage.signatures')}>
      {current.map(({ id, signedBy, signedAt }) => (
        <Words key={id}>
          {translate('mypage.signed_by', {
            name: signedBy?.name ?? '',
            date: signedAt ? dates.date(signedAt) : '',
          })}
        </Words>
      ))}
      {may && (
        <>
          <Words>{translate('mypage.sign_text')}</Words>
          <Button
            variant="contained"
            disabled={isPending}
            onClick={() => mutate({ id: plan.id, versionNumber })}
          >
            {translate('mypage.sign')}
          </Button>
        </>
      )}
    </Part>
  );
}
