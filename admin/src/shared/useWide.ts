import useMediaQuery from '@mui/material/useMediaQuery';

/** Whether there is room for a table; else its rows are cards. */
export const useWide = (): boolean => useMediaQuery('(min-width: 768px)', { noSsr: true });
