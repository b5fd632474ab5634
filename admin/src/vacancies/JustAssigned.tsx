import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { AssignmentsDocument } from '../gql/operations.js';
import { AssignmentLine } from '../shared/AssignmentLine.js';
import { useMySide } from '../providers/me.js';
import { useApi } from '../shared/api.js';

/** Who was given responsibility last: what one did a moment ago is still to be seen. */
export function JustAssigned() {
  const translate = useTranslate();
  const side = useMySide();
  const { data } = useApi('Assignments', AssignmentsDocument, {
    first: 5,
    filter: { ...(side ? { side } : {}), status: ['PROPOSED', 'WITH_UNIT', 'ACCEPTED'] },
    orderBy: 'PROPOSED_AT_DESC',
  });
  const rows = data?.assignments.nodes ?? [];
  if (rows.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="just-assigned" sx={{ mt: 4 }}>
      <Typography variant="h2" id="just-assigned" sx={{ mb: 0.5 }}>
        {translate('assign.recent')}
      </Typography>
      <Box component="ul" aria-labelledby="just-assigned" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((assignment) => (
          <AssignmentLine key={assignment.id} assignment={assignment} />
        ))}
      </Box>
    </Box>
  );
}
