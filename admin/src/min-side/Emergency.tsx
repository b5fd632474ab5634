import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { MyAccessFragment } from '../gql/operations.js';

type Opening = NonNullable<MyAccessFragment['breakGlass']>;

/** Why somebody opened in an emergency, in their own words, and what whoever reviewed it found. */
export function Emergency({ opening }: { opening: Opening }) {
  const translate = useTranslate();
  const { ground, outcome, reason } = opening;
  const review = outcome ? `minside.reviewed_${outcome}` : 'minside.to_be_reviewed';
  return (
    <Box sx={{ mt: 0.5 }}>
      <Box component="p" sx={{ m: 0 }}>
        {translate('minside.emergency_reason')} {ground && `${translate(`enum.ground.${ground}`)}. `}
        {reason && <q>{reason}</q>}
      </Box>
      <Box component="p" sx={{ m: 0 }}>
        {translate(review)}
      </Box>
    </Box>
  );
}
