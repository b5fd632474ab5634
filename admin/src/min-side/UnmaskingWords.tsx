import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { MyAccessFragment } from '../gql/operations.js';

type Asked = NonNullable<MyAccessFragment['unmasking']>;

/** Somebody who watches over the log asked who one is: who asked, why, and what the second person said. */
export function UnmaskingWords({ unmasking }: { unmasking: Asked }) {
  const translate = useTranslate();
  const { decidedBy, reason, requestedBy, status } = unmasking;
  const answer = decidedBy?.name ?? translate('minside.unmask_second');
  return (
    <Box component="p" sx={{ m: 0, mt: 0.5 }}>
      {requestedBy && translate('minside.unmask_asked', { name: requestedBy.name })}{' '}
      {reason && (
        <>
          <q>{reason}</q>.
        </>
      )}{' '}
      {status && translate(`minside.unmask_${status}`, { name: answer })}
    </Box>
  );
}
