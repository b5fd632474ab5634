import { createTheme } from '@mui/material/styles';

const ax = (token: string) => `var(--ax-${token})`;

function tone(name: string) {
  return {
    light: ax(`bg-${name}-moderate`),
    main: ax(`bg-${name}-strong`),
    dark: ax(`bg-${name}-strong-hover`),
    contrastText: ax(`text-${name}-contrast`),
  };
}

/** A notice on its own ground, with a sign in the same tone. */
function notice(name: string) {
  return {
    backgroundColor: ax(`bg-${name}-soft`),
    '& .MuiAlert-icon': { color: ax(`text-${name}-decoration`) },
  };
}

const focus = { outline: `3px solid ${ax('border-focus')}`, outlineOffset: 1 };

/**
 * MUI in the clothes of Aksel, the design system of NAV. Every colour is one of its tokens, which themselves follow
 * the class `light` or `dark` on the page: so there is one theme, not two.
 */
export const theme = createTheme({
  cssVariables: { nativeColor: true },
  palette: {
    primary: tone('accent'),
    secondary: tone('neutral'),
    error: tone('danger'),
    warning: tone('warning'),
    info: tone('info'),
    success: tone('success'),
    text: {
      primary: ax('text-neutral'),
      secondary: ax('text-neutral-subtle'),
      disabled: ax('text-neutral-decoration'),
    },
    divider: ax('border-neutral-subtle'),
    background: { default: ax('bg-default'), paper: ax('bg-raised') },
    action: {
      hover: ax('bg-neutral-moderate-hoverA'),
      selected: ax('bg-accent-moderate'),
      active: ax('text-neutral-subtle'),
      disabled: ax('text-neutral-decoration'),
      disabledBackground: ax('bg-neutral-moderate'),
    },
  },
  shape: { borderRadius: 8 },
  breakpoints: { values: { xs: 0, sm: 480, md: 768, lg: 1024, xl: 1280 } },
  typography: {
    fontFamily: `"Source Sans 3 Variable", ${ax('font-family')}`,
    fontSize: 15,
    fontWeightRegular: 400,
    fontWeightMedium: 600,
    fontWeightBold: 600,
    h1: { fontSize: '1.5rem', lineHeight: '2rem', fontWeight: 600 },
    h2: { fontSize: '1.125rem', lineHeight: '1.5rem', fontWeight: 600 },
    h3: { fontSize: '1rem', lineHeight: '1.5rem', fontWeight: 600 },
    body1: { fontSize: '1rem', lineHeight: '1.5rem' },
    body2: { fontSize: '0.9375rem', lineHeight: '1.375rem' },
    caption: { fontSize: '0.875rem', lineHeight: '1.25rem' },
    button: { textTransform: 'none', fontWeight: 600, fontSize: '0.9375rem', lineHeight: '1.25rem' },
  },
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        body: { fontVariantNumeric: 'tabular-nums', backgroundColor: ax('bg-default') },
        ':focus-visible': focus,
        '@media (prefers-reduced-motion: reduce)': {
          '*': { transition: 'none !important', animation: 'none !important' },
        },
      },
    },
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: { root: { fontFamily: 'inherit', '&:focus-visible': focus } },
    },
    MuiButton: {
      defaultProps: { disableElevation: true, size: 'small' },
      styleOverrides: {
        root: { whiteSpace: 'nowrap', minHeight: 32, padding: '4px 12px' },
        outlined: {
          borderColor: ax('border-neutral'),
          color: ax('text-neutral'),
          backgroundColor: ax('bg-raised'),
        },
        text: { color: ax('text-accent-subtle') },
      },
    },
    // Of itself it is mixed out of colours that do not know whether the page is dark.
    MuiAlert: {
      styleOverrides: {
        root: {
          color: ax('text-neutral'),
          fontSize: '0.9375rem',
          '&.MuiAlert-colorInfo': notice('info'),
          '&.MuiAlert-colorSuccess': notice('success'),
          '&.MuiAlert-colorWarning': notice('warning'),
          '&.MuiAlert-colorError': notice('danger'),
        },
      },
    },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiMenu: {
      styleOverrides: {
        paper: { boxShadow: ax('shadow-dialog'), border: `1px solid ${ax('border-neutral-subtle')}` },
      },
    },
    MuiMenuItem: { styleOverrides: { root: { minHeight: 36, fontSize: '0.9375rem' } } },
    MuiTableCell: {
      styleOverrides: {
        root: {
          padding: '0 9px',
          height: 40,
          borderColor: ax('border-neutral-subtle'),
          fontSize: '0.9375rem',
          whiteSpace: 'nowrap',
        },
        head: {
          height: 36,
          color: ax('text-neutral-subtle'),
          fontWeight: 600,
          fontSize: '0.875rem',
          backgroundColor: ax('bg-default'),
        },
      },
    },
    MuiTableSortLabel: {
      styleOverrides: { root: { '&:hover, &.Mui-active': { color: ax('text-neutral') } } },
    },
    MuiTooltip: {
      styleOverrides: {
        tooltip: {
          fontSize: '0.875rem',
          backgroundColor: ax('bg-neutral-strong-pressed'),
          color: ax('text-neutral-contrast'),
        },
      },
    },
    MuiFormLabel: {
      styleOverrides: {
        root: {
          '&.Mui-focused': { color: ax('text-accent-subtle') },
          '&.Mui-error': { color: ax('text-danger-subtle') },
        },
      },
    },
    MuiFormHelperText: {
      styleOverrides: { root: { '&.Mui-error': { color: ax('text-danger-subtle') } } },
    },
    MuiInputBase: { styleOverrides: { root: { fontSize: '0.9375rem' } } },
    MuiOutlinedInput: {
      styleOverrides: {
        root: { backgroundColor: ax('bg-input') },
        notchedOutline: { borderColor: ax('border-neutral') },
      },
    },
    MuiSkeleton: {
      defaultProps: { animation: false },
      styleOverrides: { root: { backgroundColor: ax('bg-neutral-moderate') } },
    },
    MuiDialog: { styleOverrides: { paper: { border: `1px solid ${ax('border-neutral-subtle')}` } } },
    MuiBackdrop: {
      styleOverrides: { root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: ax('bg-overlay') } } },
    },
  },
});
