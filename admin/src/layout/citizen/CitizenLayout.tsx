import Box from '@mui/material/Box';
import { Suspense, useState, type ReactNode } from 'react';
import type { Me } from '../../providers/me.js';
import { AccountMenu } from '../AccountMenu.js';
import { Brand } from '../Brand.js';
import { GrantChooser } from '../GrantChooser.js';
import { Notices } from '../Notices.js';
import { PageGate } from '../PageGate.js';
import { PageSkeleton } from '../PageSkeleton.js';
import { SkipLink } from '../SkipLink.js';
import { isOwn } from './roles.js';
import { WhoseSwitch } from './WhoseSwitch.js';

/** The frame around Min side: whose it is, the language, the way out; nothing of what staff do. */
export default function CitizenLayout({ me, children }: { me: Me; children: ReactNode }) {
  const [choosing, setChoosing] = useState(false);
  const works = me.grants.some(({ role }) => !isOwn(role));
  return (
    <Box sx={frame}>
      <SkipLink />
      <Box component="header" sx={head}>
        <Box
          sx={{ ...column, display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 2 }}
        >
          <Brand />
          <Box sx={{ minWidth: 0 }}>
            <AccountMenu {...(works ? { onSwitchGrant: () => setChoosing(true) } : {})} />
          </Box>
        </Box>
      </Box>
      <Box sx={{ ...column, pt: 2 }}>
        <WhoseSwitch me={me} />
      </Box>
      <Box component="main" id="content" tabIndex={-1} sx={{ ...column, outline: 'none', py: 2, pb: 6 }}>
        {choosing ? (
          <GrantChooser me={me} onChosen={() => setChoosing(false)} />
        ) : (
          <PageGate>
            <Suspense key={me.grant?.id} fallback={<PageSkeleton />}>
              {children}
            </Suspense>
          </PageGate>
        )}
      </Box>
      <Notices />
    </Box>
  );
}

/** Larger than where one works all day: whoever comes here comes seldom, and on a telephone. */
const frame = {
  minHeight: '100vh',
  fontSize: '1.0625rem',
  lineHeight: 1.5,
  '& .MuiTypography-body1': { fontSize: '1.0625rem', lineHeight: 1.5 },
  '& h1': { fontSize: '1.75rem', lineHeight: 1.25 },
  '& h2': { fontSize: '1.25rem', lineHeight: 1.4 },
  '& .MuiButton-root': { minHeight: 44, fontSize: '1rem' },
};
const head = {
  py: 0.5,
  backgroundColor: 'var(--ax-bg-neutral-soft)',
  borderBottom: '1px solid var(--ax-border-neutral-subtle)',
};
const column = { width: 1, maxWidth: 880, mx: 'auto', px: { xs: 2, md: 3 } };
