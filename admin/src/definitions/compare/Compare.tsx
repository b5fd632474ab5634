import Box from '@mui/material/Box';
import { keepPreviousData } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { CompareDefinitionsDocument } from '../../gql/operations.js';
import { useApi } from '../../shared/api.js';
import { CopyLink } from '../../shared/CopyLink.js';
import { Loaded } from '../../shared/Loaded.js';
import { PageHead } from '../../shared/PageHead.js';
import { Purpose } from '../../shared/Purpose.js';
import { Quiet } from '../../shared/Quiet.js';
import { Back } from '../Edition.js';
import { before } from '../editions.js';
import { useMay } from '../useMay.js';
import { Changes } from './Changes.js';
import { Chooser } from './Chooser.js';
import { useDefinitionNames } from './useDefinitionNames.js';

/** Nothing has this id: nothing is compared with it. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Two definitions side by side, each an edition or a draft; which two stands in the address. */
export function Compare() {
  const translate = useTranslate();
  const may = useMay();
  const names = useDefinitionNames();
  const [params, setParams] = useSearchParams();
  const [a, b] = [params.get('a') ?? '', params.get('b') ?? ''];
  const both = a !== '' && b !== '';
  const answer = useApi(
    'CompareDefinitions',
    CompareDefinitionsDocument,
    { a: both ? a : NOBODY, b: both ? b : NOBODY, both, drafts: may.read },
    { placeholderData: keepPreviousData },
  );
  const editions = answer.data?.pathwayDefinitions.nodes;
  // Where one came from an edition, the one before it is what one most often wants beside it.
  useEffect(() => {
    const chosen = editions?.find(({ id }) => id === b);
    const earlier = chosen && !a ? before(chosen, editions ?? []) : undefined;
    if (earlier) setParams({ a: earlier.id, b }, { replace: true });
  }, [a, b, editions, setParams]);
  return (
    <>
      <Back />
      <PageHead title={translate('definition.compare_title')}>
        <CopyLink />
      </PageHead>
      <Purpose text={translate('definition.compare_explain')} />
      <Loaded answer={answer} rows={10}>
        {({ compareDefinitions, pathwayDefinitions, definitionDrafts }) => {
          const choices = names(pathwayDefinitions.nodes, definitionDrafts?.nodes ?? []);
          return (
            <Box aria-busy={answer.isPlaceholderData}>
              <Chooser a={a} b={b} choices={choices} onChoose={(chosen) => setParams(chosen)} />
              {compareDefinitions && both ? (
                <Changes
                  comparison={compareDefinitions}
                  a={choices.find(({ id }) => id === a)?.name ?? ''}
                  b={choices.find(({ id }) => id === b)?.name ?? ''}
                />
              ) : (
                <Quiet title={translate('definition.choose')} text={translate('definition.choose_text')} />
              )}
            </Box>
          );
        }}
      </Loaded>
    </>
  );
}
