import { Buildings3Icon, GlobeIcon } from '@navikt/aksel-icons';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { DirectoryListDocument } from '../gql/operations.js';
import { useMe } from '../providers/me.js';
import { useApi } from '../shared/api.js';
import { FilterBar } from '../shared/FilterBar.js';
import { FilterMenu } from '../shared/FilterMenu.js';
import { Loaded } from '../shared/Loaded.js';
import { PageHead } from '../shared/PageHead.js';
import { Purpose } from '../shared/Purpose.js';
import { Quiet } from '../shared/Quiet.js';
import { Search } from '../shared/Search.js';
import { PagePager } from '../shared/PagePager.js';
import { DirectoryTable } from './DirectoryTable.js';

const PER_PAGE = 50;

/** The organisation's units, each with whether the public finds it, and what they would look for in vain. */
export function DirectoryList() {
  const translate = useTranslate();
  const { data: me } = useMe();
  const organisation = me?.grant?.unit?.organisation?.id;
  const { listed, page, setListed, setPage } = useWhich();
  const [q, setQ] = useState<string | undefined>();
  const answer = useApi(
    'DirectoryList',
    DirectoryListDocument,
    {
      ...{ organisation: organisation ?? '', first: PER_PAGE, offset: (page - 1) * PER_PAGE },
      ...{ listed: listed === undefined ? null : listed === 'yes', q: q ?? null },
    },
    { placeholderData: keepPreviousData, enabled: Boolean(organisation) },
  );
  return (
    <>
      <PageHead
        title={translate('directory.title')}
        aside={answer.data ? translate('directory.total', answer.data.directory.totalCount) : ''}
      />
      <Purpose text={translate('directory.explain')} />
      {me && !organisation ? (
        <Quiet icon={Buildings3Icon} title={translate('org.no_own')} text={translate('org.no_own_text')} />
      ) : (
        <>
          <FilterBar search={<Search label={translate('directory.search')} onSearch={setQ} />}>
            <FilterMenu
              label={translate('directory.which')}
              choices={['yes', 'no'].map((value) => ({
                value,
                label: translate(`directory.listed_${value}`),
              }))}
              value={listed ? [listed] : []}
              onChange={([one]) => setListed(one)}
            />
          </FilterBar>
          <Loaded answer={answer}>
            {({ units }) =>
              units.nodes.length ? (
                <>
                  <DirectoryTable units={units.nodes} />
                  <PagePager total={units.totalCount} page={page} perPage={PER_PAGE} onPage={setPage} />
                </>
              ) : (
                <Quiet
                  icon={GlobeIcon}
                  title={translate('directory.empty')}
                  text={translate('directory.empty_text')}
                />
              )
            }
          </Loaded>
        </>
      )}
    </>
  );
}

/** Which of them one looks at; it stands in the address. */
function useWhich() {
  const [params, setParams] = useSearchParams();
  const said = params.get('listed');
  const set = (change: Record<string, string | undefined>) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      for (const [name, value] of Object.entries(change))
        if (value) next.set(name, value);
        else next.delete(name);
      return next;
    });
  return {
    listed: said === 'yes' || said === 'no' ? said : undefined,
    page: Math.max(1, Number(params.get('page')) || 1),
    setListed: (listed: string | undefined) => set({ listed, page: undefined }),
    setPage: (page: number) => set({ page: page > 1 ? String(page) : undefined }),
  };
}
