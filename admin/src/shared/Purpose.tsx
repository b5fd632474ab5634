import Typography from '@mui/material/Typography';

/** What the page is for, in one sentence. */
export function Purpose({ text }: { text: string }) {
  return (
    <Typography color="text.secondary" sx={{ mt: -1, mb: 2, maxWidth: '46rem' }}>
      {text}
    </Typography>
  );
}
