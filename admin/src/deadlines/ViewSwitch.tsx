import { BulletListIcon, CalendarIcon, TableIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { LinkBase, useTranslate } from 'react-admin';
import { useLocation, useSearchParams } from 'react-router-dom';

const VIEWS = [
  ['deadlines', BulletListIcon],
  ['deadline-board', TableIcon],
  ['deadline-calendar', CalendarIcon],
] as const;

/** The same deadlines in three ways; the filter goes along. */
export function ViewSwitch() {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const filter = params.get('filter');
  const search = filter ? `?filter=${encodeURIComponent(filter)}` : '';
  return (
    <Box component="nav" aria-label={translate('board.views')} sx={{ display: 'flex', gap: 0.5 }}>
      {VIEWS.map(([name, Icon]) => {
        const here = pathname === `/${name}`;
        return (
          <Button
            key={name}
            component={LinkBase}
            to={`/${name}${search}`}
            variant={here ? 'contained' : 'outlined'}
            startIcon={<Icon aria-hidden />}
            {...(here ? { 'aria-current': 'page' as const } : {})}
          >
            {translate(`board.view_${name}`)}
          </Button>
        );
      })}
    </Box>
  );
}
