import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommentOnPlanDocument, type MyPlanCommentFragment } from '../../gql/operations.js';
import { useAct } from '../../shared/api.js';
import { ReasonDialog } from '../../shared/ReasonDialog.js';
import { Quote } from '../Part.js';

interface CommentsProps {
  /** On what: a goal or a measure of the plan. */
  on: { planId: string; goalId: string } | { planId: string; measureId: string };
  what: string;
  comments: readonly MyPlanCommentFragment[];
  may: boolean;
}

/** What has been said of a goal or a measure, and one's own word to it. */
export function Comments({ on, what, comments, may }: CommentsProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const { mutate, isPending } = useAct(CommentOnPlanDocument, { onDone: () => setOpen(false) });
  const label = translate('mypage.comment');
  return (
    <>
      {comments
        .filter(({ withdrawnAt }) => !withdrawnAt)
        .map(({ id, author, text }) => (
          <Quote key={id}>
            <Box component="span" sx={{ fontWeight: 600 }}>
              {author?.name}
            </Box>{' '}
            {text}
          </Quote>
        ))}
      {may && (
        <Button variant="text" aria-label={`${label}: ${what}`} onClick={() => setOpen(true)}>
          {label}
        </Button>
      )}
      <ReasonDialog
        key={comments.length}
        open={open}
        busy={isPending}
        title={label}
        text={what}
        label={translate('mypage.comment_label')}
        required={translate('mypage.comment_required')}
        act={translate('mypage.send')}
        onClose={() => setOpen(false)}
        onSubmit={(text) => mutate({ ...on, text })}
      />
    </>
  );
}
