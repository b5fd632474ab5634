import Box from '@mui/material/Box';
import { Fragment, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';

/** Facts under each other: what it is, and what is said of it. What is not known is left out. */
export function Facts({ facts }: { facts: readonly (readonly [label: string, value: ReactNode])[] }) {
  const translate = useTranslate();
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: { md: '200px minmax(0, 1fr)' },
        rowGap: 0.25,
        fontSize: '0.9375rem',
      }}
    >
      {facts.map(([label, value]) =>
        value == null || value === '' || value === false ? null : (
          <Fragment key={label}>
            <Box component="dt" sx={{ color: 'text.secondary' }}>
              {translate(label)}
            </Box>
            <Box component="dd" sx={{ m: 0, mb: { xs: 0.5, md: 0 }, overflowWrap: 'anywhere' }}>
              {value}
            </Box>
          </Fragment>
        ),
      )}
    </Box>
  );
}
