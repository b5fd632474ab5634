import { MenuHamburgerIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useMe } from '../providers/me.js';
import { Problem } from '../shared/Problem.js';
import { AccountMenu } from './AccountMenu.js';
import { Brand } from './Brand.js';
import { GrantChooser } from './GrantChooser.js';
import { Navigation } from './Navigation.js';
import { Notices } from './Notices.js';
import { NowhereForYou } from './Nowhere.js';
import { PageGate } from './PageGate.js';
import { PageSkeleton } from './PageSkeleton.js';
import { PaletteButton } from './palette/PaletteButton.js';
import { usePalette } from './palette/usePalette.js';
import { SkipLink } from './SkipLink.js';

const Palette = lazy(() => import('./palette/Palette.js'));
const LiveBar = lazy(() => import('./live/LiveBar.js'));
const SIDE = 232;

/** The frame around every page: menu at the left, or behind a button on a narrow screen. */
export function Layout({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const { data: me, error, refetch } = useMe();
  const [menu, setMenu] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const palette = usePalette();
  const mustChoose = me !== undefined && me.grant == null && me.grants.length > 0;
  const searchable = Boolean(me?.grant) && !choosing;

  const content = () => {
    if (error) return <Problem error={error} onRetry={() => void refetch()} />;
    if (!me) return <PageSkeleton />;
    if (mustChoose || choosing) return <GrantChooser me={me} onChosen={() => setChoosing(false)} />;
    if (!me.grant) return <NowhereForYou />;
    return (
      <PageGate>
        <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
      </PageGate>
    );
  };

  const side = (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: 1, p: 1.5, gap: 2 }}>
      <Box sx={{ px: 1, pt: 0.5 }}>
        <Brand />
        <Typography variant="caption" color="text.secondary" component="p" sx={{ mt: 1 }}>
          {me?.grant?.unit?.name}
        </Typography>
      </Box>
      {searchable && (
        <PaletteButton
          onOpen={() => {
            setMenu(false);
            palette.onOpen();
          }}
        />
      )}
      <Navigation onGo={() => setMenu(false)} />
      <Box sx={{ mt: 'auto' }}>
        <AccountMenu
          onSwitchGrant={() => {
            setMenu(false);
            setChoosing(true);
          }}
        />
      </Box>
    </Box>
  );

  return (
    <Box
      sx={{ display: { lg: 'grid' }, gridTemplateColumns: `${SIDE}px minmax(0, 1fr)`, minHeight: '100vh' }}
    >
      <SkipLink />
      <Box component="header" sx={topBar}>
        <IconButton
          aria-label={translate('app.menu')}
          aria-expanded={menu}
          onClick={() => setMenu(true)}
          size="small"
        >
          <MenuHamburgerIcon aria-hidden fontSize={24} />
        </IconButton>
        <Brand />
        {searchable && <PaletteButton onOpen={palette.onOpen} small />}
      </Box>
      {searchable && palette.open && (
        <Suspense fallback={null}>
          <Palette onClose={palette.onClose} onSwitchGrant={() => setChoosing(true)} />
        </Suspense>
      )}
      <Drawer open={menu} onClose={() => setMenu(false)} slotProps={{ paper: { sx: { width: 272 } } }}>
        {side}
      </Drawer>
      <Box component="header" sx={sideBar}>
        {side}
      </Box>
      <Box
        component="main"
        id="content"
        tabIndex={-1}
        sx={{ outline: 'none', minWidth: 0, px: { xs: 2, md: 3, xl: 4 }, py: 2.5 }}
      >
        {me?.grant && (
          <Suspense fallback={null}>
            <LiveBar grantId={me.grant.id} />
          </Suspense>
        )}
        {content()}
      </Box>
      <Notices />
    </Box>
  );
}

const topBar = {
  display: { xs: 'flex', lg: 'none' },
  alignItems: 'center',
  gap: 1,
  height: 52,
  px: 1.5,
  borderBottom: '1px solid var(--ax-border-neutral-subtle)',
};

const sideBar = {
  display: { xs: 'none', lg: 'block' },
  position: 'sticky',
  top: 0,
  height: '100vh',
  backgroundColor: 'var(--ax-bg-neutral-soft)',
  borderRight: '1px solid var(--ax-border-neutral-subtle)',
};
