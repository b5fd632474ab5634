import { useTranslate } from 'react-admin';
import { PageHead } from '../shared/PageHead.js';
import { Words } from './Words.js';

/** Next of kin have nobody's log to read. */
export function NoLog({ name }: { name: string }) {
  const translate = useTranslate();
  return (
    <>
      <PageHead title={translate('minside.title')} />
      <Words>{translate('minside.no_log', { name })}</Words>
    </>
  );
}
