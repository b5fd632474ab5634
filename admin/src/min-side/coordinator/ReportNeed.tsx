import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ReportNeedDocument, type NeedKind } from '../../gql/operations.js';
import { useMe } from '../../providers/me.js';
import { useAct } from '../../shared/api.js';
import { ReasonDialog } from '../../shared/ReasonDialog.js';
import { Part } from '../Part.js';
import { Words } from '../Words.js';

const KINDS: readonly NeedKind[] = ['COORDINATOR', 'INDIVIDUAL_PLAN', 'CHILD_COORDINATOR'];

/** Tells the municipality what is needed: the patient, a parent or next of kin, as themselves. */
export function ReportNeed({ patientId }: { patientId: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { data: me } = useMe();
  const [kind, setKind] = useState<NeedKind | null>(null);
  const { mutate, isPending } = useAct(ReportNeedDocument, {
    onDone: () => {
      setKind(null);
      notify('mypage.need_sent', { type: 'success' });
    },
  });
  if (!me?.ability.can('CREATE', 'Need')) return null;
  return (
    <Part title={translate('mypage.report')}>
      <Words>{translate('mypage.report_text')}</Words>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {KINDS.map((each) => (
          <Button key={each} variant="outlined" onClick={() => setKind(each)}>
            {translate(`mypage.report_${each}`)}
          </Button>
        ))}
      </Box>
      <ReasonDialog
        key={kind}
        open={kind !== null}
        busy={isPending}
        title={kind ? translate(`mypage.report_${kind}`) : ''}
        text={translate('mypage.report_who_reads')}
        label={translate('mypage.report_label')}
        act={translate('mypage.report_send')}
        onClose={() => setKind(null)}
        onSubmit={(note) => kind && mutate({ patientId, kind, ...(note ? { note } : {}) })}
      />
    </Part>
  );
}
