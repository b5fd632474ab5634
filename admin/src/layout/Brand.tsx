import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

/** The mark and the name. */
export function Brand() {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <Box component="img" src="/samlop.svg" alt="" sx={{ width: 24, height: 24 }} />
      <Typography component="span" sx={{ fontSize: '1.125rem', fontWeight: 600 }}>
        {translate('app.name')}
      </Typography>
    </Box>
  );
}
