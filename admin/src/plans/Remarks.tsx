import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommentOnPlanDocument, type PlanRemarkFragment } from '../gql/operations.js';
import { useAct } from '../shared/api.js';
import { useDates } from '../shared/dates.js';
import { ReasonDialog } from '../shared/ReasonDialog.js';

interface RemarksProps {
  /** What is commented on, in its own words. */
  about: string;
  remarks: readonly PlanRemarkFragment[];
  /** Where a new one is put; null where one may not. */
  on: { planId: string; goalId?: string; measureId?: string } | null;
}

/** What was said of a goal or a measure, and where one says something oneself. */
export function Remarks({ about, remarks, on }: RemarksProps) {
  const translate = useTranslate();
  const dates = useDates();
  const [open, setOpen] = useState(false);
  const { mutate, isPending } = useAct(CommentOnPlanDocument, { onDone: () => setOpen(false) });
  const standing = remarks.filter(({ withdrawnAt }) => !withdrawnAt);
  return (
    <Box sx={{ fontSize: '0.875rem', mt: 0.5 }}>
      {standing.map(({ id, author, authorRole, text, writtenAt }) => (
        <Box key={id} sx={{ overflowWrap: 'anywhere' }}>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {[
              author?.name ?? (authorRole && translate(`enum.role.${authorRole}`)),
              writtenAt && dates.date(writtenAt),
            ]
              .filter(Boolean)
              .join(', ')}
            {': '}
          </Box>
          {text}
        </Box>
      ))}
      {on && (
        <Button
          size="small"
          aria-label={translate('plan.comment_on', { what: about.slice(0, 60) })}
          onClick={() => setOpen(true)}
        >
          {translate('plan.comment')}
        </Button>
      )}
      {on && open && (
        <ReasonDialog
          open
          busy={isPending}
          title={translate('plan.comment')}
          text={about}
          label={translate('plan.comment')}
          required={translate('day.required')}
          act={translate('plan.comment_save')}
          onClose={() => setOpen(false)}
          onSubmit={(text) => mutate({ ...on, text })}
        />
      )}
    </Box>
  );
}
