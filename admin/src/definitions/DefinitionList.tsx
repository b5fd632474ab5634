import Button from '@mui/material/Button';
import { LinkBase, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { PathwayDefinitionsDocument } from '../gql/operations.js';
import { useApi } from '../shared/api.js';
import { CopyLink } from '../shared/CopyLink.js';
import { todayInOslo } from '../shared/dates.js';
import { FilterBar } from '../shared/FilterBar.js';
import { FilterMenu } from '../shared/FilterMenu.js';
import { Loaded } from '../shared/Loaded.js';
import { PageHead } from '../shared/PageHead.js';
import { Purpose } from '../shared/Purpose.js';
import { Quiet } from '../shared/Quiet.js';
import { DraftLines } from './DraftLines.js';
import { EditionTable } from './EditionTable.js';
import { HERE, inOrder, stateOf, STATES } from './editions.js';
import { useMay } from './useMay.js';

/** Every edition of every pathway, and the drafts of the next; what one has narrowed it to stands in the address. */
export function DefinitionList() {
  const translate = useTranslate();
  const may = useMay();
  const [params, setParams] = useSearchParams();
  const answer = useApi('PathwayDefinitions', PathwayDefinitionsDocument, { drafts: may.read });
  const editions = inOrder(answer.data?.pathwayDefinitions.nodes ?? []);
  const pathway = params.get('pathway');
  const state = params.get('state');
  const pathways = [...new Map(editions.map(({ pathwayKey, name }) => [pathwayKey, name]))];
  const shown = editions.filter(
    (one) => (!pathway || one.pathwayKey === pathway) && (!state || stateOf(one, todayInOslo()) === state),
  );
  const narrow = (name: string) => (chosen: string[]) =>
    setParams((before) => {
      if (chosen[0]) before.set(name, chosen[0]);
      else before.delete(name);
      return before;
    });
  return (
    <>
      <PageHead
        title={translate('definition.title')}
        aside={answer.data && translate('definition.total', shown.length)}
      >
        <Button component={LinkBase} to={`${HERE}/compare`} variant="outlined">
          {translate('definition.compare')}
        </Button>
        <CopyLink />
      </PageHead>
      <Purpose text={translate('definition.explain')} />
      <DraftLines drafts={answer.data?.definitionDrafts?.nodes} />
      <FilterBar>
        <FilterMenu
          label={translate('definition.pathway')}
          choices={pathways.map(([value, label]) => ({ value, label }))}
          value={pathway ? [pathway] : []}
          onChange={narrow('pathway')}
        />
        <FilterMenu
          label={translate('definition.state')}
          choices={STATES.map((value) => ({ value, label: translate(`definition.state_${value}`) }))}
          value={state ? [state] : []}
          onChange={narrow('state')}
        />
        {(pathway ?? state) && <Button onClick={() => setParams({})}>{translate('list.reset')}</Button>}
      </FilterBar>
      <Loaded answer={answer} rows={12}>
        {() =>
          shown.length > 0 ? (
            <EditionTable shown={shown} all={editions} />
          ) : (
            <Quiet
              title={translate('definition.empty_filter')}
              text={translate('definition.empty_filter_text')}
            >
              <Button variant="outlined" onClick={() => setParams({})}>
                {translate('list.reset')}
              </Button>
            </Quiet>
          )
        }
      </Loaded>
    </>
  );
}
