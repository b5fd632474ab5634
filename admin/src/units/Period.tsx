import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { osloDay, useDates } from '../shared/dates.js';

const SOON_MS = 30 * 86_400_000;
/** Until midnight is until the day before. */
const lastDay = (validTo: string) => osloDay(new Date(Date.parse(validTo) - 1).toISOString());

/** From when to when a role holds; what ends soon, has ended or has not begun says so. */
export function Period({ validFrom, validTo }: { validFrom: string; validTo?: string | null | undefined }) {
  const translate = useTranslate();
  const dates = useDates();
  const now = Date.now();
  const from = dates.birth(osloDay(validFrom));
  if (!validTo) return translate(Date.parse(validFrom) > now ? 'org.begins' : 'org.since', { from });
  const end = Date.parse(validTo);
  const to = dates.birth(lastDay(validTo));
  const word = end <= now ? 'org.ended' : end - now < SOON_MS ? 'org.ends_soon' : undefined;
  return (
    <>
      {from}–{to}
      {word && (
        <Box
          component="span"
          sx={{
            ml: 1,
            color: word === 'org.ended' ? 'text.secondary' : 'var(--ax-text-warning-subtle)',
            fontWeight: word === 'org.ended' ? 400 : 600,
          }}
        >
          {translate(word)}
        </Box>
      )}
    </>
  );
}
