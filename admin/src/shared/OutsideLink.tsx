import Link from '@mui/material/Link';

/** An address as somebody wrote it: a link out of here where it is one of the web, text where it is not. */
export function OutsideLink({ address }: { address: string }) {
  if (!/^https?:\/\//i.test(address)) return address;
  return (
    <Link
      href={address}
      target="_blank"
      rel="noreferrer noopener"
      sx={{ color: 'var(--ax-text-accent-subtle)' }}
    >
      {address}
    </Link>
  );
}
