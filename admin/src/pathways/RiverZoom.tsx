import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

export type Zoom = 'ALL' | 'QUARTER' | 'MONTH';
const ZOOMS: Zoom[] = ['ALL', 'QUARTER', 'MONTH'];

/** How near one looks. On paper it is always the whole. */
export function RiverZoom({ zoom, onZoom }: { zoom: Zoom; onZoom: (zoom: Zoom) => void }) {
  const translate = useTranslate();
  return (
    <Box
      role="group"
      aria-label={translate('pathway.zoom')}
      sx={{
        display: 'flex',
        justifyContent: 'flex-end',
        gap: 0.5,
        mb: 1,
        '@media print': { display: 'none' },
      }}
    >
      {ZOOMS.map((one) => (
        <Button
          key={one}
          size="small"
          aria-pressed={one === zoom}
          onClick={() => onZoom(one)}
          sx={one === zoom ? { backgroundColor: 'var(--ax-bg-accent-moderate)' } : {}}
        >
          {translate(`pathway.zoom_${one}`)}
        </Button>
      ))}
    </Box>
  );
}
