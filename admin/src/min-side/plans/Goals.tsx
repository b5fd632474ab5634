import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { SetGoalDocument } from '../../gql/operations.js';
import { useAct } from '../../shared/api.js';
import { Part, Row, Rows } from '../Part.js';
import { Comments } from './Comments.js';
import type { MyPlanWhole } from './MyPlan.js';

/** The goals; where the plan is the reader's to write in, a goal more. */
export function Goals({ plan }: { plan: MyPlanWhole }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [text, setText] = useState('');
  const { mutate, isPending } = useAct(SetGoalDocument, {
    onDone: () => {
      setText('');
      notify('mypage.saved', { type: 'success' });
    },
  });
  const may = plan.allowed.includes('WRITE');
  const goals = plan.goals ?? [];
  if (!may && goals.length === 0) return null;
  return (
    <Part title={translate('mypage.goals')}>
      {goals.length > 0 && (
        <Rows label={translate('mypage.goals')}>
          {goals.map((goal) => (
            <Row key={goal.id}>
              {goal.text}
              {goal.outcome && (
                <Box sx={{ color: 'text.secondary' }}>{translate(`mypage.outcome_${goal.outcome}`)}</Box>
              )}
              <Comments
                on={{ planId: plan.id, goalId: goal.id }}
                what={goal.text ?? ''}
                comments={goal.comments ?? []}
                may={plan.allowed.includes('COMMENT')}
              />
            </Row>
          ))}
        </Rows>
      )}
      {may && (
        <Box sx={{ mt: 1, maxWidth: '42rem' }}>
          <TextField
            label={translate('mypage.new_goal')}
            value={text}
            onChange={(event) => setText(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 2000 } }}
            multiline
            fullWidth
            sx={{ mb: 1 }}
          />
          <Button
            variant="outlined"
            disabled={isPending || !text.trim()}
            onClick={() => mutate({ planId: plan.id, text: text.trim() })}
          >
            {translate('mypage.add_goal')}
          </Button>
        </Box>
      )}
    </Part>
  );
}
