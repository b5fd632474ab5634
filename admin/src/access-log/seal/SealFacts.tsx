import { useTranslate } from 'react-admin';
import type { SealStateFragment } from '../../gql/operations.js';
import { Facts } from '../../shared/Facts.js';
import { useDates } from '../../shared/dates.js';

/** How far the log is sealed and signed. */
export function SealFacts({ seal }: { seal: SealStateFragment }) {
  const translate = useTranslate();
  const dates = useDates();
  const count = (value: number) => dates.number(value);
  return (
    <Facts
      facts={[
        ['seal.signed_at', seal.signedAt ? dates.time(seal.signedAt) : translate('seal.never_signed')],
        ['seal.signed', translate('seal.of', { part: count(seal.signed), all: count(seal.sealed) })],
        ['seal.unsigned_since', seal.unsignedSince && dates.time(seal.unsignedSince)],
        ['seal.caught_up', seal.caughtUpAt && dates.time(seal.caughtUpAt)],
      ]}
    />
  );
}
