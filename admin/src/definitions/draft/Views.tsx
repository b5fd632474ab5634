import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { LinkTabs } from '../../shared/LinkTabs.js';

export const VIEWS = ['write', 'changes', 'simulate'] as const;
export type View = (typeof VIEWS)[number];

interface ViewsProps {
  view: View;
  /** One may write in it. */
  open: boolean;
  simulates: boolean;
}

/** The three things that one does with a draft before it is published; each has an address. */
export function Views({ view, open, simulates }: ViewsProps) {
  const translate = useTranslate();
  const [params] = useSearchParams();
  const job = params.get('job');
  const there = VIEWS.filter((one) => (one === 'write' ? open : one !== 'simulate' || simulates));
  const tabs = there.map((one) => ({
    to: `?${new URLSearchParams({ view: one, ...(job ? { job } : {}) }).toString()}`,
    label: translate(`definition.view_${one}`),
    here: one === view,
  }));
  return <LinkTabs label={translate('definition.views')} tabs={tabs} />;
}
