import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { CoordinatorGuideDocument } from '../gql/operations.js';
import { useApi } from '../shared/api.js';
import { useWide } from '../shared/useWide.js';

const PARTS = ['role', 'expectations', 'training'] as const;

/** What one says yes to: the role, what is expected, the training there is, and the eight tasks. */
export function Guide({ assignmentId }: { assignmentId: string }) {
  const translate = useTranslate();
  const wide = useWide();
  const { data } = useApi('CoordinatorGuide', CoordinatorGuideDocument, { assignmentId });
  if (!data) return null;
  const guide = data.coordinatorGuide;
  const written = PARTS.filter((part) => guide[part]);
  return (
    <Box
      component="details"
      open={wide}
      sx={{ mt: 1.5, p: 2, borderRadius: 1, backgroundColor: 'var(--ax-bg-neutral-soft)' }}
    >
      <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 600, minHeight: 28 }}>
        {translate('guide.title')}
      </Box>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
          columnGap: 4,
          rowGap: 2,
          mt: 1.5,
          fontSize: '0.9375rem',
        }}
      >
        {written.map((part) => (
          <Box key={part} sx={{ minWidth: 0 }}>
            <Typography variant="h3">{translate(`guide.${part}`)}</Typography>
            <Box sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{guide[part]}</Box>
          </Box>
        ))}
        <Box sx={{ minWidth: 0 }}>
          <Typography variant="h3">{translate('guide.tasks')}</Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {guide.tasks.map(({ kind, text }) => (
              <li key={kind}>{text}</li>
            ))}
          </Box>
        </Box>
        {written.length < PARTS.length && (
          <Typography variant="body2" color="text.secondary">
            {translate('guide.unwritten')}
          </Typography>
        )}
      </Box>
    </Box>
  );
}
