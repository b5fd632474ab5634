import { CheckmarkCircleIcon, XMarkOctagonIcon } from '@navikt/aksel-icons';
import { useTranslate } from 'react-admin';
import type { Verdict } from '../gql/operations.js';
import { Tag } from '../shared/Tag.js';

/** Given or refused. */
export function VerdictTag({ verdict }: { verdict: Verdict | null | undefined }) {
  const translate = useTranslate();
  return verdict === 'DENY' ? (
    <Tag icon={XMarkOctagonIcon} tone="danger" filled>
      {translate('enum.verdict.DENY')}
    </Tag>
  ) : (
    <Tag icon={CheckmarkCircleIcon} tone="success">
      {translate('enum.verdict.PERMIT')}
    </Tag>
  );
}
