import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { DirectoryPageDocument } from '../gql/operations.js';
import { useApi } from '../shared/api.js';
import { Loaded } from '../shared/Loaded.js';
import { PageHead } from '../shared/PageHead.js';
import { Purpose } from '../shared/Purpose.js';
import { Quiet } from '../shared/Quiet.js';
import { WayBack } from '../shared/WayBack.js';
import { Section } from '../shared/overview/Section.js';
import { EntryForm } from './EntryForm.js';
import { factsOf } from './entry.js';
import { PublicEntry } from './PublicEntry.js';

/** One unit in the directory: what the public reads now, and how it is changed. */
export function EntryPage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const answer = useApi('DirectoryPage', DirectoryPageDocument, { id });
  return (
    <>
      <WayBack to="/directory">{translate('directory.back')}</WayBack>
      <Loaded answer={answer}>
        {({ unit, directory, pathwayCatalogue }) => {
          if (!unit)
            return <Quiet title={translate('ra.page.not_found')} text={translate('problem.missing')} />;
          const pathways = new Map(
            pathwayCatalogue.map(({ pathwayKey, name }): [string, string] => [pathwayKey, name]),
          );
          const [entry] = directory.nodes;
          const now = entry ? factsOf(entry, translate, pathways) : null;
          return (
            <>
              <PageHead title={translate('directory.title')} shown={unit.name} />
              <Purpose text={translate('directory.explain_entry')} />
              {unit.allowed.includes('UPDATE') ? (
                <EntryForm key={unit.version} unit={unit} now={now} pathways={pathways} />
              ) : (
                <Section title={translate('directory.now')}>
                  <PublicEntry facts={now} />
                </Section>
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}
